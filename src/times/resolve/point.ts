import type { Point, Unit } from '../expression.ts';
import { compare, day, dayMoment, type Moment, shift, widen } from '../moment.ts';
import type { Direction } from './direction.ts';
import { nthOf } from './nth.ts';
import { place } from './place.ts';
import type { Resolved, Story } from './state.ts';

/** What the point's place in the text says. */
export interface Place {
  direction: () => Direction;
  offset: number;
}

/** The moment that a point means; undefined where there is none (the 31st of June, "two hours later" of a year). */
export function resolvePoint(point: Point, story: Story, where: Place): Resolved | undefined {
  if (point.shift) return shifted(point, story);
  if (point.within) {
    const base = resolvePoint(point.within, story, where);
    const moment = base && (point.nth ? nthOf(base.moment, point.nth) : place(point, base.moment));
    return moment && { ...base!, moment };
  }
  if (point.year !== undefined) return stated(point);
  if (point.decade !== undefined)
    return { moment: { unit: 'decade', year: point.decade }, stated: true, onPublication: false };
  if (point.century !== undefined)
    return { moment: { unit: 'century', year: point.century }, stated: true, onPublication: false };
  return underspecified(point, story, where);
}

function stated(point: Point): Resolved | undefined {
  const moment = place(point, { unit: 'year', year: point.year! });
  return moment && { moment, stated: true, onPublication: false };
}

/** So many units from the publication or from the time told last. */
function shifted(point: Point, story: Story): Resolved | undefined {
  const { unit, n, from } = point.shift!;
  let origin: Resolved & { id?: string } = story.publication;
  if (point.within)
    origin = resolvePoint(point.within, story, { direction: () => 'none', offset: 0 }) ?? origin;
  else if (from === 'story') origin = story.last(needed(unit)) ?? story.publication;
  const moment = move(origin.moment, n, unit);
  if (!moment) return undefined;
  return {
    moment,
    stated: false,
    anchor: origin.id ?? origin.anchor ?? 't0',
    onPublication: origin.onPublication,
  };
}

/** What a time must be known to, for units to be counted from it. */
function needed(unit: Unit): Moment['unit'] {
  if (unit === 'week' || unit === 'weekend') return 'day';
  if (unit === 'quarter') return 'quarter';
  if (unit === 'month') return 'month';
  if (unit === 'day') return 'day';
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return 'hour';
  return 'year';
}

function move(origin: Moment, n: number, unit: Unit): Moment | undefined {
  if (n === 0 && unit !== 'hour' && unit !== 'minute' && unit !== 'second') return widen(origin, unit);
  if (Number.isInteger(n)) return shift(origin, n, unit);
  // Half a unit is counted in the next smaller one.
  if (unit === 'year') return shift(origin, n * 12, 'month');
  if (unit === 'decade' || unit === 'century')
    return shift(origin, n * (unit === 'decade' ? 10 : 100), 'year');
  if (unit === 'week' || unit === 'month') return shift(origin, n * (unit === 'week' ? 7 : 30), 'day');
  return shift(origin, n, unit);
}

/** A point whose larger unit was not said: the nearest in the direction of its word, its clause or the story. */
function underspecified(point: Point, story: Story, where: Place): Resolved | undefined {
  const unit = point.weekday !== undefined && point.month === undefined ? 'day' : 'month';
  const told =
    story.narrative || point.vague
      ? story.last(
          unit === 'day' ||
            point.hour !== undefined ||
            point.part !== undefined ||
            (point.day !== undefined && point.month === undefined)
            ? 'day'
            : 'year',
        )
      : undefined;
  const origin = told ?? story.publication;
  const anchor = told ? told.id : 't0';
  const direction = point.which
    ? ({ last: 'past', this: 'this', next: 'future', same: 'this' } as const)[point.which]
    : told
      ? 'told'
      : where.direction();
  const moment = nearest(point, origin.moment, direction, Boolean(point.which));
  return moment && { moment, stated: false, anchor, onPublication: origin.onPublication };
}

type Toward = Direction | 'this' | 'told';

function nearest(point: Point, origin: Moment, toward: Toward, strict: boolean): Moment | undefined {
  if (point.weekday !== undefined && point.month === undefined && point.day === undefined)
    return weekdayNear(point, origin, toward, strict);
  if (point.weekend) {
    const week = widen(origin, 'weekend');
    const today = day(origin.year, origin.month, origin.day).dayOfWeek;
    if (toward === 'future' || toward === 'this') return week;
    return today >= 6 ? week : shift(week, -1, 'weekend');
  }
  // A day or a time of day alone is of the day or month reached.
  if (
    point.month === undefined &&
    point.season === undefined &&
    point.quarter === undefined &&
    point.half === undefined &&
    point.holiday === undefined
  )
    return place(
      point,
      origin.unit === 'year' || origin.unit === 'month'
        ? origin
        : dayMoment(day(origin.year, origin.month, origin.day)),
    );
  return inYear(point, origin, toward, strict);
}

function weekdayNear(point: Point, origin: Moment, toward: Toward, strict: boolean): Moment {
  const from = day(origin.year, origin.month ?? 1, origin.day ?? 1);
  const ahead = (point.weekday! - from.dayOfWeek + 7) % 7;
  const back = 7 - ahead;
  if (toward === 'this') return dayMoment(from.add({ days: point.weekday! - from.dayOfWeek }));
  if (toward === 'future' || toward === 'told')
    return dayMoment(from.add({ days: ahead === 0 && strict ? 7 : ahead }));
  if (ahead === 0) return dayMoment(strict ? from.subtract({ days: 7 }) : from);
  return dayMoment(from.subtract({ days: back }));
}

/** A part of a year whose year was not said. */
function inYear(point: Point, origin: Moment, toward: Toward, strict: boolean): Moment | undefined {
  const { year } = origin;
  const at = (y: number): Moment | undefined => place(point, { unit: 'year', year: y });
  const same = at(year);
  if (!same) return at(year - 1) ?? at(year + 1);
  const here = widen(
    origin,
    same.unit === 'part' || same.unit === 'minute' || same.unit === 'second' || same.unit === 'hour'
      ? 'day'
      : (same.unit as 'day'),
  );
  const order = compare(same, here);
  switch (toward) {
    case 'this':
      return same;
    case 'past':
      return order > 0 || (order === 0 && strict) ? at(year - 1) : same;
    case 'future':
      return order < 0 || (order === 0 && strict) ? at(year + 1) : same;
    case 'told':
      return told(point, origin, same, at);
    default:
      return closest(origin, [at(year - 1), same, at(year + 1)]);
  }
}

/** A story goes forward: after a December, "January" is the next one. */
function told(
  point: Point,
  origin: Moment,
  same: Moment,
  at: (year: number) => Moment | undefined,
): Moment | undefined {
  if (origin.month === undefined || point.month === undefined) return same;
  if (origin.month - point.month >= 9) return at(origin.year + 1);
  return same;
}

function closest(origin: Moment, candidates: (Moment | undefined)[]): Moment | undefined {
  const from = day(origin.year, origin.month ?? 1, origin.day ?? 1);
  let best: Moment | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const moment of candidates) {
    if (!moment) continue;
    const distance = Math.abs(
      day(moment.year, moment.month ?? 1, moment.day ?? 15).since(from, { largestUnit: 'day' }).days,
    );
    if (distance < least) [best, least] = [moment, distance];
  }
  return best;
}
