import type { Clause, VerbGroup } from '../../language/reading.ts';
import { swallowing } from '../../lexicon/events/swallowing.ts';
import type { EventContext } from '../context.ts';
import { past } from './past.ts';
import { predicateEnd } from './predicate.ts';
import { textOf } from './span.ts';
import { subjectText } from './subject.ts';

/**
 * The line of an event that a verb tells: subject, verb, complements. A participle gets its subject back and, in a
 * story told in the past, its tense; what stands under a verb that takes it back ("denied that …", "refused to …")
 * is told with that verb, so that the line never says the opposite.
 */
export function verbalLine(context: EventContext, verb: VerbGroup, clause: Clause, depth = 0): string {
  const { reading } = context;
  const above = governing(context, verb, clause);
  if (
    above &&
    depth < 3 &&
    (swallowing.has(above.verb.lemma) || (clause.subject === undefined && verb.form !== 'finite'))
  )
    return verbalLine(context, above.verb, above.clause, depth + 1);
  const subject = clause.subject === undefined ? '' : subjectText(context, clause.subject);
  const last = predicateEnd(context, verb, clause, subject.length + 1);
  const rest = textOf(reading, verb.head + 1, last);
  const line = `${subject} ${verbText(context, verb, clause, subject !== '')}`;
  return /^[,;:]/.test(rest) ? line + rest : `${line} ${rest}`;
}

function verbText(context: EventContext, verb: VerbGroup, clause: Clause, hasSubject: boolean): string {
  const { reading } = context;
  const told = verb.form === 'gerund' && verb.voice === 'active' && verb.first === verb.head && hasSubject;
  if (told && clause.kind !== 'complement' && matrixTense(context, clause) === 'PAST')
    return past(reading.terms[verb.head]!.lemma);
  return textOf(reading, verb.first, verb.head);
}

/** Tense of the finite clause that a participle or gerund hangs on. */
function matrixTense({ reading }: EventContext, clause: Clause): string {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 6; depth++) {
    const verb = reading.verbs[at.verb];
    if (verb?.finite) return verb.tense;
    at = at.parent === undefined ? undefined : reading.clauses[at.parent];
  }
  return 'NONE';
}

/** The verb that this one completes, with its clause. */
function governing(
  { reading }: EventContext,
  verb: VerbGroup,
  clause: Clause,
): { verb: VerbGroup; clause: Clause } | undefined {
  const parent = clause.kind === 'complement' || clause.kind === 'infinitive' ? clause.parent : undefined;
  const index =
    verb.governor ??
    (parent === undefined
      ? clause.reportedBy === undefined
        ? undefined
        : reading.clauses[clause.reportedBy]!.verb
      : reading.clauses[parent]!.verb);
  const above = index === undefined ? undefined : reading.verbs[index];
  const own = above && reading.clauses[reading.terms[above.head]!.clause];
  return above && own && own !== clause ? { verb: above, clause: own } : undefined;
}
