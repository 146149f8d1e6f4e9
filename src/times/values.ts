import { bounds, type Day, type Moment } from './moment.ts';

/** How sure an EDTF value is (ISO 8601-2 §8.2). */
export type Qualifier = '' | '?' | '~' | '%';

/** A number in figures, so many at least. */
export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function timexYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

/** The TIMEX3 value (ISO 24617-1, with TIMEX2's BC, decades of three and centuries of two digits). */
export function timexValue(moment: Moment): string {
  const { unit, year } = moment;
  switch (unit) {
    case 'millennium':
      return year > 0 ? timexYear(year).slice(0, -3) : `BC${Math.floor((-year - 1) / 1000)}`;
    case 'century':
      return year >= 0 ? pad(year / 100) : `BC${pad(Math.floor((-year - 1) / 100))}`;
    case 'decade':
      return year >= 0 ? pad(year / 10, 3) : `BC${pad(Math.floor((1 - year) / 10), 3)}`;
    case 'year':
      return timexYear(year);
    case 'half':
      return `${timexYear(year)}-H${moment.half}`;
    case 'quarter':
      return `${timexYear(year)}-Q${moment.quarter}`;
    case 'season':
      return `${timexYear(year)}-${moment.season}`;
    case 'month':
      return `${timexYear(year)}-${pad(moment.month!)}`;
    case 'week':
      return `${timexYear(year)}-W${pad(moment.week!)}`;
    case 'weekend':
      return `${timexYear(year)}-W${pad(moment.week!)}-WE`;
    default: {
      const date = `${timexYear(year)}-${pad(moment.month!)}-${pad(moment.day!)}`;
      if (unit === 'day') return date;
      if (unit === 'part') return `${date}T${moment.part}`;
      return `${date}T${clockOf(moment)}`;
    }
  }
}

function clockOf({ hour, minute, second, zone }: Moment): string {
  const seconds = second === undefined ? '' : `:${pad(second)}`;
  // TIMEX3 has no offsets; EDTF keeps them.
  return `${pad(hour!)}:${pad(minute ?? 0)}${seconds}${zone === 'Z' ? 'Z' : ''}`;
}

function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** A day as EDTF and ISO 8601 write it. */
export function isoDay(date: Day): string {
  return `${edtfYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
}

const SEASON_CODE: Record<string, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/**
 * The EDTF value (ISO 8601-2, levels 0 to 2) of a moment: the whole stated unit. Where EDTF has no form of its own
 * (weeks, BC decades) or cannot qualify it (seasons, decades, times), an interval or the day stands for it.
 */
export function edtfOf(moment: Moment, qualifier: Qualifier = ''): string {
  const { unit, year } = moment;
  const [start, end] = bounds(moment);
  const plain = qualifier === '' && year >= 0;
  switch (unit) {
    case 'century':
      return plain && year <= 9999 ? `${pad(year / 100)}XX` : years(start, end, qualifier);
    case 'decade':
      return plain && year <= 9999 ? `${pad(year / 10, 3)}X` : years(start, end, qualifier);
    case 'millennium':
      return years(start, end, qualifier);
    case 'year':
      return edtfYear(year) + qualifier;
    case 'half':
      return plain ? `${edtfYear(year)}-${39 + moment.half!}` : monthsOf(start, end, qualifier);
    case 'quarter':
      return plain ? `${edtfYear(year)}-${32 + moment.quarter!}` : monthsOf(start, end, qualifier);
    case 'season':
      return plain ? `${edtfYear(year)}-${SEASON_CODE[moment.season!]}` : monthsOf(start, end, qualifier);
    case 'month':
      return `${edtfYear(year)}-${pad(moment.month!)}${qualifier}`;
    case 'week':
    case 'weekend':
      return `${isoDay(start)}${qualifier}/${isoDay(end)}${qualifier}`;
    case 'hour':
    case 'minute':
    case 'second': {
      // ISO 8601-1:2019 has no 24:00.
      if (qualifier !== '' || Math.abs(year) > 9999 || moment.hour === 24) return isoDay(start) + qualifier;
      const { hour, minute = 0, second = 0, zone = '' } = moment;
      return `${isoDay(start)}T${pad(hour!)}:${pad(minute)}:${pad(second)}${zone}`;
    }
    default:
      return isoDay(start) + qualifier;
  }
}

const years = (start: Day, end: Day, qualifier: Qualifier): string =>
  `${edtfYear(start.year)}${qualifier}/${edtfYear(end.year)}${qualifier}`;

const monthsOf = (start: Day, end: Day, qualifier: Qualifier): string =>
  `${isoDay(start).slice(0, -3)}${qualifier}/${isoDay(end).slice(0, -3)}${qualifier}`;
