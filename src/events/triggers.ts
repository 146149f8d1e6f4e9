import type { Pos, Reading, Term } from '../language/reading.ts';
import { model } from '../learn/linear.ts';
import type { EventClass, Time } from '../model/annotation.ts';
import { atomsOf, FeatureSet, termFeatures } from './features.ts';
import { frameFeatures, framesOf } from './frames.ts';

/** Tags of closed word classes: their words are never triggers. */
const CLOSED: ReadonlySet<Pos> = new Set<Pos>([
  'CC',
  'CD',
  'DT',
  'EX',
  'IN',
  'MD',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'PUNCT',
  'SYM',
  'TO',
  'UH',
  'WDT',
  'WP',
  'WP$',
  'WRB',
]);

/** Where precision and recall balance, found by cross-validation: F1 is best below even odds. */
const THRESHOLD = 0.41;

/** A word that tells an event. */
export interface Trigger {
  /** Index of its term. */
  term: number;
  class: EventClass;
  /** How sure the model is that it is one, 0 to 1. */
  probability: number;
  /** Why it is one. */
  rule: 'verb' | 'event-noun' | 'adjective' | 'other';
}

/** Whether a word can be a trigger at all, whatever the model thinks of it. */
function isCandidate(term: Term): boolean {
  return !CLOSED.has(term.pos) && /\p{L}/u.test(term.norm);
}

/** Calls `visit` for each candidate with its features, which the next call reuses. */
export function eachCandidate(
  reading: Reading,
  times: Time[],
  visit: (term: Term, features: FeatureSet) => void,
): void {
  const atoms = atomsOf(reading);
  const frames = framesOf(reading);
  const features = new FeatureSet();
  const inOrder = [...times].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const term of reading.terms) {
    while (next < inOrder.length && inOrder[next]!.end <= term.start) next++;
    if (!isCandidate(term)) continue;
    const inTime = next < inOrder.length && inOrder[next]!.start < term.end;
    termFeatures(reading, atoms, term.index, inTime, features);
    frameFeatures(reading, atoms, frames, term.index, features);
    visit(term, features);
  }
}

function ruleOf(term: Term): Trigger['rule'] {
  if (term.pos[0] === 'V') return 'verb';
  if (term.pos[0] === 'N') return 'event-noun';
  return term.pos[0] === 'J' ? 'adjective' : 'other';
}

/** "Born Anna Lee in Oslo": what a life begins with. */
function isBirth({ verbs }: Reading, { norm, verb, index }: Term): boolean {
  return norm === 'born' && verbs[verb]?.head === index;
}

/** "200 metres below the summit": what is above or below is a place. */
function isLevel({ terms, nouns }: Reading, { index, noun }: Term): boolean {
  const group = nouns[noun];
  if (group?.head !== index || group.preposition === undefined) return false;
  return /^(below|above|beneath|underneath|atop)$/.test(terms[group.preposition]!.norm);
}

/** "as he has since the day", "more than it did": an auxiliary that repeats the verb before it. */
function isElliptic({ terms, verbs, clauses }: Reading, { verb, clause, lemma }: Term): boolean {
  const own = clauses[clause];
  if (own?.verb !== verb || own.marker === undefined || own.object !== undefined) return false;
  if (!/^(have|do)$/.test(lemma) || !/^(as|than|like)$/.test(terms[own.marker]!.norm)) return false;
  const next = terms[verbs[verb]!.last + 1];
  return !next || next.noun < 0 || terms[verbs[verb]!.last]!.post.trim() !== '';
}

/**
 * The triggers of a text in its order, with their TimeML class. Two linear models decide, over the same features:
 * `events` whether a word is a trigger, `class` what kind of event it tells.
 */
export function findTriggers(reading: Reading, times: Time[]): Trigger[] {
  const events = model('events');
  const classes = model('class');
  const found: Trigger[] = [];
  eachCandidate(reading, times, (term, { values, count }) => {
    const probability = events.probability(values, count);
    if (probability < THRESHOLD && !isBirth(reading, term)) return;
    if (isLevel(reading, term) || isElliptic(reading, term)) return;
    const kind = classes.classes[classes.best(values, count)] as EventClass;
    found.push({ term: term.index, class: kind, probability, rule: ruleOf(term) });
  });
  return found;
}
