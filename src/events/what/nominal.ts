import type { NounGroup } from '../../language/reading.ts';
import { supportVerbs } from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { textOf, trimEnd } from './span.ts';
import { lastOf, nounText } from './subject.ts';
import { verbalLine } from './verbal.ts';

/** Verbs that say of an event no more than that it is there. */
const happening = new Set(
  'be become begin come continue end erupt follow happen hold last occur precede remain resume start'.split(
    ' ',
  ),
);

/** A noun group of fewer words than this says too little alone. */
const BARE = 3;

/**
 * The line of an event that a noun tells: the clause, where its verb only lends support ("launched an attack") or
 * the noun alone would say too little; else the noun group with its complements and a relative clause.
 */
export function nominalLine(context: EventContext, noun: NounGroup, trigger: number): string {
  const { reading } = context;
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  const verb = clause && reading.verbs[clause.verb];
  const core = clause && (clause.subject === noun.index || clause.object === noun.index);
  const last = phraseEnd(context, noun);
  const words = last - noun.first + (isArticle(context, noun) ? 0 : 1);
  if (verb && core) {
    const supports =
      clause.object === noun.index
        ? supportVerbs.has(verb.lemma)
        : happening.has(verb.lemma) || verb.voice === 'passive';
    if (supports || words < BARE) return verbalLine(context, verb, clause);
  }
  const from = isArticle(context, noun) ? noun.first + 1 : noun.first;
  return nounText(context, { ...noun, first: from }, last);
}

function isArticle({ reading }: EventContext, noun: NounGroup): boolean {
  return noun.first < noun.head && /^(the|a|an|this|that|these|those)$/.test(reading.terms[noun.first]!.norm);
}

/** The noun group's end with complements and a short clause that describes it. */
function phraseEnd(context: EventContext, noun: NounGroup): number {
  const { reading } = context;
  const last = lastOf(context, noun);
  const next = reading.terms[last + 1];
  const clause = next && reading.clauses[next.clause];
  const describes =
    clause &&
    clause.first === last + 1 &&
    clause.antecedent !== undefined &&
    (clause.kind === 'relative' || clause.kind === 'participial') &&
    !/[,;:—–(]/.test(reading.terms[last]!.post);
  if (!describes) return last;
  const end = trimEnd(reading, last + 1, clause.last);
  return textOf(reading, noun.first, end).length <= 110 ? end : last;
}
