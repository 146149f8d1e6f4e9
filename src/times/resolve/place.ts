import type { Point } from '../expression.ts';
import { bounds, dayMoment, exists, holding, type Moment, startOf } from '../moment.ts';
import { holidayOf } from './easter.ts';

/** The fields of a point inside a larger moment; undefined where they do not fit. */
export function place(point: Point, base: Moment): Moment | undefined {
  const { year } = base;
  let moment: Moment | undefined = base;
  if (point.holiday) moment = dayMoment(holidayOf(point.holiday, year));
  else if (point.half) moment = { unit: 'half', year, half: point.half };
  else if (point.quarter) moment = { unit: 'quarter', year, quarter: point.quarter };
  else if (point.season) moment = { unit: 'season', year, season: point.season };
  else if (point.week) moment = { unit: 'week', year, week: point.week };
  else if (point.month) {
    if (point.day && !exists(year, point.month, point.day)) return undefined;
    moment = point.day
      ? { unit: 'day', year, month: point.month, day: point.day }
      : { unit: 'month', year, month: point.month };
  } else if (point.day) {
    if (base.month === undefined || !exists(year, base.month, point.day)) return undefined;
    moment = { unit: 'day', year, month: base.month, day: point.day };
  } else if (point.weekday) {
    const [first, last] = bounds(base);
    const ahead = first.add({ days: (point.weekday - first.dayOfWeek + 7) % 7 });
    moment = base.unit === 'week' || last.since(ahead).sign >= 0 ? dayMoment(ahead) : base;
  } else if (point.weekend) moment = weekendOf(base);
  return timeOf(point, moment);
}

/** The weekend that a day is in or next to: that of a Monday is the one before it. */
function weekendOf(base: Moment): Moment {
  const first = startOf(base);
  const monday = base.day !== undefined && first.dayOfWeek <= 2;
  return holding(monday ? first.subtract({ days: 7 }) : first, 'weekend');
}

/** The part of day or the clock time of a day. */
function timeOf(point: Point, moment: Moment): Moment | undefined {
  if (point.part === undefined && point.hour === undefined) return moment;
  if (moment.day === undefined) return undefined;
  const { year, month, day: date } = moment;
  if (point.hour === undefined) return { unit: 'part', year, month, day: date, part: point.part! };
  return {
    year,
    month: month!,
    day: date,
    unit: point.second === undefined ? 'minute' : 'second',
    hour: point.hour,
    minute: point.minute ?? 0,
    ...(point.second !== undefined && { second: point.second }),
    ...(point.zone && { zone: point.zone }),
  };
}
