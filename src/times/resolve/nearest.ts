import type { Point } from '../expression.ts';
import { compare, type Day, day, dayMoment, type Moment, shift, startOf, widen } from '../moment.ts';
import { dayOfClock, inRun, sameRun } from './clock-run.ts';
import type { Direction } from './direction.ts';
import { place } from './place.ts';
import type { Place } from './point.ts';
import type { Resolved, Story, Told } from './state.ts';

type Toward = Direction | 'this' | 'told';

const BY_WORD = { last: 'past', this: 'this', next: 'future', same: 'this' } as const;

/** A point whose larger unit was not said: the nearest in the direction of its word, its clause or the story. */
export function underspecified(point: Point, story: Story, where: Place): Resolved | undefined {
  // A story has its own years: from its October to its March may be within the year it is in.
  const begun = point.follows && !(story.narrative && point.month) && story.previous;
  if (begun) {
    const moment = nearest(point, begun.moment, 'future', where);
    return moment && { ...begun, moment, stated: false, anchor: begun.id };
  }
  if (isDayOfMonth(point)) return ofMonth(point, story, where);
  // Of a vote told as over, "the winner of Sunday's vote will …" is said, too.
  const over = where.possessive && !point.which ? story.past.get(point.weekday ?? 0) : undefined;
  if (over) return over;
  const dayAlone = point.month === undefined && !inYearSaid(point);
  const last = story.last(dayAlone ? 'day' : 'year');
  const near = last && point.hour !== undefined && sameRun(last.moment, where.offset - last.offset);
  const timeAlone = dayAlone && point.weekday === undefined && point.day === undefined && !point.weekend;
  if (story.narrative && timeAlone && !near && !point.vague) return undefined;
  const speech = story.dated && SPOKEN.test(where.said);
  const goesOn = story.narrative ? !speech : point.vague || near || retold(point, last, story, where);
  const told = last && goesOn ? settled(last, story) : undefined;
  const { moment: from, onPublication } = told ?? story.publication;
  const toward: Toward = point.which ? BY_WORD[point.which] : told ? 'told' : where.direction();
  const said = near && last.moment.hour !== undefined ? inRun(point, last, where) : point;
  const moment = nearest(
    said,
    from,
    toward,
    where,
    story.narrative && told?.stated ? story.high?.moment : undefined,
  );
  const resolved = moment && { moment, stated: false, anchor: told?.id ?? 't0', onPublication };
  if (resolved && point.weekday && !point.which && compare(moment, story.publication.moment) < 0)
    story.past.set(point.weekday, resolved);
  return resolved;
}

/** "last autumn" is counted from the day of writing, "the previous autumn" from what was told. */
const SPOKEN = /^last /;

/** How far back, in characters, a month of an earlier year is still the one that news goes on from. */
const RETOLD = 400;

/** How many years before. */
const EARLIER = 5;

/** News that has gone back to a month or season of an earlier year goes on in it until its paragraph ends. */
function retold(point: Point, last: Told | undefined, story: Story, where: Place): boolean {
  if (!last || point.which || point.day !== undefined || !(point.month || point.season)) return false;
  const { moment } = last;
  if (moment.month === undefined && moment.season === undefined) return false;
  const years = story.publication.moment.year - moment.year;
  return (
    years > 0 &&
    years <= EARLIER &&
    where.offset - last.offset < RETOLD &&
    where.inParagraph(last.offset) &&
    where.direction() === 'past'
  );
}

const isDayOfMonth = ({ day: n, month, weekday, week, season, quarter, half, holiday }: Point): boolean =>
  n !== undefined && !month && !weekday && !week && !season && !quarter && !half && !holiday;

/** How far back, in characters, a month is still the one that news goes on in. */
const SAME_MONTH = 1200;

/** "the 12th": of the month told last, else the nearest in the direction of the clause. */
function ofMonth(point: Point, story: Story, where: Place): Resolved | undefined {
  const last = story.last('month');
  if (last && (story.narrative || where.offset - last.offset < SAME_MONTH)) {
    const moment = place(point, last.moment);
    return moment && { ...last, moment, stated: false, anchor: last.id };
  }
  const { publication } = story;
  const today = publication.moment;
  const toward = where.direction();
  const months =
    toward === 'future' && point.day! < today.day!
      ? 1
      : toward === 'past' && point.day! > today.day!
        ? -1
        : 0;
  const moment = place(point, shift(today, months, 'month'));
  return moment && { ...publication, moment, stated: false };
}

/** The last time told, or the finer one told before it in the same year. */
function settled(last: Told, story: Story): Told {
  const month = last.moment.unit === 'year' ? story.last('month') : undefined;
  return month?.moment.year === last.moment.year ? month : last;
}

const inYearSaid = (point: Point): boolean =>
  Boolean(point.month || point.season || point.quarter || point.half || point.holiday || point.week);

function nearest(
  point: Point,
  from: Moment,
  toward: Toward,
  where: Place,
  high?: Moment,
): Moment | undefined {
  if (inYearSaid(point)) return inYear(point, from, toward, where, high);
  const date = day(from.year, from.month, from.day);
  if (point.weekend) return weekendNear(date.dayOfWeek, widen(from, 'weekend'), toward);
  if (point.weekday !== undefined && point.day !== undefined) return dayAndWeekday(point, date, toward);
  // A time or day of the month alone is of the day or month reached.
  if (point.weekday === undefined || point.day !== undefined)
    return place(point, point.day === undefined ? dayOfClock(point, from, where) : from);
  const side = toward === 'this' && where.direction() === 'past' ? 'past' : toward;
  return weekdayNear(point.weekday, date, side, point.which !== undefined && toward !== 'this');
}

