import type { Relation, Time } from '../../model/annotation.ts';
import { DAY, dayOf, minuteLabel } from './calendar.ts';
import { lengthsOf, type Measure, measuresOf } from './measures.ts';
import { beginOf, endOf, type Network } from './network.ts';
import type { Proposal, Story } from './story.ts';

/** How many days or months a unit has. */
const units: Record<string, [days: number, months: number]> = { D: [1, 0], W: [7, 0], M: [0, 1], Y: [0, 12] };

/** What "within days", "within weeks" leave open, in days. */
const some: Record<string, number> = { D: 6, W: 27 };

/**
 * Dates one of two events by the other where a text says how far apart they are (the TIMEX3 durations with an
 * anchor, Pustejovsky et al. 2003). A count of years or months gives no more than a year or a month.
 * @param groupOf the group of a document's event
 * @returns proposals with dates that follow from what the network knows by now
 */
export function distances(
  story: Story,
  network: Network,
  groupOf: (document: number, event: string) => number,
): Proposal[] {
  const known = story.documents.flatMap((_, index) => measuresOf(story, index, groupOf));
  const lengths = story.documents.flatMap((_, index) => lengthsOf(story, index, groupOf));
  const lasting = lengths.flatMap((length) => {
    const group = length.later;
    const end = window(network, group, endOf(group));
    const begin = window(network, group, beginOf(group));
    if (end && !begin) return propose(length, group, end, -1, 'BEGUN_BY');
    if (begin && !end) return propose(length, group, begin, 1, 'ENDED_BY');
    return [];
  });
  const between = known.flatMap((measure) => {
    const { earlier, later, relation } = measure;
    const counted = relation.rule === 'day-of' && relation.type === 'IS_INCLUDED';
    const end = window(network, earlier, counted ? beginOf(earlier) : endOf(earlier));
    const begin = window(network, later, beginOf(later));
    if (end && !(begin && isOwn(network, later))) return propose(measure, later, end, 1);
    if (begin && !end && !counted) return propose(measure, earlier, begin, -1);
    return [];
  });
  return [...lasting, ...between];
}

/** Does the text date one end of a group itself, not only over others? */
function isOwn({ points }: Network, group: number): boolean {
  const { loVia, hiVia } = points.bounds;
  return loVia[points.find(beginOf(group))]! < 0 || hiVia[points.find(endOf(group))]! < 0;
}

/** When a point is, in minutes, where the text itself bounds it on both sides. */
function window(
  { points, origins, included }: Network,
  group: number,
  point: number,
): [number, number] | undefined {
  const { lo, hi, loOrigin, hiOrigin } = points.bounds;
  // A date of the publication day is bounded by the publication as well.
  const stated = included.has(group);
  const p = points.find(point);
  const dated = (origin: number) => origin >= 0 && (stated || origins[origin]!.time !== undefined);
  return dated(loOrigin[p]!) && dated(hiOrigin[p]!) ? [Math.ceil(lo[p]!), Math.floor(hi[p]!)] : undefined;
}

function propose(
  measure: Measure,
  group: number,
  [lo, hi]: [number, number],
  sign: 1 | -1,
  type: Relation['type'] = 'IS_INCLUDED',
): Proposal[] {
  const edtf =
    measure.unit === 'S'
      ? sameLabel(lo, hi)
      : /[HT]/.test(measure.unit)
        ? clockLabel(measure, lo, hi, sign)
        : measure.within
          ? withinLabel(measure, lo, hi, sign)
          : labelOf(measure, lo, hi, sign);
  if (!edtf) return [];
  const { document, relation, text } = measure;
  const time: Time = {
    id: '',
    start: relation.cue!.start,
    end: relation.cue!.end,
    text,
    type: 'DATE',
    value: edtf,
    edtf,
    earliest: null,
    latest: null,
    basis: 'resolved',
    rule: 'distance',
  };
  const dates: Relation = { ...relation, type, rule: 'distance' };
  return [{ document, relation: dates, from: group, to: -1, time }];
}

function labelOf({ unit, count, open }: Measure, lo: number, hi: number, sign: 1 | -1): string | undefined {
  const [days, months] = units[unit]!;
  if (count === undefined) {
    // "days after": within the month; "weeks", "months" and "years" leave too much open.
    if (unit !== 'D' || hi - lo < 3 * DAY) return undefined;
    const [first, last] = sign < 0 ? [lo - 14 * DAY, hi] : [lo, hi + 14 * DAY];
    return interval(dayOf(first).slice(0, -3), dayOf(last).slice(0, -3));
  }
  const shift = (minute: number, by = count) =>
    months ? shiftMonths(dayOf(minute), sign * by * months) : dayOf(minute + sign * by * days * DAY);
  const wide = hi - lo;
  const digits = unit === 'Y' || wide > 100 * DAY ? 6 : unit === 'M' || wide > 7 * DAY ? 3 : 0;
  const cut = (day: string) => (digits ? day.slice(0, -digits) : day);
  return interval(cut(shift(lo)), cut(shift(hi, open ? count + 1 : count)));
}

/** In one breath with what has a day; an hour may have passed. */
function sameLabel(lo: number, hi: number): string | undefined {
  return hi > lo && hi - lo < DAY && dayOf(lo) === dayOf(hi) ? dayOf(lo) : undefined;
}

/** Hours or minutes from a clock time give another; from a day, about the same day. */
function clockLabel(
  { unit, count, within }: Measure,
  lo: number,
  hi: number,
  sign: 1 | -1,
): string | undefined {
  const minutes = count && count * (unit === 'H' ? 60 : 1);
  if (minutes !== undefined && minutes >= DAY) return undefined;
  if (minutes === undefined || hi - lo >= 12 * 60) {
    if (hi - lo >= DAY) return undefined;
    return dayOf(lo) === dayOf(hi) ? `${dayOf(lo)}~` : undefined;
  }
  const [first, last] = [lo + sign * minutes, hi + sign * minutes];
  if (!within) return interval(minuteLabel(first), minuteLabel(last));
  return interval(minuteLabel(Math.min(lo, first)), minuteLabel(Math.max(hi, last)));
}

/** "within a week": from the one to a week after it. */
function withinLabel({ unit, count }: Measure, lo: number, hi: number, sign: 1 | -1): string | undefined {
  const [days] = units[unit]!;
  const most = count === undefined ? some[unit] : days * count;
  if (!most || hi - lo > 7 * DAY) return undefined;
  const [first, last] = sign > 0 ? [lo, hi + most * DAY] : [lo - most * DAY, hi];
  return interval(dayOf(first), dayOf(last));
}

const interval = (first: string, last: string) => (first === last ? first : `${first}/${last}`);

/** A day moved by months, kept within the month that it comes to. */
function shiftMonths(day: string, n: number): string {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day)!;
  const total = Number(year) * 12 + Number(month) - 1 + n;
  const two = (value: number) => String(value).padStart(2, '0');
  const label = String(Math.floor(total / 12)).padStart(4, '0');
  return `${label}-${two((((total % 12) + 12) % 12) + 1)}-${two(Math.min(28, Number(date)))}`;
}
