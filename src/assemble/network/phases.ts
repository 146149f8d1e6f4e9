import type { Event, Relation } from '../../model/annotation.ts';
import type { Story } from './story.ts';
import type { Told } from './telling.ts';

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
export function phases(telling: readonly Told[], document: Document): Relation[] {
  return [...present(document, telling), ...flashbacks(document, telling)].map(
    ([event, type, other]): Relation => ({
      from: event.id,
      to: other,
      type,
      rule: 'phase',
      confidence: SURE,
    }),
  );
}

function present({ text, relations }: Document, telling: readonly Told[]): Pair[] {
  const byId = new Map(telling.map(({ event }) => [event.id, event]));
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
  let running = -1;
  for (const told of telling) {
    const { event, paragraph } = told;
    const lasting = event.status === 'ongoing' || (event.status === 'happened' && /^PERF/.test(event.aspect));
    if (event.tense === 'PRESENT' && event.aspect !== 'NONE' && lasting)
      found.push([event, 'AFTER', former.id]);
    else if (members.has(event.id)) {
      found.push([event, 'AFTER', former.id]);
      running = paragraph;
    } else if (event.tense === 'PAST' && event.aspect !== 'NONE') running = -1;
    else if (running === paragraph && carriesOn(told)) found.push([event, 'AFTER', former.id]);
  }
  return found.filter(([event]) => event.id !== former.id);
}

function flashbacks({ relations, times }: Document, telling: readonly Told[]): Pair[] {
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
  let place: Told | undefined;
  for (const told of telling) {
    const { event, paragraph, sentence } = told;
    if (paragraph !== place?.paragraph) reference = undefined;
    if (placed.has(event.id)) reference = undefined;
    else if (event.tense === 'PAST' && /^PERF/.test(event.aspect)) {
      reference = references.get(event.id);
      place = told;
    } else if (reference && sentence > place!.sentence && carriesOn(told) && event.id !== reference)
      found.push([event, 'BEFORE', reference]);
  }
  return found;
}

function carriesOn({ narrates, subordinate, event }: Told): boolean {
  return narrates && !subordinate && (event.class === 'OCCURRENCE' || event.class === 'I_ACTION');
}
