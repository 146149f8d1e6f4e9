import type { When } from '../../model/timeline.ts';
import { dayOf, minutesOf } from './calendar.ts';
import type { Origin } from './story.ts';

/** A bound as it is printed: where its date comes from, and whether an order between events brought it. */
export interface PrintedBound {
  origin: Origin;
  /** The date came over the order of events, not from words about this event. */
  inferred: boolean;
}

/**
 * The When of an entry from its two bounds. A date of the text is printed as the text has it, anything else as an
 * interval, open where nothing is known; a bound is never more precise than the date that it comes from. That something
 * had happened when the program was run is not worth a date.
 */
export function whenOf(from: PrintedBound | undefined, to: PrintedBound | undefined): When {
  const [low, high] = [from, to].map((bound) => (bound && isClock(bound.origin) ? undefined : bound));
  const first = low?.origin.label;
  const last = high?.origin.label;
  const edtf = first || last ? intervalOf(first, last) : null;
  const text = low?.origin.time ?? high?.origin.time;
  const basis = basisOf([low, high].filter((bound) => bound !== undefined));
  return {
    edtf,
    earliest: first ? earliestOf(first) : null,
    latest: last ? latestOf(last) : null,
    basis,
    ...(text && (basis === 'stated' || basis === 'resolved') && { text: text.text }),
  };
}

/** The day of the run, which stands for a publication date that nobody knows. */
const isClock = ({ time, label }: Origin) => !time && label.endsWith('?');

/**
 * The EDTF of two bounds. Seasons and weeks are no ends of an interval (ISO 8601-2, level 1), so their first or last
 * month stands for them; an end that would begin with the interval, or before it, is written as the day on which it ends.
 */
function intervalOf(first: string | undefined, last: string | undefined): string {
  if (first === last) return first!;
  const [low, high] = [first && endPoint(first, 'from'), last && endPoint(last, 'to')];
  const [begins, ends] = [low && minutesOf(low), high && minutesOf(high)];
  if (plain(low) === plain(high)) return low!;
  if (!begins || !ends || begins.from < ends.from) return `${low ?? '..'}/${high ?? '..'}`;
  const day = dayOf(ends.to);
  if (low!.includes('T')) return `${low}/${day}T23:59:59`;
  if (plain(low) === day) return low!;
  return dayOf(begins.from) === day ? day : `${low}/${day}`;
}

const plain = (label: string | undefined) => label?.replace(/[~?%]/g, '');

function endPoint(label: string, side: 'from' | 'to'): string {
  if (!/^-?[\dX]{4}-(?:W|[2-4])/.test(label)) return label;
  const minutes = minutesOf(label);
  return minutes ? dayOf(minutes[side]).replace(/-\d\d$/, '') + (/[~?%]$/.exec(label)?.[0] ?? '') : label;
}

function basisOf(bounds: PrintedBound[]): When['basis'] {
  if (bounds.some((bound) => bound.inferred && bound.origin.time)) return 'inferred';
  const times = bounds.flatMap((bound) => bound.origin.time ?? []);
  if (!times.length)
    return bounds.some((bound) => bound.inferred) && bounds.length > 1 ? 'inferred' : 'published';
  return times.some((time) => time.basis === 'resolved') ? 'resolved' : 'stated';
}

function earliestOf(label: string): string | null {
  if (label.includes('T')) return label.replace(/[~?%]/g, '');
  const minutes = minutesOf(label);
  return minutes ? dayOf(minutes.from) : null;
}

function latestOf(label: string): string | null {
  if (label.includes('T')) return label.replace(/[~?%]/g, '');
  const minutes = minutesOf(label);
  return minutes ? dayOf(minutes.to) : null;
}
