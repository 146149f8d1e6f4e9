import type { VerbGroup } from '../../language/reading.ts';
import type { RelationType } from '../../model/annotation.ts';
import {
  type Context,
  type EventItem,
  type Proposed,
  relate,
  type Sieve,
  type TimeItem,
} from '../context.ts';
import { eventOfVerb, nounBefore } from '../syntax.ts';

/** What a preposition says of an event and the time after it. */
const prepositions: Record<string, RelationType> = {
  after: 'AFTER',
  following: 'AFTER',
  before: 'BEFORE',
  by: 'BEFORE',
  until: 'ENDED_BY',
  till: 'ENDED_BY',
  through: 'ENDED_BY',
  since: 'BEGUN_BY',
  from: 'BEGUN_BY',
};

/** Prepositions that say no more than "then". */
const plain = new Set([
  'in',
  'on',
  'at',
  'during',
  'over',
  'for',
  'of',
  'within',
  'around',
  'about',
  'throughout',
]);

/** Words after a span of time that make it a distance: "two weeks after the vote". */
const distances = new Set(['after', 'before', 'later', 'earlier', 'ago', 'from', 'since']);

/** Of two times that one event could have, the nearer one is surer by this much a word. */
const STEP = 0.005;

/** "a loss for the third quarter": of the figure rather than of the verb, which may have a day of its own. */
const PERIOD = 0.1;

/**
 * A time belongs to the verb of its clause, and to the event noun right before or after it ("the talks on
 * Monday", "the 2019 elections"). In TimeBank the nearest verb holds for three of four.
 */
export const attachedTime: Sieve = {
  name: 'attached-time',
  read(context) {
    let opener: [EventItem, number][] = [];
    return context.times.flatMap((time, index): Proposed[] => {
      if (time.time.type === 'SET' || isDateline(context, time)) return [];
      const cue = cueOf(context, time);
      const type = typeOf(context, time, cue, index);
      if (!type) return [];
      const at = cue ?? time.first;
      const clause = whenClause(context, time);
      const when = clause && context.eventAt[clause.head];
      // "from 1915 to 1917" is one phrase: its second time belongs to whatever the first does.
      const found = closesRange(context, time, index) ? opener : hosts(context, time, at, clause);
      opener = found;
      const word = context.reading.terms[cue ?? -1]?.norm;
      const period = word === 'for' && time.time.type === 'DATE';
      const limit = limitOf(context, at);
      return found.map(([event, confidence]) =>
        relate(
          context,
          event,
          event === when
            ? 'IS_INCLUDED'
            : limit && isVerbal(context, event)
              ? limit
              : typeFor(event, type, word, time.time.mod),
          time,
          period ? confidence - PERIOD : confidence,
          [at, time.last],
        ),
      );
    });
  },
};

/** "did not open until June": it opened then; what happened "before the end of the year" happened in it. */
function typeFor({ event }: EventItem, type: RelationType, word?: string, mod?: string): RelationType {
  if (word === 'before' && mod === 'END' && event.status === 'happened') return 'IS_INCLUDED';
  return type === 'ENDED_BY' && event.polarity === 'NEG' ? 'IS_INCLUDED' : type;
}

/** "taught until her retirement in 1936", "ruled from his coronation in 1902": the date is that of an end of what the verb tells. */
function limitOf(context: Context, at: number): RelationType | undefined {
  const { terms, nouns } = context.reading;
  const before = terms[at - 1];
  const noun =
    before?.sentence === terms[at]!.sentence && !before.post.trim() ? nouns[before.noun] : undefined;
  if (noun?.preposition === undefined) return undefined;
  const { norm } = terms[noun.preposition]!;
  if (!/^(until|till|since|from)$/.test(norm)) return undefined;
  return norm !== 'from' || context.eventAt[noun.head] ? prepositions[norm] : undefined;
}

function isVerbal({ reading: { terms } }: Context, { first }: EventItem): boolean {
  return terms[first]!.verb >= 0;
}

/** The second time of "from … to …" or "between … and …". */
function closesRange({ reading: { terms }, times }: Context, time: TimeItem, index: number): boolean {
  const previous = times[index - 1];
  if (previous?.sentence !== time.sentence || time.first - previous.last !== 2) return false;
  const link = terms[time.first - 1]!.norm;
  const opener = terms[previous.first - 1]?.norm;
  return opener === 'from' ? /^(to|until|till|through)$/.test(link) : opener === 'between' && link === 'and';
}

function typeOf(
  context: Context,
  time: TimeItem,
  cue: number | undefined,
  index: number,
): RelationType | undefined {
  const { terms } = context.reading;
  const word = cue === undefined ? '' : terms[cue]!.norm;
  if (time.time.type === 'DURATION') {
    const next = terms[time.last + 1];
    if (next && next.sentence === time.sentence && distances.has(next.norm)) return undefined;
    if (word in prepositions) return undefined;
    return word === 'for' ? 'DURING' : 'IS_INCLUDED';
  }
  if (closesRange(context, time, index)) return terms[time.first - 1]!.norm === 'and' ? 'BEFORE' : 'ENDED_BY';
  if (word === 'between' && terms[time.last + 1]?.norm === 'and') return 'AFTER';
  if (word === 'from' && time.time.edtf?.includes('/')) return 'IS_INCLUDED';
  // "shortly after 1 a.m.", "just before noon": as near to the hour as a text tells.
  if (
    (word === 'after' || word === 'before') &&
    time.time.type === 'TIME' &&
    /^(shortly|just|soon)$/.test(terms[cue! - 1]?.norm ?? '')
  )
    return 'IS_INCLUDED';
  return prepositions[word] ?? 'IS_INCLUDED';
}

