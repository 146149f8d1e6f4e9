import type { Point, Unit } from '../expression.ts';
import { bounds, compare, type Day, dayMoment, type Moment, shift, startOf, widen } from '../moment.ts';
import type { Place } from './point.ts';
import type { Resolved, Story, Told } from './state.ts';

/** How far back, in characters, a quarter is still the one that "a year earlier" is compared with. */
const COMPARED = 1200;

/** So many units from the publication or from the time told last. */
export function shifted(point: Point, story: Story, where: Place, given?: Resolved): Resolved | undefined {
  const { unit, n } = point.shift!;
  const from = ofStory(point, story, where) ? 'story' : point.shift!.from;
  const quarter = story.compared;
  if (point.vague && point.year !== undefined && !quarter && story.lastQuarter)
    return { moment: { unit: 'year', year: point.year }, stated: true, onPublication: false, aside: true };
  if (point.vague && unit === 'quarter') return theQuarter(story, point);
  if (point.comparison && quarter && where.offset - quarter.offset < COMPARED) {
    const year = { ...quarter.moment, year: quarter.moment.year + n };
    return { ...quarter, moment: year, stated: false, anchor: quarter.id, aside: true };
  }
  if (point.same) {
    const last = story.narrative ? story.last('year') : undefined;
    return last && { ...last, stated: false, anchor: last.id, aside: true };
  }
  const told =
    !given &&
    (from === 'story' || (story.narrative && n < 0)) &&
    !(point.vague && unit === 'year' && !story.narrative)
      ? ((n > 0 ? besides(story, unit, where) : undefined) ?? origin(story, unit))
      : undefined;
  if (told && from === 'story' && unit === 'year' && where.aged(told.offset)) return undefined;
  const base: Resolved & { id?: string } = given ?? told ?? story.publication;
  const anchor = base.id ?? base.anchor ?? 't0';
  const rest = {
    stated: false,
    anchor,
    onPublication: base.onPublication,
    ...(point.comparison && { aside: true }),
  };
  // Days cannot be counted from a month: the result is known as well as its origin is.
  if (told && !fine(told.moment, unit)) {
    if (story.narrative || !point.vague) {
      const between = point.vague ? undefined : counted(told.moment, unit, n);
      return { ...rest, moment: told.moment, ...(between && { between }) };
    }
    return { ...story.publication, stated: false, moment: widen(story.publication.moment, unit as 'day') };
  }
  const start = base === story.publication ? story.now : base.moment;
  const moment = point.shift!.exact ? exactly(startOf(start), n, unit) : move(start, n, unit);
  return moment && { ...rest, moment };
}

/** "Another event of this year was …": in a story, told in the past, it is the year that the story is in. */
function ofStory({ shift: said }: Point, story: Story, where: Place): boolean {
  const { unit, n } = said!;
  return (
    story.narrative &&
    n === 0 &&
    (unit === 'year' || unit === 'month') &&
    where.said.startsWith('this ') &&
    where.direction() === 'past'
  );
}

/** "the quarter": the one told last, else the one that had ended when this was published. */
function theQuarter(story: Story, { year, latest }: Point): Resolved {
  const ended = { ...story.publication, moment: shift(story.publication.moment, -1, 'quarter') };
  const told = story.lastQuarter;
  const last: Resolved & { id?: string } =
    told && !(latest && compare(told.moment, ended.moment) > 0) ? told : ended;
  const moment = year === undefined ? last.moment : { ...last.moment, year };
  return {
    ...last,
    moment,
    stated: false,
    anchor: last.id ?? 't0',
    ...(year !== undefined && { aside: true }),
  };
}

const NEEDED: Partial<Record<Unit, Moment['unit']>> = {
  week: 'day',
  weekend: 'day',
  quarter: 'quarter',
  month: 'month',
  day: 'day',
  hour: 'minute',
  minute: 'minute',
  second: 'minute',
};

/** "Meant to print it in 1903 but did so the next year": the date before it in its sentence, though told in passing. */
function besides(story: Story, unit: Unit, where: Place): Told | undefined {
  const { previous } = story;
  const opening = previous && !previous.aside && fine(previous.moment, unit) ? where.sentence() : Infinity;
  const told = story.last('year');
  return previous && previous.offset >= opening && !(told && told.offset >= opening) ? previous : undefined;
}

/** The last time told that units can be counted from; where a later one has left it behind, that one. */
function origin(story: Story, unit: Unit): Told | undefined {
  const last = story.last(NEEDED[unit] ?? 'year');
  const newest = story.last('year');
  if (!last || !newest || newest === last) return last ?? newest;
  const [[from, to], [first, final]] = [bounds(last.moment), bounds(newest.moment)];
  const apart = first.since(to).sign > 0 || from.since(final).sign > 0;
  return apart ? newest : last;
}

const isClock = (unit: Unit): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

function fine(moment: Moment, unit: Unit): boolean {
  if (isClock(unit)) return moment.hour !== undefined;
  if (unit === 'day' || unit === 'week' || unit === 'weekend')
    return moment.day !== undefined || (unit !== 'day' && moment.week !== undefined);
  if (unit === 'month')
    return moment.month !== undefined || moment.quarter !== undefined || moment.week !== undefined;
  return true;
}

/** "Two weeks later", counted from each day of a month: the first and the last day that it can be. */
function counted(moment: Moment, unit: Unit, n: number): [Day, Day] | undefined {
  if (!/^(?:day|week|month)$/.test(unit) || !Number.isInteger(n)) return undefined;
  const [first, last] = bounds(moment);
  const length = { [`${unit}s`]: n };
  return [first.add(length), last.add(length)];
}

/** The day so many units from a day. */
function exactly(from: Day, n: number, unit: Unit): Moment {
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit as 'month'];
  return dayMoment(from.add(months ? { months: n * months } : { days: n * (unit === 'week' ? 7 : 1) }));
}

function move(origin: Moment, n: number, unit: Unit): Moment | undefined {
  if (isClock(unit)) return origin.hour === undefined ? widen(origin, 'day') : shift(origin, n, unit);
  if (n === 0) return widen(origin, unit as 'day');
  if (Number.isInteger(n)) return shift(origin, n, unit);
  // Half a unit is counted in the next smaller one.
  if (unit === 'year') return shift(origin, n * 12, 'month');
  if (unit === 'week' || unit === 'month') return shift(origin, n * (unit === 'week' ? 7 : 30), 'day');
  return shift(origin, n, unit);
}
