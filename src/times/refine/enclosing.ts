import type { Refiner } from 'chrono-node/en';
import { countOf, isLength } from '../durations.ts';
import type { Duration, Point } from '../expression.ts';
import type { Found } from '../rule.ts';
import { joinNeighbours } from './join.ts';

const isYear = (point: Point): boolean =>
  !point.mod &&
  (point.shift?.unit === 'year' ||
    (point.year !== undefined &&
      !point.month &&
      !point.quarter &&
      !point.half &&
      !point.season &&
      !point.holiday &&
      !point.week &&
      !point.day));

/** Is the point a part of a year whose year was not said? */
const isPartOfYear = (point: Point): boolean =>
  point.year === undefined &&
  !point.within &&
  point.hour === undefined &&
  (point.month !== undefined ||
    point.quarter !== undefined ||
    point.half !== undefined ||
    point.season !== undefined ||
    point.holiday !== undefined);

/** Was the weekday said without a day, a direction or another time? */
const isAlone = ({ which, within, day, hour, mod }: Point): boolean =>
  !which && !within && !day && hour === undefined && !mod;

/** "two weeks from Friday", "three days before Christmas", "a week on Tuesday", "the eve of Christmas". */
function counted(
  { value, mod }: Duration,
  from: Point,
  between: string,
  eve: boolean,
  whole: boolean,
): Point | null {
  const count = countOf(value);
  const side = /^ (before|after|from|following|on|of) $/.exec(between)?.[1];
  if ((side === 'of') !== eve || (side === 'on' && (value !== 'P1W' || !from.weekday))) return null;
  const deictic =
    eve || (from.day === undefined && (from.weekday || from.holiday || from.shift?.unit === 'day'));
  if (!count || !side || from.mod || !deictic) return null;
  // Said ahead, a weekday is the coming one.
  const within: Point = /^(?:from|on)$/.test(side) && from.weekday ? { which: 'next', ...from } : from;
  const n = side === 'before' || eve ? -count.n : count.n;
  // "a week from Friday" is a Friday.
  const shift =
    count.unit === 'week' && !whole ? { unit: 'day' as const, n: 7 * n } : { unit: count.unit, n };
  return { kind: 'point', shift: { ...shift, from: 'story' }, within, ...(mod && { mod }) };
}

/** "the Friday after Thanksgiving", "the weekend before May 5" */
function besideAnother(a: Point, b: Point, between: string, said: string): Point | null {
  const side = /^ (before|after|following) $/.exec(between)?.[1];
  if (
    !side ||
    a.which ||
    a.within ||
    a.mod ||
    a.day ||
    !(a.weekday || a.weekend) ||
    !/\bthe (?:first )?[a-z]+$/.test(said)
  )
    return null;
  const isDay = b.day !== undefined || b.weekday !== undefined || b.holiday !== undefined;
  if (!isDay || b.hour !== undefined) return null;
  return { ...a, side: side === 'before' ? 'before' : 'after', within: b };
}

/** Joins a part of a year and its year: "the third quarter of last year", "June this year", "last year's fourth quarter". */
export const enclosing: Refiner = {
  refine(context, results) {
    return joinNeighbours(
      context,
      results as Found[],
      ({ point: a, says, text, index, rule }, { point: b }, between, { text: folded }) => {
        // "the first ten months of 1915"
        const part = says.kind === 'duration' && /^(?:the )?(?:first|last|final|opening|closing) /.test(text);
        if (part && b && !b.mod && (b.year || b.month) && between === ' of ')
          return { ...(says as Duration), within: b };
        if (says.kind === 'duration' && b)
          return isLength(folded, index)
            ? null
            : counted(says, b, between, text.endsWith('eve'), rule === 'event-day');
        if (!a || !b) return null;
        const side = besideAnother(a, b, between, folded.slice(Math.max(0, index - 10), index) + text);
        if (side) return side;
        if (
          isPartOfYear(a) &&
          isYear(b) &&
          !b.vague &&
          /^(?:,? (?:of |in )?)$/.test(between) &&
          !(a.which && (b.year || b.shift)) &&
          !(b.shift && b.shift.from === 'story' && between.startsWith(','))
        ) {
          const { which: _, vague: __, ...rest } = a;
          return { ...rest, within: b };
        }
        if (
          isYear(a) &&
          isPartOfYear(b) &&
          /^(?:'s |' | )$/.test(between) &&
          (between !== ' ' || b.quarter || b.half || ((b.season || b.month) && a.year && !b.day && !b.which))
        ) {
          const { vague: _, ...rest } = b;
          return { ...rest, within: a };
        }
        // "EOD Friday"
        if (
          a.mod === 'END' &&
          a.shift?.unit === 'day' &&
          !a.shift.n &&
          !b.mod &&
          (b.weekday || b.day || b.shift?.unit === 'day') &&
          /^(?: on)? $/.test(between)
        )
          return { ...b, mod: 'END' };
        // "Sunday, the 12th", "Tuesday, May 5"
        if (
          a.weekday &&
          !a.which &&
          !a.within &&
          b.day &&
          b.hour === undefined &&
          !b.weekday &&
          /^,? $/.test(between)
        )
          return { ...b, weekday: a.weekday };
        // "1988 February 2"
        if (b.month && b.day && b.hour === undefined && !b.which && between === ' ' && /^\d{4}$/.test(text))
          return { ...b, year: a.year! };
        // "a week ago Friday"
        if (b.weekday && isAlone(b) && a.shift?.unit === 'week' && between === ' ' && text.endsWith(' ago'))
          return {
            kind: 'point',
            shift: { unit: 'day', n: 7 * a.shift.n, from: 'speech' },
            within: { ...b, which: 'last' },
          };
        if (a.weekday && b.week === undefined && b.shift?.unit === 'week' && /^,? (?:of )?$/.test(between))
          return { kind: 'point', weekday: a.weekday, within: b };
        // "next week Sunday", "this week on Friday"
        if (b.weekday && isAlone(b) && a.shift?.unit === 'week' && /^,? (?:on )?$/.test(between))
          return { kind: 'point', weekday: b.weekday, within: a };
        // "three years ago in May"
        if (
          a.shift?.unit === 'year' &&
          b.month &&
          !b.which &&
          b.year === undefined &&
          / (?:in|on) $/.test(between)
        )
          return { ...b, within: a };
        // "the second half of the 1990s"
        if (a.half && (b.decade !== undefined || b.century !== undefined) && between === ' of ')
          return { ...b, mod: a.half === 1 ? 'START' : 'END' };
        return null;
      },
    );
  },
};
