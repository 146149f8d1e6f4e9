import { HOLIDAYS } from '../../lexicon/times/holidays.ts';
import { type Day, day } from '../moment.ts';
import { nthWeekday } from './nth.ts';

/** The date of a holiday in a year. */
export function holidayOf(name: string, year: number): Day {
  const holiday = HOLIDAYS[name]!;
  if ('fixed' in holiday) return day(year, ...holiday.fixed);
  if ('easter' in holiday) return easter(year).add({ days: holiday.easter });
  const [month, weekday, n] = holiday.nth;
  const first = day(year, month);
  return nthWeekday(first, first.add({ months: 1 }).subtract({ days: 1 }), weekday, n)!.add({
    days: holiday.plus ?? 0,
  });
}

/** Easter Sunday of the western churches (Meeus 1991, ch. 8: the anonymous Gregorian algorithm). */
function easter(year: number): Day {
  const a = ((year % 19) + 19) % 19;
  const b = Math.floor(year / 100);
  const c = ((year % 100) + 100) % 100;
  const d = Math.floor(b / 4);
  const e = ((b % 4) + 4) % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (((19 * a + b - d - g + 15) % 30) + 30) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (((32 + 2 * e + 2 * i - h - k) % 7) + 7) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return day(year, month, date);
}