/** The nearest month whose n-th day is that weekday. */
function dayAndWeekday({ day: n, weekday }: Point, from: Day, toward: Toward): Moment | undefined {
  const first = toward === 'future' ? 1 : -1;
  for (let months = 0; months <= 14; months++) {
    for (const side of months ? [first, -first] : [1]) {
      const month = from.with({ day: 1 }).add({ months: side * months });
      if (n! > month.daysInMonth) continue;
      const date = month.with({ day: n! });
      if (date.dayOfWeek === weekday) return dayMoment(date);
    }
  }
  return undefined;
}

function weekendNear(today: number, weekend: Moment, toward: Toward): Moment {
  return toward === 'future' || toward === 'this' || today >= 6 ? weekend : shift(weekend, -1, 'weekend');
}

function weekdayNear(weekday: number, from: Day, toward: Toward, strict: boolean): Moment {
  const ahead = (weekday - from.dayOfWeek + 7) % 7;
  if (ahead === 0 && !strict) return dayMoment(from);
  if (toward === 'future' || toward === 'told' || toward === 'this')
    return dayMoment(from.add({ days: ahead || 7 }));
  return dayMoment(from.subtract({ days: 7 - ahead }));
}

/** A part of a year whose year was not said. */
function inYear(
  point: Point,
  from: Moment,
  toward: Toward,
  where: Place,
  high: Moment | undefined,
): Moment | undefined {
  const at = (year: number): Moment | undefined => place(point, { unit: 'year', year });
  const same = at(from.year);
  if (!same) return at(from.year - 1) ?? at(from.year + 1);
  if (toward === 'told') return told(point, from, same, at, high);
  // After "in 1994" the next summer is that of 1995.
  if (from.unit === 'year' && point.which === 'next') return at(from.year + 1);
  if (toward === 'this') return same.season === 'WI' && from.month! < 3 ? at(from.year - 1) : same;
  const here = widen(from, same.day === undefined ? (same.unit as 'month') : 'day');
  const order = compare(same, here);
  // "in 1709 … the following May" is not in 1709.
  const within = from.unit === 'year';
  if (point.which === 'last') return order >= 0 || within ? at(from.year - 1) : same;
  if (point.which === 'next') return order <= 0 || within ? at(from.year + 1) : same;
  const against = where.certain() ? SURELY_AGAINST : AGAINST;
  return closest(from, toward, [at(from.year - 1), same, at(from.year + 1)], against);
}

/** The month of a moment, the first one of a season. */
const monthOf = (moment: Moment): number | undefined =>
  moment.season ? startOf(moment).month : moment.month;

/** A story goes forward: after a December, "January" is the next one. */
function told(
  point: Point,
  from: Moment,
  same: Moment,
  at: (year: number) => Moment | undefined,
  high: Moment | undefined,
): Moment | undefined {
  const month = monthOf(from);
  if (month === undefined || point.month === undefined) return same;
  // After a step back the story goes on from where it was.
  const on = high && high.year > from.year && compare(same, from) < 0 ? at(high.year) : undefined;
  if (on && compare(on, high!) >= 0) return on;
  return month - point.month >= 8 ? at(from.year + 1) : same;
}

/** How much farther a candidate on the side that the tense does not look to seems. */
const AGAINST = 8;
/** The same where the date can only be the verb's. */
const SURELY_AGAINST = 40;
/** The same for quarters and seasons; a season just over is easily told beside what is planned. */
const AGAINST_PART = { bygone: 2, other: 3 };

/** How much farther what is ahead seems where the tense does not tell: news looks back. */
const UNTOLD = 2;

function closest(
  from: Moment,
  toward: Direction,
  candidates: (Moment | undefined)[],
  weight: number,
): Moment | undefined {
  const origin = roughly(from);
  let best: Moment | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const moment of candidates) {
    if (!moment) continue;
    const here = widen(from, moment.day === undefined ? (moment.unit as 'month') : 'day');
    const side = compare(moment, here);
    const days = side === 0 ? 0 : Math.abs(roughly(moment) - origin);
    const against = (side > 0 && toward === 'past') || (side < 0 && toward === 'future');
    const doubt = against
      ? moment.month === undefined
        ? AGAINST_PART[moment.season && side < 0 ? 'bygone' : 'other']
        : weight
      : toward === 'none' && side > 0
        ? UNTOLD
        : 1;
    const distance = days * doubt + (side > 0 ? 1 : 0);
    if (distance < least) [best, least] = [moment, distance];
  }
  return best;
}

/** Days, roughly, to the middle of a month, quarter or season: enough to tell which of three years is nearest. */
function roughly({ year, month, quarter, half, season, day: date }: Moment): number {
  const middle = { SP: 4, SU: 7, FA: 10, WI: 13 }[season ?? ''];
  const at = month ?? (quarter ? quarter * 3 - 1 : half ? half * 6 - 3 : (middle ?? 6));
  return (year * 12 + at) * 30.4375 + (date ?? 15);
}
