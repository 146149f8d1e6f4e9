import { createHash } from 'node:crypto';
import type { Entry, Timeline } from '../model/timeline.ts';
import { bounds } from './calendar.ts';
import { inWords } from './dates.ts';
import { type Point, readEdtf } from './edtf.ts';
import { isDated } from './timeline.ts';

/** Where an entry goes in a format that must put it on a calendar. */
export interface Placement {
  start: Point;
  end: Point;
  /** The entry's date in plain words where the place says more than is known; '' where it says the truth. */
  note: string;
}

const certain = (point: Point): boolean =>
  point.open === 0 && point.year > 0 && !point.approximate && !point.uncertain && point.season === undefined;

/** Words for what a calendar cannot say: open ends, inferred intervals, decades, "about", seasons, years BC. */
function noteFor(entry: Entry, start: Point | null, end: Point | null): string {
  const said = isDated(entry) && start !== null && end !== null && certain(start) && certain(end);
  return said ? '' : inWords(entry.when);
}

/**
 * A place for every entry, in order: its own dates, its one known bound where the other end is open, and the
 * place of its neighbour (in the end the publication date) where nothing is known of it.
 */
export function placements(timeline: Timeline): Placement[] {
  const known = timeline.events.map((entry) => readEdtf(entry.when.edtf));
  const published = timeline.documents
    .map((document) => readEdtf(document.published.value)?.from ?? null)
    .find((point) => point !== null);
  const fallback = known.find((extent) => extent !== null)?.from ?? published;
  let last: Point = fallback ?? { year: 1970, open: 0, approximate: false, uncertain: false };
  return timeline.events.map((entry, at) => {
    const extent = known[at];
    const start = extent?.from ?? extent?.to ?? last;
    const end = extent?.to ?? extent?.from ?? last;
    last = end;
    return { start, end, note: noteFor(entry, extent?.from ?? null, extent?.to ?? null) };
  });
}

/** An identifier that stays the same from run to run and whatever other documents are read: of the first source. */
export function stableId(entry: Entry): string {
  const [source] = entry.sources;
  const key = source
    ? `${source.document}\0${source.trigger.start}\0${source.text}`
    : `${entry.id}\0${entry.what}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 20);
}

/** Whether a known year lies outside what four digits after Christ can write. */
export function beyondFourDigits(entry: Entry): boolean {
  const { start, end } = bounds(entry.when);
  const [first, last] = [-719_162, 2_932_896];
  return (
    (start !== null && (start < first || start > last)) || (end !== null && (end < first || end > last + 1))
  );
}
