import { dayNumber, divisions } from '../model/civil.ts';
import type { When } from '../model/timeline.ts';
import { type Point, readEdtf } from './edtf.ts';

const clock = (point: Point): number =>
  ((point.hour ?? 0) * 3600 + (point.minute ?? 0) * 60 + (point.second ?? 0)) / 86400;

/** First moment of a point, in days since 1970-01-01 (local time, fractions of a day for clock times). */
export function firstMoment(point: Point): number {
  const division = point.season === undefined ? undefined : divisions[point.season];
  const month = division ? division[0] : (point.month ?? 1);
  return dayNumber(point.year, month, point.day ?? 1) + clock(point);
}

/** The moment at which a point is over, in the same unit: a day ends where the next begins. */
export function lastMoment(point: Point): number {
  if (point.hour !== undefined) return dayNumber(point.year, point.month, point.day) + clock(point);
  if (point.day !== undefined) return dayNumber(point.year, point.month, point.day) + 1;
  const division = point.season === undefined ? undefined : divisions[point.season];
  if (division) return dayNumber(point.year, division[1] + 1, 1);
  if (point.month !== undefined) return dayNumber(point.year, point.month + 1, 1);
  return dayNumber(point.year + 10 ** point.open, 1, 1);
}

/** What is known of an entry's place on the calendar, in days; null where the end is open. */
export interface Bounds {
  start: number | null;
  end: number | null;
}

/** The bounds of a `when`, from its EDTF value or, where it has none, from `earliest` and `latest`. */
export function bounds(when: When): Bounds {
  const extent = readEdtf(when.edtf);
  const from = extent ? extent.from : (readEdtf(when.earliest)?.from ?? null);
  const to = extent ? extent.to : (readEdtf(when.latest)?.to ?? null);
  return { start: from && firstMoment(from), end: to && lastMoment(to) };
}
