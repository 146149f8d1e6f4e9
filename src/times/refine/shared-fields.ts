import type { Refiner } from 'chrono-node/en';
import type { Point } from '../expression.ts';
import type { Found } from '../rule.ts';

const LINK =
  /^ ?(?:-|\/|and|or|to|until|till|through|,|, and|&) ?(?:(?:the )?(?:early|late|mid)[ -]|the |from )?$/;
const isDated = (point: Point): boolean =>
  (point.month !== undefined || point.season !== undefined || point.quarter !== undefined) &&
  point.hour === undefined;

/** "June of last year", "March of that year" */
const isYear = (within: Point | undefined): boolean =>
  within?.shift?.unit === 'year' && within.month === undefined;

/** "in April and June 1955", "May 3 to June 5, 2021": the year said last is that of the first, too. */
export const sharedFields: Refiner = {
  refine(context, results) {
    const found = results as Found[];
    for (let i = found.length - 2; i >= 0; i--) {
      const [a, b] = [found[i]!, found[i + 1]!];
      const [first, last] = [a.point, b.point];
      if (!first || !last || b.index - a.stop > 16 || first.within || first.which) continue;
      if (!LINK.test(context.text.slice(a.stop, b.index))) continue;
      if (
        isDated(first) &&
        first.year === undefined &&
        isDated(last) &&
        last.year !== undefined &&
        !last.within
      ) {
        const before = first.month !== undefined && last.month !== undefined && first.month > last.month;
        a.says = { ...first, year: last.year - (before ? 1 : 0) };
      } else if (isDated(first) && first.year === undefined && isDated(last) && isYear(last.within)) {
        if (first.month === undefined || last.month === undefined || first.month <= last.month)
          a.says = { ...first, within: last.within! };
      } else if (first.hour !== undefined && last.hour !== undefined && last.within && !first.within) {
        a.says = { ...first, within: last.within };
      } else if (
        first.year !== undefined &&
        last.year !== undefined &&
        last.year <= 0 &&
        first.year > 0 &&
        !first.month &&
        first.year < 1000
      ) {
        a.says = { ...first, year: 1 - first.year };
      }
    }
    return found;
  },
};
