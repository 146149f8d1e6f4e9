import { Temporal } from 'temporal-polyfill';
import type { Unit } from './expression.ts';

/** One unit of the proleptic Gregorian calendar. Years are astronomical: 1 BC is 0. */
export interface Moment {
  unit: Exclude<Unit, 'second'> | 'second' | 'part';
  /** For a week its ISO year, for a decade or century its first year. */
  year: number;
  half?: number;
  quarter?: number;
  season?: string;
  month?: number;
  week?: number;
  day?: number;
  part?: string;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
}

export type Day = Temporal.PlainDate;
type Coarse = Exclude<Unit, 'hour' | 'minute' | 'second'>;

const SEASON_START: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASONS = ['SP', 'SU', 'FA', 'WI'];
/** Temporal ends with the years ±271821. */
const FURTHEST = 200_000;

/** A day; out-of-range days and months are clamped to the nearest that exists. */
export function day(year: number, month = 1, date = 1): Day {
  const near = Math.max(-FURTHEST, Math.min(FURTHEST, year));
  return new Temporal.PlainDate(near, month, date > 28 ? Math.min(date, daysIn(near, month)) : date);
}

/** Days of a month: PlainDate would make a second day to clamp the first. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const exists = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= day(year, month).daysInMonth;

export function dayMoment(date: Day): Moment {
  return { unit: 'day', year: date.year, month: date.month, day: date.day };
}

export const parseDay = (iso: string): Day => Temporal.PlainDate.from(iso.slice(0, 10));

/** First and last day. */
export function bounds(moment: Moment): [Day, Day] {
  const start = startOf(moment);
  return [start, endOf(moment, start)];
}

export function startOf(moment: Moment): Day {
  const { year } = moment;
  switch (moment.unit) {
    case 'millennium':
    case 'century':
    case 'decade':
    case 'year':
      return day(year);
    case 'half':
      return day(year, moment.half! * 6 - 5);
    case 'quarter':
      return day(year, moment.quarter! * 3 - 2);
    case 'season':
      return day(year, SEASON_START[moment.season!]!);
    case 'month':
      return day(year, moment.month!);
    case 'week':
      return weekStart(year, moment.week!);
    case 'weekend':
      return weekStart(year, moment.week!).add({ days: 5 });
    default:
      return day(year, moment.month, moment.day);
  }
}

function endOf({ unit, year }: Moment, start: Day): Day {
  switch (unit) {
    case 'millennium':
      return day(year + 999, 12, 31);
    case 'century':
      return day(year + 99, 12, 31);
    case 'decade':
      return day(year + 9, 12, 31);
    case 'year':
      return day(year, 12, 31);
    case 'half':
      return monthsEnd(start, 6);
    case 'quarter':
    case 'season':
      return monthsEnd(start, 3);
    case 'month':
      return monthsEnd(start, 1);
    case 'week':
      return start.add({ days: 6 });
    case 'weekend':
      return start.add({ days: 1 });
    default:
      return start;
  }
}

/** The last day of so many months, of which the first begins on a day. */
function monthsEnd({ year, month }: Day, count: number): Day {
  const last = month + count - 1;
  return last > 12 ? day(year + 1, last - 12, 31) : day(year, last, 31);
}

function weekStart(year: number, week: number): Day {
  const fourth = day(year, 1, 4);
  return fourth.add({ days: 1 - fourth.dayOfWeek + 7 * (week - 1) });
}

/** The unit that holds a day. */
export function holding(date: Day, unit: Coarse): Moment {
  const { year, month } = date;
  switch (unit) {
    case 'millennium':
      return { unit, year: Math.floor(year / 1000) * 1000 };
    case 'century':
      return { unit, year: year > 0 ? Math.floor(year / 100) * 100 : 1 - 100 * Math.ceil((1 - year) / 100) };
    case 'decade':
      // The 470s BC are the years from 479 to 470 BC.
      return { unit, year: year > 0 ? Math.floor(year / 10) * 10 : -10 * Math.floor((1 - year) / 10) - 8 };
    case 'year':
      return { unit, year };
    case 'half':
      return { unit, year, half: month > 6 ? 2 : 1 };
    case 'quarter':
      return { unit, year, quarter: Math.ceil(month / 3) };
    case 'season':
      // January and February belong to the winter that began the year before.
      return {
        unit,
        year: month < 3 ? year - 1 : year,
        season: SEASONS[Math.floor(((month + 9) % 12) / 3)]!,
      };
    case 'month':
      return { unit, year, month };
    case 'week':
    case 'weekend':
      return { unit, year: date.yearOfWeek!, week: date.weekOfYear! };
    case 'day':
      return dayMoment(date);
  }
}

/** The unit that holds (the first day of) a moment. */
export function widen(moment: Moment, unit: Coarse): Moment {
  return holding(startOf(moment), unit);
}

/** So many units later (or earlier), of that unit. A finer moment keeps its own day where the unit is a day or finer. */
export function shift(moment: Moment, n: number, unit: Unit): Moment {
  const start = startOf(moment);
  const whole = Math.trunc(n);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return clock(moment, n, unit);
    case 'day':
      return dayMoment(start.add({ days: whole }));
    case 'weekend':
    case 'week':
      return holding(start.add({ days: 7 * whole }), unit);
    case 'month':
      return holding(day(start.year, start.month).add({ months: Math.round(n) }), 'month');
    case 'quarter':
      return holding(day(start.year, start.month).add({ months: 3 * whole }), 'quarter');
    case 'half':
      return holding(day(start.year, start.month).add({ months: 6 * whole }), 'half');
    case 'season': {
      const season = widen(moment, 'season');
      return holding(startOf(season).add({ months: 3 * whole }), 'season');
    }
    default: {
      const years = { year: 1, decade: 10, century: 100, millennium: 1000 }[unit];
      return holding(day(start.year + Math.trunc(n * years)), unit);
    }
  }
}

const SECONDS = { second: 1, minute: 60, hour: 3600 };

function clock(moment: Moment, n: number, unit: 'second' | 'minute' | 'hour'): Moment {
  if (moment.hour === undefined) return moment;
  const date = startOf(moment);
  const total =
    moment.hour * 3600 + (moment.minute ?? 0) * 60 + (moment.second ?? 0) + Math.round(n * SECONDS[unit]);
  const days = Math.floor(total / 86400);
  const rest = total - days * 86400;
  const fine = unit === 'second' || moment.unit === 'second';
  return {
    ...dayMoment(date.add({ days })),
    unit: fine ? 'second' : 'minute',
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    ...(fine && { second: rest % 60 }),
    ...(moment.zone && { zone: moment.zone }),
  };
}

/** −1, 0, 1 by the first day. */
export function compare(a: Moment, b: Moment): number {
  return Math.sign(startKey(a) - startKey(b));
}

/** A number that orders moments as their first days do. */
function startKey(moment: Moment): number {
  const { unit, year, month, quarter, half, season } = moment;
  if (unit === 'week' || unit === 'weekend') {
    const first = startOf(moment);
    return first.year * 400 + first.month * 32 + first.day;
  }
  const first =
    month ?? (quarter ? quarter * 3 - 2 : half ? half * 6 - 5 : season ? SEASON_START[season]! : 1);
  return year * 400 + first * 32 + (moment.day ?? 1);
}
