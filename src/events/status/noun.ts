import type { Reading } from '../../language/reading.ts';
import type { Status } from '../../model/annotation.ts';
import type { Worlds } from './worlds.ts';

/** Adjectives that place the noun after them in another world. */
const MODIFIERS: Record<string, Status> = {};
for (const [status, words] of Object.entries({
  planned:
    'upcoming planned proposed scheduled expected future forthcoming impending imminent next pending anticipated',
  possible:
    'possible potential alleged suspected threatened hypothetical eventual likely prospective feared would-be',
  denied: 'no failed averted cancelled canceled aborted',
  ongoing: 'ongoing continuing current',
} satisfies Partial<Record<Status, string>>))
  for (const word of words.split(' ')) MODIFIERS[word] = status as Status;

/** Verbs that make or hold what their object names: it is as real as they are. */
const MAKING = new Set(
  `arrange avoid begin bring call carry cause commit complete conduct create deliver do end face file find give have
  hold impose issue launch lead make mount open order organize organise pay place plan post prevent promise propose
  put reach receive release report run schedule see seek send set sign stage start stop take threaten trigger undergo
  want win prepare offer occur happen continue resume come go proceed expect consider announce be`.split(
    /\s+/,
  ),
);

/** Verbs with the preposition that names what comes of them. */
const resulting =
  /^(lead to|result in|end in|end with|culminate in|amount to|escalate into|turn into|agree to)$/;

/** The status of an event that a noun tells: from its determiner and adjectives, else from the verb that makes it. */
export function nounStatus(reading: Reading, trigger: number, worlds: Worlds): Status | undefined {
  const { terms, nouns, clauses, verbs } = reading;
  const term = terms[trigger]!;
  const group = nouns[term.noun];
  const first = group?.first ?? trigger;
  for (let k = trigger - 1; k >= Math.max(first, trigger - 8); k--) {
    const status = MODIFIERS[terms[k]!.norm];
    if (status) return status;
  }
  // "The vote on May 25", told before it.
  for (let k = trigger + 1; k <= trigger + 3 && terms[k]?.sentence === term.sentence; k++) {
    if (worlds.future[k]) return 'planned';
    if (terms[k]!.pos !== 'IN' && terms[k]!.pos !== 'DT') break;
  }
  const clause = clauses[term.clause];
  const verb = clause && verbs[clause.verb];
  if (!group || !verb || group.head !== trigger) return undefined;
  // "The trial is likely to begin": what is said of its subject stands in the infinitive.
  const next = clauses[clause.index + 1];
  const told =
    clause.subject === group.index && next?.kind === 'infinitive' && next.subject === group.index
      ? verbs[next.verb]
      : undefined;
  const world = worlds.of(told && MAKING.has(told.lemma) && trigger < verb.head ? told.index : verb.index);
  if (world === 'happened') return undefined;
  const isObject = clause.object === group.index && trigger > verb.head;
  // "could lead to an arrest": a result is as real as what it results from.
  const preposition = group.preposition === undefined ? '' : terms[group.preposition]!.norm;
  const bare = !/^(the|this|that|these|those)$/.test(terms[first]!.norm) && group.possessor === undefined;
  if (
    resulting.test(`${verb.lemma} ${preposition}`) &&
    bare &&
    trigger > verb.head &&
    trigger - verb.head < 8
  )
    return world;
  if (told && world !== worlds.of(verb.index)) return world;
  const isSubject = clause.subject === group.index && (verb.voice === 'passive' || MAKING.has(verb.lemma));
  if (!isObject && !isSubject) return undefined;
  const definite = /^(the|this|that|these|those)$/.test(terms[first]!.norm) || group.possessor !== undefined;
  return MAKING.has(verb.lemma) || (!definite && (isObject || verb.voice === 'passive')) ? world : undefined;
}
