/**
 * The calendar as numbers: an EDTF date (ISO 8601-2, levels 0–2 as far as times use them) is the first and the
 * last minute that it can mean, counted from 1970 in the proleptic Gregorian calendar. Zones are left out:
 * clock times of one story are compared as its readers compare them.
 */
import { Memo } from '../../learn/memo.ts';
import { civil, dayNumber, divisions } from '../../model/civil.ts';

/** Minutes of a day. */
export const DAY = 1440;

const pattern =
  /^(-?[\dX]{4})(?:-([\dX]{2}|W\d\d))?(?:-([\dX]{2}))?(?:T(\d\d)(?::(\d\d))?(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Minutes from 1970 to a day; months beyond 12 run into the next year. */
export function minuteOf(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return dayNumber(year, month, day) * DAY + hour * 60 + minute;
}

/** The day that holds a minute, as YYYY-MM-DD. */
export function dayOf(minute: number): string {
  const { year, month, day } = civil(minute / DAY);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A minute, as YYYY-MM-DDTHH:MM:00, which is how the times of a text are written. */
export function minuteLabel(minute: number): string {
  const clock = ((minute % DAY) + DAY) % DAY;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dayOf(minute)}T${two(Math.floor(clock / 60))}:${two(clock % 60)}:00`;
}

interface Minutes {
  readonly from: number;
  readonly to: number;
}

const known = new Memo<Minutes | null>((label) => readMinutes(label) ?? null);

/** First and last minute of one EDTF date; undefined when it names no year or isn't a date. */
export function minutesOf(label: string): Minutes | undefined {
  return known.of(label) ?? undefined;
}

function readMinutes(label: string): Minutes | undefined {
  const match = pattern.exec(label.replace(/[~?%]/g, ''));
  if (!match || match[1] === 'XXXX') return undefined;
  const [, digits = '', month, day, hour, minute] = match;
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const [first, last] = low <= high ? [low, high] : [high, low];
  if (month?.startsWith('W')) {
    const fourth = minuteOf(first, 1, 4) / DAY;
    const monday = (fourth - ((((fourth + 3) % 7) + 7) % 7) + (Number(month.slice(1)) - 1) * 7) * DAY;
    return { from: monday, to: monday + 7 * DAY - 1 };
  }
  if (!month || month === 'XX') return { from: minuteOf(first, 1, 1), to: minuteOf(last + 1, 1, 1) - 1 };
  const number = month.includes('X') ? 0 : Number(month);
  const [begin, end] = number ? (divisions[number] ?? [number, number]) : [1, 12];
  if (end > 14) return undefined;
  if (!day || day.includes('X'))
    return { from: minuteOf(first, begin, 1), to: minuteOf(last, end + 1, 1) - 1 };
  const midnight = minuteOf(first, begin, Number(day));
  if (!hour) return { from: midnight, to: minuteOf(last, begin, Number(day)) + DAY - 1 };
  const from = midnight + Number(hour) * 60 + Number(minute ?? 0);
  return { from, to: minute ? from : from + 59 };
}

/** The two ends of an EDTF date or interval, as written; undefined where it is open or unknown. */
export function endsOf(edtf: string): { first?: string; last?: string } {
  const [first, last] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  const known = (end: string | undefined) => (end && end !== '..' ? end : undefined);
  const a = known(first);
  const b = known(last);
  return { ...(a && { first: a }), ...(b && { last: b }) };
}
