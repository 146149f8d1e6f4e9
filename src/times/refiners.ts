import type { Refiner } from 'chrono-node/en';
import { enclosing } from './refine/enclosing.ts';
import { ended } from './refine/ended.ts';
import { hourRanges } from './refine/hour-ranges.ts';
import { modifiers } from './refine/modifiers.ts';
import { overlap } from './refine/overlap.ts';
import { range } from './refine/range.ts';
import { sharedFields } from './refine/shared-fields.ts';
import { timeOfDay } from './refine/time-of-day.ts';

/** In this order: a refiner sees what those before it have joined. */
export const REFINERS: readonly Refiner[] = [
  overlap,
  // "5" of "5 to 6 pm" before its day is joined.
  hourRanges,
  // "June last year" before "3 p.m." of it.
  enclosing,
  timeOfDay,
  sharedFields,
  range,
  ended,
  // Last, so that "late" takes all of "last year's third quarter".
  modifiers,
  // "the weekend of May 4" covers "the weekend".
  overlap,
];