/** "LIMA, March 4 (Agency) —": the day of writing, which no event has for that. */
function isDateline({ reading: { terms, sentences } }: Context, time: TimeItem): boolean {
  const first = sentences[time.sentence]!.first;
  if (time.first - first > 6) return false;
  for (let i = first; i <= time.last + 3; i++) {
    const term = terms[i];
    if (!term || term.sentence !== time.sentence) return false;
    if (i < time.last) {
      if (term.verb >= 0) return false;
      continue;
    }
    if (/[—–(]|--|\s-\s/.test(term.post)) return true;
  }
  return false;
}

/** The preposition before a time, or before the words that belong to it. */
function cueOf({ reading: { terms, verbs } }: Context, time: TimeItem): number | undefined {
  for (let i = time.first - 1, steps = 0; i >= 0 && steps < 3; i--, steps++) {
    const term = terms[i]!;
    if (term.sentence !== time.sentence || /[,;:]/.test(term.post)) return undefined;
    if (verbs[term.verb]?.particle === i) return undefined;
    if (plain.has(term.norm) || term.norm === 'between' || term.norm in prepositions) return i;
    if (!/^(DT|RB|JJ|CD)$/.test(term.pos)) return undefined;
  }
  return undefined;
}

function hosts(
  context: Context,
  time: TimeItem,
  at: number,
  clause: VerbGroup | undefined,
): [EventItem, number][] {
  const { reading, eventAt } = context;
  const { terms, verbs, sentences } = reading;
  const found: [EventItem, number][] = [];
  const when = clause && eventAt[clause.head];
  if (when) found.push([when, 0.79]);
  const noun = nounBefore(context, at);
  if (noun) found.push([noun, 0.79]);
  const next = eventAt[time.last + 1];
  if (next && terms[next.first]!.verb < 0 && !/[,;:]/.test(terms[time.last]!.post)) found.push([next, 0.79]);
  const sentence = sentences[time.sentence]!;
  const before = lastVerb(context, sentence.first, beforeAside(context, at));
  const after = firstVerb(
    context,
    clause && time.first <= sentence.first + 3
      ? afterComma(context, clause.last, sentence.last)
      : time.last + 1,
    sentence.last,
  );
  const leads = before === undefined || at <= sentence.first + 1 || opensClause(context, time, at);
  const verb = leads && after !== undefined ? after : before;
  const group = verb === undefined ? undefined : lasting(context, verbs[verb]!);
  const item = group && eventOfVerb(context, group);
  if (item && !found.some(([known]) => known === item)) {
    const distance = Math.abs(leads ? group.first - time.last : at - group.last);
    found.push([item, 0.78 - STEP * Math.min(distance, 20)]);
  }
  return found;
}

/** "until 1939, when they dismissed her": the clause after the time happens then, whatever the time is to the rest. */
function whenClause({ reading: { terms, verbs } }: Context, time: TimeItem): VerbGroup | undefined {
  if (terms[time.last + 1]?.norm !== 'when') return undefined;
  for (let i = time.last + 2; terms[i]?.sentence === time.sentence; i++) {
    const group = verbs[terms[i]!.verb];
    if (group?.finite) return group;
  }
  return undefined;
}

/** ", but in 2013 he …": a conjunction or comma before the time, and no comma between it and the next clause. */
function opensClause({ reading: { terms } }: Context, time: TimeItem, at: number): boolean {
  const before = terms[at - 1];
  if (!before || before.sentence !== time.sentence) return false;
  if (before.pos === 'CC' || /[;:]/.test(before.post)) return true;
  return /[,—–]/.test(before.post) && !/[,.;]/.test(terms[time.last]!.post);
}

/** "In 1963, when she was 70, they …": the term after the comma that closes the clause in between. */
function afterComma({ reading: { terms } }: Context, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/,/.test(terms[i]!.post)) return i + 1;
  return to + 1;
}

/** "will stay shut until May", "remained closed for a year": the state lasts, not what brought it. */
function lasting({ reading: { terms, verbs } }: Context, group: VerbGroup): VerbGroup {
  if (group.finite || group.tense !== 'PASTPART' || group.first === 0) return group;
  const before = verbs[terms[group.first - 1]!.verb];
  return before && /^(?:stay|remain)$/.test(before.lemma) ? before : group;
}

/**
 * "will question the driver, who is in hospital, on Friday": a relative clause between commas is passed over.
 * @returns the last term before the time that can have its verb
 */
function beforeAside({ reading: { terms, clauses } }: Context, at: number): number {
  const last = terms[at - 1];
  if (!last || last.sentence !== terms[at]!.sentence || !/,/.test(last.post)) return at - 1;
  const clause = clauses[last.clause];
  const marker = clause?.kind === 'relative' ? clause.marker : undefined;
  return marker !== undefined && marker > 0 && /,/.test(terms[marker - 1]!.post) ? marker - 1 : at - 1;
}

function lastVerb({ reading: { terms } }: Context, from: number, to: number): number | undefined {
  for (let i = to; i >= from; i--) if (terms[i]!.verb >= 0) return terms[i]!.verb;
  return undefined;
}

/** "In 1638 the duke, who needed money, doubled the tax": a relative clause before the verb is passed over. */
function firstVerb(
  { reading: { terms, verbs, clauses } }: Context,
  from: number,
  to: number,
): number | undefined {
  let any: number | undefined;
  let relative: number | undefined;
  for (let i = from; i <= to; i++) {
    const verb = terms[i]!.verb;
    if (verb < 0) continue;
    if (!verbs[verb]!.finite) any ??= verb;
    else if (clauses[terms[i]!.clause]?.kind === 'relative') relative ??= verb;
    else return verb;
  }
  return relative ?? any;
}
