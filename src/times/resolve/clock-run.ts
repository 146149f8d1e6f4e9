import type { Point } from '../expression.ts';
import { day, dayMoment, type Moment } from '../moment.ts';
import type { Place } from './point.ts';
import type { Told } from './state.ts';

/** How near, in characters, a day told before a time of day is its day. */
const SAME_DAY = 300;
/** A run of times of day goes on with its day for longer than a day alone would. */
const RUN = 1200;

const EVENING = 17;
/** Hours that are after midnight where nobody says which half of the day they are of. */
const SMALL_HOURS = 6;

/** Is a time of day, at a distance from the day told last, of that day (or of the night after it)? */
export function sameRun(told: Moment, distance: number): boolean {
  return distance < (told.hour === undefined ? SAME_DAY : RUN);
}

/** "He came at 6 p.m. and left at 7:30": the half of the day goes on, where the clock does. */
export function inRun(point: Point, last: Told, where: Place): Point {
  const { twelve, hour } = point;
  const on = twelve && last.afternoon && !where.flashback() && last.moment.hour! - 12 <= hour!;
  return on ? { ...point, hour: hour! + 12 } : point;
}

/**
 * The day of a time of day: the one told last, and the next where an evening or night was told and the clock has
 * passed midnight since. What had happened before ("he had left at 7 a.m.") stays on the day.
 */
export function dayOfClock({ hour }: Point, told: Moment, where: Place): Moment {
  const date = day(told.year, told.month, told.day);
  const evening = (told.hour ?? 0) >= EVENING || told.part === 'EV' || told.part === 'NI';
  const past =
    hour !== undefined &&
    evening &&
    (hour < SMALL_HOURS || (hour < 12 && /\ba\.?m|morning/.test(where.said))) &&
    !where.flashback();
  return dayMoment(past ? date.add({ days: 1 }) : date);
}
