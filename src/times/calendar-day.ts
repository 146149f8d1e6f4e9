import type { Point } from './expression.ts';
import { exists } from './moment.ts';
import type { Scan } from './rule.ts';
import { isMonthName } from './rules/names.ts';
import { fullYear, monthOf, ordinalOf, weekdayOf } from './words.ts';

/** The words of a day of the calendar, folded, and where its month stands. */
export interface CalendarWords {
  month: string;
  /** Offset of the month in the text. */
  at: number;
  day: string;
  /** Four digits, or the last two. */
  year?: string | undefined;
  weekday?: string | undefined;
  weekend?: string | undefined;
}

/** The day that they name; null where the month is another word ("march") or has no such day. */
export function calendarDay(words: CalendarWords, scan: Scan): Point | null {
  const month = monthOf(words.month);
  const day = ordinalOf(words.day);
  const year = words.year && fullYear(words.year);
  if (!isMonthName(scan, words.at, words.month, true) || !exists(year || 2000, month, day)) return null;
  const point: Point = {
    kind: 'point',
    month,
    day,
    ...(year && { year }),
    ...(words.year?.length === 2 && { twoDigits: true }),
    ...(words.weekday && { weekday: weekdayOf(words.weekday) }),
  };
  return words.weekend ? { kind: 'point', weekend: true, within: point } : point;
}
