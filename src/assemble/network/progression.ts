import type { Event, Relation } from '../../model/annotation.ts';
import type { Proposal, Story } from './story.ts';

/** How sure it is that a run of simple pasts moves on; measured on dated neighbours. */
const SURE = 0.6;

/** Beginning at a time, or within it. */
const starts = new Set<Relation['type']>(['IS_INCLUDED', 'BEGUN_BY', 'SIMULTANEOUS']);

/** A relative pronoun or conjunction opens the clause: it may look back. */
const subordinate = /\b(who|which|that|whose|whom|when|where|while|as|because|since|if)\b[^.,;:]*$/i;

/**
 * A run of simple pasts moves the story on (Reichenbach's reference time; Kamp & Rohrer 1983): within a paragraph
 * an event without a time of its own is not earlier than the last one that had a date. Annotators never state
 * this, so it is no relation of the document; but a reader dates by it.
 */
export function progressions(story: Story, groupOf: (document: number, event: string) => number): Proposal[] {
  return story.documents.flatMap((document, index) =>
    runsOf(document).map(([anchor, event]): Proposal => {
      const relation: Relation = {
        from: event.id,
        to: anchor.id,
        type: 'AFTER',
        rule: 'progression',
        confidence: SURE,
      };
      return { document: index, relation, from: groupOf(index, event.id), to: groupOf(index, anchor.id) };
    }),
  );
}

function runsOf({ text, events, times, relations }: Story['documents'][number]): [Event, Event][] {
  const dates = new Set(times.filter(({ edtf }) => edtf).map(({ id }) => id));
  const dated = new Map<string, Relation>();
  const placed = new Set<string>();
  for (const relation of relations) {
    if (dates.has(relation.to)) {
      if (!dated.has(relation.from) && relation.confidence >= SURE) dated.set(relation.from, relation);
    } else if (relation.to !== 't0' && relation.confidence >= SURE && relation.type === 'BEFORE')
      placed.add(relation.from);
  }
  const runs: [Event, Event][] = [];
  let anchor: Event | undefined;
  let end = 0;
  let sentence = 0;
  let anchored = 0;
  for (const event of [...events].sort((a, b) => a.start - b.start)) {
    const between = text.slice(end, event.start);
    end = Math.max(end, event.end);
    if (between.includes('\n')) anchor = undefined;
    if (/[.!?]/.test(between)) sentence++;
    if (!movesOn(event) || subordinate.test(text.slice(Math.max(0, event.start - 60), event.start))) continue;
    const date = dated.get(event.id);
    if (date) {
      if (!starts.has(date.type)) continue;
      anchor = event;
      anchored = sentence;
    } else if (anchor && !placed.has(event.id) && sentence > anchored) runs.push([anchor, event]);
  }
  return runs;
}

function movesOn({ tense, aspect, modality, polarity, class: kind }: Event): boolean {
  if (tense !== 'PAST' || aspect !== 'NONE' || modality || polarity === 'NEG') return false;
  return kind === 'OCCURRENCE' || kind === 'I_ACTION' || kind === 'ASPECTUAL';
}
