import type { Event, Relation } from '../../model/annotation.ts';
import type { Proposal, Story } from './story.ts';

/** How sure these are; like the progression of a paragraph, no annotator states them. */
const SURE = 0.6;

/** Verbs that put what goes on now after something told: "the talks come after the first round". */
const sequels = new Set(['come', 'follow', 'be', 'take']);

/** "during this latest round", "in the current session" */
const current = /^\s+(?:this|(?:the|its|their) (?:latest|current|present|ongoing|newest))\b/i;

type Document = Story['documents'][number];
type Pair = [event: Event, relation: 'AFTER' | 'BEFORE', other: string];

/**
 * An article's phases. What goes on now "comes after" an earlier phase: then the present perfects, what is
 * ongoing, and what is told of "this latest round" lie after that one. "In those talks they had agreed" steps back to
 * an occasion: the simple pasts that carry on in its paragraph are not after it (Kamp & Rohrer 1983).
 */
export function phases(story: Story, groupOf: (document: number, event: string) => number): Proposal[] {
  return story.documents.flatMap((document, index) => {
    const events = [...document.events].sort((a, b) => a.start - b.start);
    return [...present(document, events), ...flashbacks(document, events)].map(
      ([event, type, other]): Proposal => {
        const relation: Relation = { from: event.id, to: other, type, rule: 'phase', confidence: SURE };
        return { document: index, relation, from: groupOf(index, event.id), to: groupOf(index, other) };
      },
    );
  });
}

function present({ text, relations }: Document, events: Event[]): Pair[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const now = ({ tense, aspect }: Event) => tense === 'PRESENT' && aspect === 'NONE';
  const sequel = relations.find(({ type, from, confidence }) => {
    const event = byId.get(from);
    return type === 'AFTER' && confidence > SURE && event && now(event) && sequels.has(event.lemma);
  });
  const former = sequel && byId.get(sequel.to);
  if (!former) return [];
  const members = new Set<string>();
  for (const { type, from, to, cue } of relations) {
    const other = byId.get(to);
    const event = byId.get(from);
    if (event?.status !== 'happened' || !other) continue;
    if (type === 'IS_INCLUDED' && cue && current.test(text.slice(cue.end, cue.end + 24))) members.add(from);
    if (type === 'SIMULTANEOUS' && now(other) && event.tense === 'PAST' && event.aspect === 'NONE')
      members.add(from);
  }
  const found: Pair[] = [];
  let running = false;
  let end = 0;
  for (const event of events) {
    if (text.slice(end, event.start).includes('\n')) running = false;
    end = Math.max(end, event.end);
    const lasting = event.status === 'ongoing' || (event.status === 'happened' && /^PERF/.test(event.aspect));
    if (event.tense === 'PRESENT' && event.aspect !== 'NONE' && lasting)
      found.push([event, 'AFTER', former.id]);
    else if (members.has(event.id)) {
      found.push([event, 'AFTER', former.id]);
      running = true;
    } else if (event.tense === 'PAST' && event.aspect !== 'NONE') running = false;
    else if (running && narrates(event, text)) found.push([event, 'AFTER', former.id]);
  }
  return found.filter(([event]) => event.id !== former.id);
}

function flashbacks({ text, relations, times }: Document, events: Event[]): Pair[] {
  const dated = new Set(times.filter(({ edtf }) => edtf).map(({ id }) => id));
  const references = new Map<string, string>();
  const placed = new Set<string>();
  for (const { from, to, type, rule, confidence } of relations) {
    if (confidence <= SURE) continue;
    if (dated.has(to)) placed.add(from);
    else if (rule === 'occasion' && type === 'IS_INCLUDED') references.set(from, to);
  }
  const found: Pair[] = [];
  let reference: string | undefined;
  let end = 0;
  let sentences = 0;
  for (const event of events) {
    const between = text.slice(end, event.start);
    end = Math.max(end, event.end);
    if (between.includes('\n')) reference = undefined;
    if (/[.!?]/.test(between)) sentences++;
    if (placed.has(event.id)) reference = undefined;
    else if (event.tense === 'PAST' && /^PERF/.test(event.aspect)) {
      reference = references.get(event.id);
      sentences = 0;
    } else if (reference && sentences > 0 && narrates(event, text) && event.id !== reference)
      found.push([event, 'BEFORE', reference]);
  }
  return found;
}

/** A relative pronoun or conjunction opens the clause: it may look elsewhere. */
const subordinate = /\b(who|which|that|whose|whom|when|where|while|as|because|since|if)\b[^.,;:]*$/i;

function narrates({ tense, aspect, modality, polarity, class: kind, start }: Event, text: string): boolean {
  if (tense !== 'PAST' || aspect !== 'NONE' || modality || polarity === 'NEG') return false;
  if (kind !== 'OCCURRENCE' && kind !== 'I_ACTION') return false;
  return !subordinate.test(text.slice(Math.max(0, start - 60), start));
}
