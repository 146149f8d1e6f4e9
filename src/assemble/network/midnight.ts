import type { Relation, Time } from '../../model/annotation.ts';
import { DAY, dayOf, minuteLabel, minutesOf } from './calendar.ts';

/** With a day beside it, midnight ends that day where something comes before it. */
const withDay = /\bmidnight\b.*\S|\S.*\bmidnight\b/is;

/**
 * Midnight as what something comes before: "until midnight on Friday" is to the end of Friday, "shortly before midnight"
 * is on the day that it ends.
 * @param anchor the time that it was counted from, if the text has one
 * @returns the same time where it is no such midnight
 */
export function endingMidnight(
  time: Time,
  { cue, type }: Relation,
  { text }: { text: string },
  anchor: Time | undefined,
): Time {
  if (!cue || !/\bmidnight\b/i.test(time.text) || !/T00:00(?::00)?$/.test(time.edtf ?? '')) return time;
  const before = /^(?:before|by|until|till|to)\b/i.test(text.slice(cue.start, time.start));
  const midnight = before && minutesOf(time.edtf!)?.from;
  if (!midnight) return time;
  const ofDay = withDay.test(time.text) || anchor?.edtf === dayOf(midnight);
  const end = midnight + (ofDay ? DAY : 0);
  return { ...time, edtf: type === 'IS_INCLUDED' ? dayOf(end - 1) : minuteLabel(end) };
}
