import type { Refiner } from 'chrono-node/en';
import type { Point } from '../expression.ts';
import type { Found } from '../rule.ts';

const ENDED = /^(?: that| which)? (?:ended|ending|ends|to)(?: on)? $/;
const isUnit = (point: Point): boolean => Boolean(point.vague && point.shift?.n === 0);
const isDay = (point: Point): boolean =>
  point.day !== undefined && point.month !== undefined && !point.mod && point.hour === undefined;

/** "the quarter ended Sept. 30": the unit that the day is in. */
export const ended: Refiner = {
  refine(context, results) {
    const found = results as Found[];
    for (let i = found.length - 2; i >= 0; i--) {
      const [a, b] = [found[i]!, found[i + 1]!];
      if (!a.point || !b.point || !isUnit(a.point) || !isDay(b.point)) continue;
      if (b.index - a.stop > 16 || !ENDED.test(context.text.slice(a.stop, b.index))) continue;
      const { vague: _, ...rest } = a.point;
      a.says = { ...rest, within: b.point };
    }
    return found;
  },
};
