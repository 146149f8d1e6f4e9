import type { Relation, Time } from '../../model/annotation.ts';
import { DAY, dayOf, minuteLabel, minutesOf } from './calendar.ts';

/**
 * Midnight as what something comes before, with no day beside it: "shortly before midnight" is on the day that it ends,
 * which is the day told before it, or the one before the midnight that a run of clock times has reached.
 * @param anchor the time that it was counted from, if the text has one
 * @returns the same time where it is no such midnight
 */
export function endingMidnight(
  time: Time,
  { cue, type }: Relation,
  { text }: { text: string },
  anchor: Time | undefined,
): Time {
  if (!cue || !/^midnight$/i.test(time.text) || !/T00:00(?::00)?$/.test(time.edtf ?? '')) return time;
  const before = /^(?:before|by|until|till|to)\b/i.test(text.slice(cue.start, time.start));
  const midnight = before && minutesOf(time.edtf!)?.from;
  if (!midnight) return time;
  const end = midnight + (anchor?.edtf === dayOf(midnight) ? DAY : 0);
  return { ...time, edtf: type === 'IS_INCLUDED' ? dayOf(end - 1) : minuteLabel(end) };
}
