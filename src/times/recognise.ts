import { Chrono, type ParsingOption } from 'chrono-node/en';
import type { Reading, Term } from '../language/reading.ts';
import { fold } from './fold.ts';
import { type DateOrder, dateOrder } from './order.ts';
import { REFINERS } from './refiners.ts';
import { type Found, parserOf, type Scan } from './rule.ts';
import { RULES } from './rules.ts';

const chrono = new Chrono({ parsers: RULES.map(parserOf), refiners: [...REFINERS] });
/** chrono wants a moment to start from; none of ours looks at it. */
const NO_TIME = new Date(0);

/** Says what times a text tells, in its own underspecified words: nothing is resolved yet. In order, not overlapping. */
export function recognise(reading: Reading, order?: DateOrder): Found[] {
  const folded = fold(reading.text);
  const scan: Scan = {
    folded,
    reading,
    order: dateOrder(folded, order),
    ancient: isAncient(folded),
    termAt: (offset) => termAt(reading, offset),
  };
  return chrono.parse(folded, NO_TIME, { scan } as ParsingOption) as unknown as Found[];
}

/** So many years with their era make one of those without. */
const ANCIENT = 3;

function isAncient(folded: string): boolean {
  let count = 0;
  for (const _ of folded.matchAll(/\d ?(?:bce?\b|b\.c\.)/g)) if (++count >= ANCIENT) return true;
  return false;
}

/** The term that covers an offset or ends last before it. */
export function termAt({ terms }: Reading, offset: number): Term | undefined {
  let [low, high] = [0, terms.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (terms[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return terms[low];
}
