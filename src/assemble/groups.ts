import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Cast } from './actors.ts';
import { DisjointSets } from './disjoint.ts';
import type { Mention } from './network/story.ts';
import { acrossDocuments } from './same-event.ts';

/**
 * Groups the mentions of one event: those that a document's own IDENTITY relations join, then those that several
 * documents tell alike.
 * @returns one group per event, in the order of first mention; mentions in the order of documents and text
 */
export function groupsOf(documents: readonly AnnotatedDocument[], cast: Cast): Mention[][] {
  const mentions: Mention[] = [];
  const first: number[] = [];
  documents.forEach(({ events }, document) => {
    first.push(mentions.length);
    for (const event of events) mentions.push({ document, event });
  });
  const sets = new DisjointSets(mentions.length);
  documents.forEach(({ events, relations }, document) => {
    const at = new Map(events.map(({ id }, i) => [id, first[document]! + i]));
    for (const { type, from, to } of relations) {
      const [a, b] = [at.get(from), at.get(to)];
      if (type === 'IDENTITY' && a !== undefined && b !== undefined) sets.union(a, b);
    }
  });
  if (documents.length > 1) acrossDocuments(documents, mentions, cast, sets);
  const groups = new Map<number, Mention[]>();
  mentions.forEach((mention, i) => {
    const name = sets.find(i);
    const group = groups.get(name);
    if (group) group.push(mention);
    else groups.set(name, [mention]);
  });
  return [...groups.values()];
}
