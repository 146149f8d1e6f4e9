import type { When } from '../model/timeline.ts';
import { type Point, readEdtf } from './edtf.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DIVISIONS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  37: 'early',
  38: 'mid',
  39: 'late',
  40: 'first half of',
  41: 'second half of',
};

const pad = (value: number): string => String(value).padStart(2, '0');
const ordinal = (n: number): string => {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
};

/** EDTF counts years astronomically: year 0 is 1 BC. */
function yearInWords({ year, open }: Point): string {
  const digits = year <= 0 && open === 0 ? 1 - year : Math.abs(year);
  const era = year < 0 || (year === 0 && open === 0) ? ' BC' : '';
  if (open === 1) return `${digits}s${era}`;
  if (open >= 2) {
    const size = 10 ** open;
    const name = open === 2 ? 'century' : 'millennium';
    return open > 3 ? `c. ${digits}${era}` : `${ordinal(Math.floor(digits / size) + 1)} ${name}${era}`;
  }
  // A bare "14" reads as a day.
  return year > 0 && year < 100 && open === 0 ? `AD ${digits}` : `${digits}${era}`;
}

function clockInWords({ hour, minute, second, zone }: Point, withZone = true): string {
  if (hour === undefined) return '';
  const time = `${pad(hour)}:${pad(minute ?? 0)}${second ? `:${pad(second)}` : ''}`;
  return zone && withZone ? `${time} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}` : time;
}

type Part = 'year' | 'month' | 'day';

/** A point without the parts that its neighbour in a range already says. */
function pointInWords(point: Point, without: Part[] = []): string {
  const words: string[] = [];
  if (point.day !== undefined && !without.includes('day')) words.push(String(point.day));
  if (point.month !== undefined && !without.includes('month')) words.push(MONTHS[point.month - 1] ?? '?');
  if (point.season !== undefined) words.push(DIVISIONS[point.season] ?? '');
  if (!without.includes('year')) words.push(yearInWords(point));
  const date = words.filter(Boolean).join(' ');
  const time = clockInWords(point);
  const said = time && date ? `${time}, ${date}` : time || date;
  return `${point.approximate ? 'c. ' : ''}${said}${point.uncertain ? '?' : ''}`;
}

/** "by the 1920s", "after the 19th century" */
const withArticle = (point: Point): string =>
  `${point.open > 0 && point.open <= 3 && !point.approximate ? 'the ' : ''}${pointInWords(point)}`;

/** Two ends as a range, saying once what they share: "19–27 Oct 2025". */
export function spanInWords(from: Point, to: Point): string {
  const plain = (point: Point) => point.open === 0 && !point.approximate && !point.uncertain;
  const sameYear = from.year === to.year && plain(from) && plain(to) && from.season === undefined;
  const sameMonth = sameYear && from.month !== undefined && from.month === to.month;
  const sameDay = sameMonth && from.day !== undefined && from.day === to.day;
  if (sameDay && from.hour !== undefined && to.hour === 23 && to.second === 59)
    return `from ${pointInWords(from)}`;
  if (sameDay && from.hour !== undefined && to.hour !== undefined && from.zone === to.zone)
    return `${clockInWords(from, false)}–${pointInWords(to)}`;
  const same = (Object.keys({ ...from, ...to }) as (keyof Point)[]).every((key) => from[key] === to[key]);
  if (same) return pointInWords(to);
  const clocks = from.hour !== undefined || to.hour !== undefined;
  if (sameMonth && from.day !== undefined && to.day !== undefined && !clocks)
    return `${from.day}–${pointInWords(to)}`;
  if (sameYear && from.month !== undefined && to.month !== undefined && !clocks)
    return `${pointInWords(from, ['year'])} – ${pointInWords(to)}`;
  const separator =
    from.month === undefined && to.month === undefined && from.season === undefined ? '–' : ' – ';
  return `${pointInWords(from)}${separator}${pointInWords(to)}`;
}

/** EDTF has no approximate clock times; the text does. */
const roughly =
  /^(?:at )?(?:about|around|approximately|roughly|circa|ca?\.|some ?time (?:around|about))(?= )/i;

/**
 * A date in plain words: "19 Oct 2025", "before 19 Oct 2025", "by 27 Oct 2025", "19–27 Oct 2025", "c. 1985",
 * "spring 2012", "14:30, 3 May 2021", "1990s", "44 BC"; "undated" where nothing is known.
 * An open interval says *before* and *after* where only the order bounds it, *by* and *since* where the text or
 * the publication date does.
 */
export function inWords(when: Pick<When, 'edtf' | 'basis' | 'text'>): string {
  const extent = readEdtf(when.edtf);
  if (!extent) return 'undated';
  const { from, to, interval } = extent;
  if (from && to) {
    if (interval) return spanInWords(from, to);
    return `${from.hour !== undefined && roughly.test(when.text ?? '') ? 'c. ' : ''}${pointInWords(from)}`;
  }
  if (to) return `${when.basis === 'inferred' ? 'before' : 'by'} ${withArticle(to)}`;
  return `${when.basis === 'stated' || when.basis === 'resolved' ? 'since' : 'after'} ${withArticle(from!)}`;
}
