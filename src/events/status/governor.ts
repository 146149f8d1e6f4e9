import type { Reading } from '../../language/reading.ts';
import { denying, implying, planning, wishing } from '../../lexicon/events/governors.ts';

/** What a governing word says of the action that completes it. */
type Effect = 'denying' | 'planning' | 'wishing' | 'implying';

const effects = new Map<string, Effect>();
for (const [effect, words] of Object.entries({ implying, wishing, planning, denying }))
  for (const word of words.trim().split(/\s+/)) effects.set(word, effect as Effect);

/** The word that an action completes, and what it says of it. */
export interface Governor {
  term: number;
  effect?: Effect;
}

/** Furthest that an infinitive may stand from its governor: "told the … ministers of both countries to …". */
const REACH = 12;

/** What a word says of the action that completes it. */
function effectOf(reading: Reading, term: number): Effect | undefined {
  const { lemma, norm } = reading.terms[term]!;
  return effects.get(lemma) ?? effects.get(norm);
}

/**
 * The word that governs a verb group: for "to …" the nearest verb, noun or adjective before it that takes an
 * infinitive ("asked Kabul to take", "plans to sell"); for an "-ing" the verb before it, or before its
 * preposition ("stopped selling", "banned from entering").
 */
export function governorOf(reading: Reading, verb: number): Governor | undefined {
  const { terms, verbs, sentences } = reading;
  const group = verbs[verb]!;
  const head = terms[group.head]!;
  const { first } = sentences[head.sentence]!;
  const start = terms[group.first]!;
  const infinitive = start.norm === 'to' || (start.index > first && terms[start.index - 1]!.norm === 'to');
  // "An agreement reached in May": a participle tells what was so.
  if (!infinitive && head.pos === 'VBN') return undefined;
  if (!infinitive && !isGoverned(reading, start.index)) return undefined;
  if (group.governor !== undefined) {
    const term = nearerNoun(reading, group.first, verbs[group.governor]!.last) ?? verbs[group.governor]!.head;
    return withEffect(reading, term);
  }
  if (!infinitive && head.pos !== 'VBG') return undefined;
  for (let k = start.index - 1; k >= Math.max(first, start.index - REACH); k--) {
    const term = terms[k]!;
    if (k < start.index - 1 && /[;:.!?]/.test(term.post)) return undefined;
    if (term.pos[0] === 'V') return withEffect(reading, k);
    if (term.pos[0] === 'J' || term.pos === 'RB') {
      if (effectOf(reading, k) && k >= start.index - 3) return withEffect(reading, k);
    }
    if (term.pos[0] === 'N' && k >= start.index - 2 && infinitive && effectOf(reading, k))
      return withEffect(reading, k);
    if (!infinitive && k < start.index - 2 && term.pos === 'IN') return undefined;
  }
  return undefined;
}

/** An "-ing" with its governor or a preposition before it; elsewhere it describes or comments. */
function isGoverned({ terms }: Reading, gerund: number): boolean {
  const before = terms[gerund - 1];
  return (
    !!before &&
    before.sentence === terms[gerund]!.sentence &&
    !before.post.includes(',') &&
    /^(VB|IN|TO|RB)/.test(before.pos)
  );
}

/** A noun or adjective between the verb and the infinitive that takes infinitives: "made a promise to pay". */
function nearerNoun(reading: Reading, before: number, after: number): number | undefined {
  for (let k = before - 1; k > Math.max(after, before - 4); k--)
    if (/^[NJ]/.test(reading.terms[k]!.pos) && effectOf(reading, k) && effectOf(reading, k) !== 'implying')
      return k;
  return undefined;
}

function withEffect(reading: Reading, term: number): Governor {
  const effect = effectOf(reading, term);
  return { term, ...(effect && { effect }) };
}
