import type { Entry, Timeline } from '../../model/timeline.ts';
import { bounds } from '../calendar.ts';
import { readEdtf } from '../edtf.ts';
import type { RenderOptions } from '../index.ts';
import { inert, oneLine } from '../text.ts';
import { isDated, view } from '../timeline.ts';
import type { PageData, PageEntry, PageSource, Shape } from './page-data.ts';

function shapeOf(entry: Entry): Shape {
  if (!isDated(entry)) return 'inferred';
  const extent = readEdtf(entry.when.edtf);
  if (!extent) return 'inferred';
  if (extent.interval) return 'lasting';
  const { from } = extent;
  return from?.day !== undefined && !from.approximate && !from.uncertain ? 'moment' : 'within';
}

/** Entries of which nothing is known lie between the known bounds of their neighbours in the order. */
function betweenNeighbours(entries: PageEntry[]): void {
  let start: number | null = null;
  for (const entry of entries) {
    if (entry.start === null && entry.end === null) entry.start = start;
    else start = entry.start ?? start;
  }
  let end: number | null = null;
  for (const entry of entries.toReversed()) {
    if (
      entry.end === null &&
      entry.shape === 'inferred' &&
      entry.start !== null &&
      end !== null &&
      end > entry.start
    )
      entry.end = end;
    else end = entry.end ?? end;
  }
}

/** The page's data. Texts keep their offsets; whatever could act in a page or turn its text round is a space. */
export function pageData(timeline: Timeline, { documents = [] }: RenderOptions): PageData {
  const lookup = view(timeline);
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  const documentIndex = new Map(timeline.documents.map(({ id }, at) => [id, at]));
  const count = new Map<string, number>();
  for (const entry of timeline.events)
    for (const actor of new Set(entry.participants.map((one) => one.actor)))
      count.set(actor, (count.get(actor) ?? 0) + 1);
  const actors = timeline.actors
    .filter(({ id }) => count.has(id))
    .sort((a, b) => count.get(b.id)! - count.get(a.id)!);
  const actorIndex = new Map(actors.map(({ id }, at) => [id, at]));
  const entries = timeline.events.map((entry): PageEntry => {
    const { start, end } = bounds(entry.when);
    return {
      start,
      end,
      shape: shapeOf(entry),
      status: entry.status,
      actors: [...new Set(entry.participants.flatMap((one) => actorIndex.get(one.actor) ?? []))],
      ...(entry.explain?.length ? { why: entry.explain.map(oneLine) } : {}),
      sources: entry.sources.flatMap((source): PageSource[] => {
        const document = documentIndex.get(source.document);
        if (document === undefined) return [];
        return [
          {
            document,
            start: source.start,
            end: source.end,
            trigger: [source.trigger.start, source.trigger.end],
            ...(source.page ? { page: source.page } : {}),
            ...(texts.has(source.document) ? {} : { quote: oneLine(source.text) }),
          },
        ];
      }),
    };
  });
  betweenNeighbours(entries);
  return {
    documents: timeline.documents.map(({ id, source, published }) => ({
      title: lookup.title(id),
      source: oneLine(source),
      published: oneLine(published.value),
      text: texts.has(id) ? inert(texts.get(id)!) : null,
    })),
    actors: actors.map(({ id, type }) => ({ name: lookup.name(id), type })),
    entries,
  };
}
