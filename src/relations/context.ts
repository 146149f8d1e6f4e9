import type { Clause, Reading, Term, VerbGroup } from '../language/reading.ts';
import type { Actor, Event, Relation, RelationType, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';

/** An event or a time where the sieves see it: among the terms. */
export interface Item {
  id: string;
  /** Terms, both inclusive; an event's head is its last. */
  first: number;
  last: number;
  sentence: number;
  event?: Event;
  time?: Time;
  /** Place among the events, from 0; −1 for a time. */
  index: number;
}

/** What every sieve reads: the reading with the events and times found by term, clause and sentence. */
export interface Context {
  reading: Reading;
  document: Document;
  actors: Actor[];
  events: EventItem[];
  times: TimeItem[];
  /** Event whose trigger covers a term; undefined elsewhere. */
  eventAt: (EventItem | undefined)[];
  timeAt: (TimeItem | undefined)[];
  /** Events of each sentence, in the order of telling. */
  bySentence: EventItem[][];
  /** Sentences with a time in them. */
  datedSentences: Set<number>;
}

export interface EventItem extends Item {
  event: Event;
  clause?: Clause;
  verb?: VerbGroup;
}

export interface TimeItem extends Item {
  time: Time;
}

/** A rule that proposes relations of one kind. */
export interface Sieve {
  name: string;
  /** @param found what the sieves before it proposed */
  read(context: Context, found: readonly Relation[]): Proposed[];
}

/** A relation without the name of its sieve. */
export interface Proposed extends Omit<Relation, 'rule'> {
  rule?: string;
}

/** Puts the events and times of a document where its terms are. */
export function contextOf(
  reading: Reading,
  document: Document,
  times: Time[],
  actors: Actor[],
  events: Event[],
): Context {
  const { terms, verbs, clauses, sentences } = reading;
  const context: Context = {
    reading,
    document,
    actors,
    events: [],
    times: [],
    eventAt: new Array(terms.length),
    timeAt: new Array(terms.length),
    bySentence: sentences.map(() => []),
    datedSentences: new Set(),
  };
  const byStart = [...events].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const event of byStart) {
    const [first, last] = termsOf(terms, event.start, event.end);
    const term = terms[last];
    if (!term) continue;
    const clause = clauses[term.clause];
    const verb = verbs[term.verb];
    const item: EventItem = {
      id: event.id,
      index: context.events.length,
      first,
      last,
      sentence: term.sentence,
      event,
      ...(clause && { clause }),
      ...(verb && { verb }),
    };
    context.events.push(item);
    context.bySentence[term.sentence]!.push(item);
    for (let i = first; i <= last; i++) context.eventAt[i] ??= item;
  }
  for (const time of times) {
    const [first, last] = termsOf(terms, time.start, time.end);
    const term = terms[last];
    if (!term) continue;
    const item: TimeItem = { id: time.id, index: -1, first, last, sentence: term.sentence, time };
    context.times.push(item);
    context.datedSentences.add(term.sentence);
    for (let i = first; i <= last; i++) context.timeAt[i] ??= item;
  }
  return context;
}

/** First and last term that a span touches. */
function termsOf(terms: Term[], start: number, end: number): [number, number] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < terms.length && terms[last + 1]!.start < end) last++;
  return [low, last];
}

/** The event of a clause's verb. */
export function eventOfClause(
  { reading, eventAt }: Context,
  clause: Clause | undefined,
): EventItem | undefined {
  const verb = clause && reading.verbs[clause.verb];
  return verb && eventAt[verb.head];
}

/** The event that a noun group names: its head, or a trigger inside it. */
export function eventOfNoun({ reading, eventAt }: Context, noun: number | undefined): EventItem | undefined {
  const group = noun === undefined ? undefined : reading.nouns[noun];
  return group && eventAt[group.head];
}

/** A relation from one item to another, with the words that tell it. */
export function relate(
  { reading: { terms } }: Context,
  from: { id: string },
  type: RelationType,
  to: { id: string },
  confidence: number,
  cue?: [first: number, last: number],
): Proposed {
  return {
    from: from.id,
    to: to.id,
    type,
    confidence,
    ...(cue && { cue: { start: terms[cue[0]]!.start, end: terms[cue[1]]!.end } }),
  };
}

/** The publication, as an end of a relation. */
export const publication = { id: 't0' };
