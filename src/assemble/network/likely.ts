import { DAY } from './calendar.ts';
import { HINT, type Network } from './network.ts';

/**
 * The minute at which each point most likely lies, for the choice among those that nothing orders. A point with a
 * date lies in the middle of its bounds; one that is only known to come before a date of the text lies, as a rule,
 * before that day is over. One that nothing bounds but its publication lies where the text's own words put it:
 * "following the clashes" is soon after them, whenever they were.
 * @param roots as the points give them
 * @returns minutes of the roots
 */
export function likely({ points, origins }: Network, roots: readonly number[]): Float64Array {
  const { lo, hi, hiOrigin } = points.bounds;
  const minutes = new Float64Array(points.size).fill(Number.NaN);
  for (const p of roots) {
    if (lo[p]! > -Infinity) minutes[p] = hi[p] === Infinity ? lo[p]! : (lo[p]! + hi[p]!) / 2;
    else if (hiOrigin[p]! >= 0 && origins[hiOrigin[p]!]!.time) minutes[p] = hi[p]! - DAY;
  }
  const near = new Float64Array(points.size).fill(Number.NaN);
  const known = (p: number) => (Number.isNaN(minutes[p]!) ? near[p]! : minutes[p]!);
  for (const p of roots) {
    const own = known(p);
    if (Number.isNaN(own)) continue;
    points.eachAfter(p, (q, tag) => {
      if (tag !== HINT && !(near[q]! >= own)) near[q] = own;
    });
  }
  for (const p of roots.toReversed()) {
    if (!Number.isNaN(known(p))) continue;
    points.eachAfter(p, (q, tag) => {
      const other = known(q);
      if (tag !== HINT && !(near[p]! <= other)) near[p] = other;
    });
  }
  for (const p of roots) {
    const own = known(p);
    minutes[p] = Number.isNaN(own) ? hi[p]! : own;
  }
  return minutes;
}
