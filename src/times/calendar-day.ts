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
  /** Offset of the first of the words. */
  start: number;
  day: string;
  /** Four digits, or the last two. */
  year?: string | undefined;
  weekday?: string | undefined;
  weekend?: string | undefined;
}

const CALLED = /(?:^|[^a-z])(?:on|by|until|till|before|since|dated) $/;

/** The day that they name; null where the month is another word ("march") or has no such day. */
export function calendarDay(words: CalendarWords, scan: Scan): Point | null {
  const month = monthOf(words.month);
  const day = ordinalOf(words.day);
  const year = words.year && fullYear(words.year);
  // "on 15 may": the preposition tells, where capitals do not.
  const called = CALLED.test(scan.folded.slice(Math.max(0, words.start - 8), words.start));
  if (!(called && words.start < words.at) && !isMonthName(scan, words.at, words.month, true)) return null;
  if (!exists(year || 2000, month, day)) return null;
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
