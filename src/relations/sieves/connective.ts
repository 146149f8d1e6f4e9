import type { RelationType } from '../../model/annotation.ts';
import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';
import { complementOf, hostsOf } from '../syntax.ts';

/** What the host of a connective is to what the connective takes, and how often that is right. */
interface Meaning {
  type: RelationType;
  confidence: number;
  /** The words that must follow: "as soon as", "ahead of", "in the wake of". */
  rest?: string[];
}

const connectives: Record<string, Meaning[]> = {
  after: [{ type: 'AFTER', confidence: 0.9 }],
  following: [{ type: 'AFTER', confidence: 0.9 }],
  once: [{ type: 'AFTER', confidence: 0.8 }],
  upon: [{ type: 'AFTER', confidence: 0.8 }],
  since: [{ type: 'AFTER', confidence: 0.85 }],
  in: [
    { type: 'AFTER', confidence: 0.9, rest: ['the', 'wake', 'of'] },
    { type: 'AFTER', confidence: 0.9, rest: ['the', 'aftermath', 'of'] },
    { type: 'AFTER', confidence: 0.85, rest: ['response', 'to'] },
    { type: 'AFTER', confidence: 0.85, rest: ['retaliation', 'for'] },
    { type: 'BEFORE', confidence: 0.85, rest: ['advance', 'of'] },
    { type: 'IS_INCLUDED', confidence: 0.8, rest: ['the', 'course', 'of'] },
  ],
  on: [{ type: 'BEFORE', confidence: 0.9, rest: ['the', 'eve', 'of'] }],
  as: [
    { type: 'AFTER', confidence: 0.85, rest: ['soon', 'as'] },
    { type: 'AFTER', confidence: 0.8, rest: ['a', 'result', 'of'] },
  ],
  because: [{ type: 'AFTER', confidence: 0.75 }],
  before: [{ type: 'BEFORE', confidence: 0.9 }],
  ahead: [{ type: 'BEFORE', confidence: 0.9, rest: ['of'] }],
  prior: [{ type: 'BEFORE', confidence: 0.9, rest: ['to'] }],
  until: [{ type: 'BEFORE', confidence: 0.8 }],
  till: [{ type: 'BEFORE', confidence: 0.8 }],
  pending: [{ type: 'BEFORE', confidence: 0.8 }],
  during: [{ type: 'IS_INCLUDED', confidence: 0.85 }],
  amid: [{ type: 'IS_INCLUDED', confidence: 0.7 }],
  throughout: [{ type: 'IS_INCLUDED', confidence: 0.7 }],
};

/** Temporal prepositions and conjunctions: "after the vote", "before he left", "in the wake of the storm". */
export const connective: Sieve = {
  name: 'connective',
  read(context) {
    const { terms } = context.reading;
    const found: Proposed[] = [];
    for (let i = 0; i < terms.length; i++) {
      const meanings = connectives[terms[i]!.norm];
      if (!meanings || context.eventAt[i] || context.timeAt[i]) continue;
      const meaning = meanings.find(({ rest = [] }) =>
        rest.every((word, k) => terms[i + 1 + k]?.norm === word),
      );
      if (!meaning) continue;
      const end = i + (meaning.rest?.length ?? 0);
      // "the man after whom it was named"
      if (/^W/.test(terms[end + 1]?.pos ?? '')) continue;
      const complement = complementOf(context, end);
      if (!complement || complement.sentence !== terms[i]!.sentence) continue;
      for (const host of hostsOf(context, i, complement)) {
        if (host === complement) continue;
        found.push(relate(context, host, meaning.type, complement, meaning.confidence, [i, end]));
        // "after they struck the pier and spilled oil": the conjunction takes both.
        const joined = meaning.type === 'AFTER' && coordinate(context, complement, host);
        if (joined)
          found.push(relate(context, host, meaning.type, joined, meaning.confidence - 0.1, [i, end]));
      }
    }
    return found;
  },
};

/** The next event, where its verb is coordinated with that of a conjunction's clause, before the host's. */
function coordinate({ events }: Context, complement: EventItem, host: EventItem): EventItem | undefined {
  const next = events[complement.index + 1];
  if (!complement.verb?.finite || !next?.verb?.finite || next === host) return undefined;
  // "They came after he left and promised help": a promise or a word is more often the host's.
  if (next.event.class !== 'OCCURRENCE') return undefined;
  return next.verb.coordinatedWith === complement.verb.index ? next : undefined;
}
