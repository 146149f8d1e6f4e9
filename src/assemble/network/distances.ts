import type { Relation, Time } from '../../model/annotation.ts';
import { dayOf } from './calendar.ts';
import { beginOf, endOf, type Network } from './network.ts';
import type { Proposal, Story } from './story.ts';

const DAY = 1440;

/** How many days a unit has, at least and at most: what a count of them leaves open. */
const units: Record<string, [days: number, months: number]> = { D: [1, 0], W: [7, 0], M: [0, 1], Y: [0, 12] };

/** "eight days after the crash": two groups and how far apart they are. */
interface Distance {
  document: number;
  relation: Relation;
  earlier: number;
  later: number;
  unit: string;
  /** Undefined for "days", "weeks": some, but fewer than the next unit. */
  count: number | undefined;
  text: string;
}

/** "the day before …", "a month after …", "on the eve of …" */
const worded = /\b(?:the|a|one) (day|week|month|year)\s+$/i;

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
  const known = story.documents.flatMap((_, index) => distancesOf(story, index, groupOf));
  const lengths = story.documents.flatMap((_, index) => lengthsOf(story, index, groupOf));
  const lasting = lengths.flatMap((length) => {
    const group = length.later;
    const end = window(network, group, endOf(group));
    const begin = window(network, group, beginOf(group));
    if (end && !begin) return propose(length, group, end, -1, 'BEGUN_BY');
    if (begin && !end) return propose(length, group, begin, 1, 'ENDED_BY');
    return [];
  });
  const between = known.flatMap((distance) => {
    const { earlier, later } = distance;
    const end = window(network, earlier, endOf(earlier));
    const begin = window(network, later, beginOf(later));
    if (end && !begin) return propose(distance, later, end, 1);
    if (begin && !end) return propose(distance, earlier, begin, -1);
    return [];
  });
  return [...lasting, ...between];
}

/** "a nine-day siege": how long what the noun names went on. */
function lengthsOf(
  { documents }: Story,
  index: number,
  groupOf: (document: number, event: string) => number,
): Distance[] {
  const { relations, times, events } = documents[index]!;
  const durations = new Map(times.filter(({ type }) => type === 'DURATION').map((time) => [time.id, time]));
  if (!durations.size) return [];
  const starts = new Map(events.map(({ id, start, tense }) => [id, tense === 'NONE' ? start : -1]));
  return relations.flatMap((relation): Distance[] => {
    const time = durations.get(relation.to);
    const measured = time && relation.rule === 'attached-time' && /^P(\d+)([DWMY])$/.exec(time.value);
    const group = groupOf(index, relation.from);
    if (!measured || group < 0 || !relation.cue || Math.abs(starts.get(relation.from)! - time.end) > 1)
      return [];
    const [, count, unit] = measured;
    return [
      {
        document: index,
        relation,
        earlier: group,
        later: group,
        unit: unit!,
        count: Number(count),
        text: time.text,
      },
    ];
  });
}

function distancesOf(
  { documents }: Story,
  index: number,
  groupOf: (document: number, event: string) => number,
): Distance[] {
  const { text, relations, times } = documents[index]!;
  const durations = new Map<number, Time>();
  for (const time of times) if (time.type === 'DURATION') durations.set(time.end, time);
  return relations.flatMap((relation): Distance[] => {
    const { type, cue, rule, from, to } = relation;
    if (rule !== 'connective' || !cue || (type !== 'AFTER' && type !== 'BEFORE')) return [];
    const [a, b] = [groupOf(index, from), groupOf(index, to)];
    if (a < 0 || b < 0 || a === b) return [];
    const ends = { earlier: type === 'AFTER' ? b : a, later: type === 'AFTER' ? a : b };
    const words = text.slice(cue.start, cue.end);
    if (/\beve of$/i.test(words))
      return [{ document: index, relation, ...ends, unit: 'D', count: 1, text: words }];
    const gap = /\s*$/.exec(text.slice(Math.max(0, cue.start - 3), cue.start))![0].length;
    const time = durations.get(cue.start - gap);
    const measured = time && /^P(X|\d+)([DWMY])$/.exec(time.value);
    const [, count, unit] = measured ?? [];
    if (time && unit)
      return [
        {
          document: index,
          relation,
          ...ends,
          unit,
          count: count === 'X' ? undefined : Number(count),
          text: time.text,
        },
      ];
    const named = worded.exec(text.slice(Math.max(0, cue.start - 12), cue.start));
    if (!named) return [];
    return [
      {
        document: index,
        relation,
        ...ends,
        unit: named[1]![0]!.toUpperCase(),
        count: 1,
        text: named[0].trim(),
      },
    ];
  });
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
  distance: Distance,
  group: number,
  [lo, hi]: [number, number],
  sign: 1 | -1,
  type: Relation['type'] = 'IS_INCLUDED',
): Proposal[] {
  const edtf = labelOf(distance, lo, hi, sign);
  if (!edtf) return [];
  const { document, relation, text } = distance;
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

function labelOf({ unit, count }: Distance, lo: number, hi: number, sign: 1 | -1): string | undefined {
  const [days, months] = units[unit]!;
  if (count === undefined) {
    // "days after": within the month; "weeks", "months" and "years" leave too much open.
    if (unit !== 'D' || hi - lo < 3 * DAY) return undefined;
    const [first, last] = sign < 0 ? [lo - 14 * DAY, hi] : [lo, hi + 14 * DAY];
    return interval(dayOf(first).slice(0, -3), dayOf(last).slice(0, -3));
  }
  const shift = (minute: number) =>
    months ? shiftMonths(dayOf(minute), sign * count * months) : dayOf(minute + sign * count * days * DAY);
  const [first, last] = [shift(lo), shift(hi)];
  const wide = hi - lo;
  const digits = unit === 'Y' || wide > 100 * DAY ? 6 : unit === 'M' || wide > 7 * DAY ? 3 : 0;
  const cut = (day: string) => (digits ? day.slice(0, -digits) : day);
  return interval(cut(first), cut(last));
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
