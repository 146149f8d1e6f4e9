import type { Clause, Reading, VerbGroup } from '../../language/reading.ts';
import { asserting, conditional, factual } from '../../lexicon/events/asserting.ts';

/** A verb with the clause that it is the verb of. */
export interface Telling {
  verb: VerbGroup;
  clause: Clause;
}

/** Participles that work as prepositions: "compared with", "including". */
const accompanying = /^(accord|base|compare|concern|depend|exclude|follow|give|include|regard)$/;

/**
 * The verb that an event has to be told with, so that its line is a whole sentence and says no more than the article:
 * "to attack" is told with "refused", "doing X" with "accused of", "it fled" with "denied that".
 */
export function tellerOf(reading: Reading, telling: Telling, depth = 0): Telling {
  const above = aboveOf(reading, telling);
  if (!above || depth > 5 || standsAlone(reading, telling, above, depth)) return telling;
  return tellerOf(reading, above, depth + 1);
}

/** The verb that governs a clause; of coordinated clauses the one above all of them. */
function aboveOf(reading: Reading, { clause }: Telling): Telling | undefined {
  const { clauses, verbs } = reading;
  const first = firstConjunct(reading, clause);
  const index = first.reportedBy ?? first.parent;
  const above = index === undefined ? undefined : clauses[index];
  const verb = above && verbs[above.verb];
  return verb && above !== clause ? { verb, clause: above } : undefined;
}

/** The first of the clauses that a clause is coordinated with, as far as they are of its form. */
function firstConjunct({ clauses, verbs }: Reading, clause: Clause): Clause {
  let at = clause;
  for (let depth = 0; at.kind === 'coordinate' && at.parent !== undefined && depth < 6; depth++) {
    const before = clauses[at.parent]!;
    if (verbs[before.verb]?.form !== verbs[at.verb]?.form) break;
    at = before;
  }
  return at;
}

function standsAlone(reading: Reading, { verb, clause }: Telling, above: Telling, depth: number): boolean {
  const first = firstConjunct(reading, clause);
  const marker = first.marker === undefined ? '' : reading.terms[first.marker]!.norm;
  if (verb.form === 'infinitive') return false;
  if (verb.form === 'gerund')
    return factual.has(marker) && clause.subject !== undefined && isFact(above.verb);
  if (verb.form === 'participle' && accompanying.test(verb.lemma)) return false;
  // "ordered the shop closed", "saw him leave"
  if (verb.form === 'participle' && clause.first === clause.last && clause.subject === above.clause.object)
    return false;
  if (verb.form === 'participle')
    return clause.subject !== undefined && (isFact(above.verb) || first.antecedent !== undefined);
  if (conditional.has(marker)) return false;
  switch (first.kind) {
    case 'relative':
    case 'participial':
      return clause.subject !== undefined || clause.object !== undefined;
    case 'adverbial':
      // "when the army leaves", after "will": no more certain than what it times.
      return verb.tense !== 'PRESENT' || isFact(above.verb) || above.verb.tense === 'PRESENT';
    case 'complement':
    case 'quote':
      return clause.subject !== undefined && !speaks(reading, clause) && asserts(reading, above, depth);
    default:
      return first.reportedBy === undefined || (!speaks(reading, clause) && asserts(reading, above, depth));
  }
}

/** What the verb tells has happened, or is so. */
function isFact(verb: VerbGroup): boolean {
  return verb.finite && verb.modality === undefined && verb.tense !== 'FUTURE' && !verb.negative;
}

/** The content of this verb is told as true: it says or shows it, and that it does so is a fact itself. */
function asserts(reading: Reading, above: Telling, depth: number): boolean {
  const { lemma, form, negative, modality, tense } = above.verb;
  if (!asserting.has(lemma) || negative || modality !== undefined || tense === 'FUTURE') return false;
  return (
    (form === 'finite' || form === 'participle') && tellerOf(reading, above, depth + 1).verb === above.verb
  );
}

/** In a quotation, "I", "we" and "you" need their speaker. */
function speaks({ nouns, terms }: Reading, clause: Clause): boolean {
  if (!clause.quoted || clause.subject === undefined) return false;
  return /^(i|we|you)('|$)/.test(terms[nouns[clause.subject]!.head]!.norm);
}
