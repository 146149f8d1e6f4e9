import type { EventContext } from '../context.ts';
import { nominalLine } from './nominal.ts';
import { polish } from './polish.ts';
import { textOf } from './span.ts';
import { verbalLine } from './verbal.ts';

/**
 * The event as a line of a chronology, in the article's own words: complete, about 100 characters, never a change of
 * meaning.
 * @param trigger index of the trigger's term
 */
export function whatOf(context: EventContext, trigger: number): string {
  const { reading } = context;
  const term = reading.terms[trigger]!;
  const verb = reading.verbs[term.verb];
  const clause = reading.clauses[term.clause];
  const noun = reading.nouns[term.noun];
  if (verb && clause && (verb.head === trigger || !noun))
    return polish(verbalLine(context, { verb, clause }, trigger));
  if (noun) return polish(nominalLine(context, noun, trigger));
  const own = clause && reading.verbs[clause.verb];
  if (own && clause) return polish(verbalLine(context, { verb: own, clause }, trigger));
  const sentence = reading.sentences[term.sentence]!;
  return polish(
    clause ? textOf(reading, clause.first, clause.last) : textOf(reading, sentence.first, sentence.last),
  );
}
