import type { Entry, Timeline } from '../model/timeline.ts';
import { firstMoment, lastMoment } from './calendar.ts';
import { spanInWords } from './dates.ts';
import { type Point, readEdtf } from './edtf.ts';
import { shorten } from './text.ts';
import { isDated, view } from './timeline.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** From the first to the last date that the texts themselves give, in words; '' where they give none. */
function span(entries: readonly Entry[]): string {
  let first: Point | null = null;
  let last: Point | null = null;
  for (const entry of entries) {
    const extent = isDated(entry) ? readEdtf(entry.when.edtf) : null;
    if (!extent) continue;
    const from = extent.from ?? extent.to!;
    const to = extent.to ?? extent.from!;
    if (!first || firstMoment(from) < firstMoment(first)) first = from;
    if (!last || lastMoment(to) > lastMoment(last)) last = to;
  }
  return first && last ? spanInWords(first, last) : '';
}

/** One line on the whole: documents (`named`: by its title if it is one), entries, the time they span, how many have no date of their own. */
export function summary(timeline: Timeline, named = false): string {
  const { documents, events } = timeline;
  const undated = events.filter((entry) => !isDated(entry)).length;
  return [
    named && documents.length === 1
      ? shorten(view(timeline).title(documents[0]!.id), 40)
      : count(documents.length, 'document', 'documents'),
    count(events.length, 'entry', 'entries'),
    span(events),
    undated > 0 ? `${undated} undated` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
