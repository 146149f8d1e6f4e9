import type { RelationType } from '../../model/annotation.ts';
import {
  type Context,
  type EventItem,
  type Proposed,
  relate,
  type Sieve,
  type TimeItem,
} from '../context.ts';
import { nounBefore } from '../syntax.ts';

/** What a preposition says of an event and the time after it. */
const prepositions: Record<string, RelationType> = {
  after: 'AFTER',
  following: 'AFTER',
  before: 'BEFORE',
  until: 'ENDED_BY',
  till: 'ENDED_BY',
  through: 'ENDED_BY',
  since: 'BEGUN_BY',
  from: 'BEGUN_BY',
};

/** Prepositions that stand between an event and its time without saying more than "then". */
const plain = new Set([
  'in',
  'on',
  'at',
  'during',
  'over',
  'for',
  'of',
  'within',
  'by',
  'around',
  'about',
  'throughout',
]);

/**
 * A time belongs to the verb of its clause, and to the event noun right before it ("the talks on Monday"): in the
 * TimeBank the nearest verb of the clause holds for three of four.
 */
export const attachedTime: Sieve = {
  name: 'attached-time',
  read(context) {
    return context.times.flatMap((time): Proposed[] => {
      if (time.time.type === 'SET') return [];
      const cue = cueOf(context, time);
      const word = cue === undefined ? '' : context.reading.terms[cue]!.norm;
      const type = prepositions[word] ?? 'IS_INCLUDED';
      if (time.time.type === 'DURATION' && type !== 'IS_INCLUDED') return [];
      const at = cue ?? time.first;
      return hosts(context, time, at).map(([event, confidence]) =>
        relate(context, event, type, time, confidence, [at, time.last]),
      );
    });
  },
};

/** The preposition before a time, or before the words that belong to it. */
function cueOf({ reading: { terms } }: Context, time: TimeItem): number | undefined {
  for (let i = time.first - 1, steps = 0; i >= 0 && steps < 3; i--, steps++) {
    const term = terms[i]!;
    if (term.sentence !== time.sentence || /[,;:]/.test(term.post)) return undefined;
    if (plain.has(term.norm) || term.norm in prepositions) return i;
    if (!/^(DT|RB|JJ|CD)$/.test(term.pos)) return undefined;
  }
  return undefined;
}

function hosts(context: Context, time: TimeItem, at: number): [EventItem, number][] {
  const { reading, eventAt } = context;
  const { terms, verbs, sentences } = reading;
  const found: [EventItem, number][] = [];
  const noun = nounBefore(context, at);
  if (noun) found.push([noun, 0.75]);
  // "the 2019 elections": the time stands before its noun.
  const next = eventAt[time.last + 1];
  if (next && terms[next.first]!.verb < 0 && !/,/.test(terms[time.last]!.post)) found.push([next, 0.75]);
  const sentence = sentences[time.sentence]!;
  const before = lastVerb(context, sentence.first, at - 1);
  const after = firstVerb(context, time.last + 1, sentence.last);
  const opens = at <= sentence.first + 1 || before === undefined;
  const verb = opens ? after : before;
  const item = verb === undefined ? undefined : eventAt[verbs[verb]!.head];
  if (item && !found.some(([known]) => known === item)) found.push([item, 0.75]);
  return found;
}

function lastVerb({ reading: { terms } }: Context, from: number, to: number): number | undefined {
  for (let i = to; i >= from; i--) if (terms[i]!.verb >= 0) return terms[i]!.verb;
  return undefined;
}

function firstVerb({ reading: { terms, verbs } }: Context, from: number, to: number): number | undefined {
  let any: number | undefined;
  for (let i = from; i <= to; i++) {
    const verb = terms[i]!.verb;
    if (verb < 0) continue;
    if (verbs[verb]!.finite) return verb;
    any ??= verb;
  }
  return any;
}
