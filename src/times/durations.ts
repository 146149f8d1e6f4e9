import type { Unit } from './expression.ts';
import { unitOf } from './words.ts';

/** What half a unit is in the next smaller one. */
const SMALLER: Record<string, [string, number]> = {
  Y: ['M', 12],
  M: ['D', 30],
  TH: ['M', 60],
  TM: ['S', 60],
};

/** The TIMEX3 value of a number of units: "three and a half years" is P3Y6M. */
export function durationValue(amount: number, word: string): string {
  const { designator, factor, clock } = unitOf(word);
  const total = amount * factor;
  const whole = Math.trunc(total);
  const rest = total - whole;
  if (total === 0.5 && designator === 'D' && !clock) return 'PT12H';
  const smaller = SMALLER[(clock ? 'T' : '') + designator];
  const prefix = clock ? 'PT' : 'P';
  if (rest === 0) return `${prefix}${whole}${designator}`;
  const parts = smaller && rest * smaller[1];
  if (!parts || Math.abs(parts - Math.round(parts)) > 1e-9 || (designator === 'M' && !clock && whole > 0))
    return `${prefix}${Number(total.toFixed(3))}${designator}`;
  return `${prefix}${whole ? `${whole}${designator}` : ''}${Math.round(parts)}${smaller[0]}`;
}

/** The TIMEX3 value of a part of one unit: "half a day" is PT12H. */
export const partValue = (part: number, word: string): string =>
  word === 'day' ? `PT${24 * part}H` : durationValue(part, word);

/** Two of them in one: PT2H and PT30M is PT2H30M. */
export function joinDurations(a: string, b: string): string {
  if (b.startsWith('PT')) return a + (a.includes('T') ? b.slice(2) : b.slice(1));
  return a.includes('T') ? a : a + b.slice(1);
}

/** The TIMEX3 value of an unknown number of units: "several days" is PXD. */
export function vagueValue(word: string): string {
  const { unit, designator, clock } = unitOf(word);
  if (unit === 'decade') return 'PXDE';
  if (unit === 'century') return 'PXCE';
  if (unit === 'millennium') return 'PXML';
  return `${clock ? 'PT' : 'P'}X${designator}`;
}

const UNIT_OF: Record<string, Unit> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
};

/** The amount of a TIMEX3 value of one unit: P2W is two weeks; undefined for PXD and PT2H30M. */
export function countOf(value: string): { n: number; unit: Unit } | undefined {
  const [, prefix, digits, designator] = /^(PT?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value) ?? [];
  const unit = UNIT_OF[`${prefix}${designator}`];
  return unit && { n: Number(digits), unit };
}

const LENGTH =
  /(?:^|[^a-z])(?:for|least|most|than|last(?:ed|s|ing)?|within|until|up to) (?:about |nearly |almost )?$/;

/** Is the duration at an offset how long something goes on, and no distance: "for two days after Christmas"? */
export function isLength(folded: string, at: number): boolean {
  return LENGTH.test(folded.slice(Math.max(0, at - 16), at));
}
