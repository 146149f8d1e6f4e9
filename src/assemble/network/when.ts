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
 * interval, open where nothing is known; a bound is never more precise than the date that it comes from.
 */
export function whenOf(low: PrintedBound | undefined, high: PrintedBound | undefined): When {
  const first = low?.origin.label;
  const last = high?.origin.label;
  const edtf = first || last ? (first === last ? first! : `${first ?? '..'}/${last ?? '..'}`) : null;
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
