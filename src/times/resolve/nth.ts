import type { Nth, Point } from '../expression.ts';
import { bounds, type Day, dayMoment, holding, type Moment, shift } from '../moment.ts';

/** The n-th weekday of an interval, −1 being the last. */
export function nthWeekday(first: Day, last: Day, weekday: number, n: number): Day | undefined {
  const date =
    n > 0
      ? first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (n - 1) })
      : last.subtract({ days: ((last.dayOfWeek - weekday + 7) % 7) + 7 * (-n - 1) });
  return date.since(first).sign >= 0 && last.since(date).sign >= 0 ? date : undefined;
}

/** The n-th unit of a larger moment: "the first week of March". */
export function nthOf(base: Moment, { n, unit, weekday }: Nth): Moment | undefined {
  const [first, last] = bounds(base);
  if (unit === 'weekday') {
    const date = nthWeekday(first, last, weekday!, n);
    return date && dayMoment(date);
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  if (unit === 'week' || unit === 'weekend') {
    // A week belongs to the unit that holds its Thursday.
    const thursday = nthWeekday(first, last, unit === 'week' ? 4 : 6, n);
    return thursday && holding(thursday, unit);
  }
  const start = holding(n > 0 ? first : last, unit);
  return shift(start, n > 0 ? n - 1 : n + 1, unit);
}

/** The first weekday or weekend after a moment, or the last before it: "the Friday after Thanksgiving". */
export function besideOf(base: Moment, { side, weekday, weekend }: Point): Moment {
  const [first, last] = bounds(base);
  const wanted = weekend ? 6 : weekday!;
  const date =
    side === 'after'
      ? last.add({ days: ((wanted - last.dayOfWeek + 6) % 7) + 1 })
      : first.subtract({ days: ((first.dayOfWeek - wanted + 6) % 7) + 1 });
  return weekend ? holding(date, 'weekend') : dayMoment(date);
}
