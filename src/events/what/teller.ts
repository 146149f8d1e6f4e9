import { afterComma, isBlank } from '../../language/gap.ts';
import type { Clause, NounGroup, Reading, VerbGroup } from '../../language/reading.ts';
import { asserting, conditional, factual } from '../../lexicon/events/asserting.ts';
import type { EventContext } from '../context.ts';
import { opensAbsolute } from './predicate.ts';

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
export function tellerOf(context: EventContext, telling: Telling, depth = 0): Telling {
  const { reading } = context;
  const above = aboveOf(reading, telling);
  if (!above || depth > 5 || standsAlone(context, telling, above, depth)) return telling;
  return tellerOf(context, above, depth + 1);
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

function standsAlone(
  context: EventContext,
  { verb, clause }: Telling,
  above: Telling,
  depth: number,
): boolean {
  const { reading } = context;
  const first = firstConjunct(reading, clause);
  const marker = first.marker === undefined ? '' : reading.terms[first.marker]!.norm;
  if (verb.form === 'infinitive') return false;
  if (verb.form === 'gerund')
    return factual.has(marker) && clause.subject !== undefined && isFact(above.verb);
  if (verb.form === 'participle' && accompanying.test(verb.lemma)) return false;
  // "ordered the shop closed", "saw him leave"
  if (verb.form === 'participle' && clause.first === clause.last && clause.subject === above.clause.object)
    return false;
  // "the roads remain closed"
  const complement =
    /^(remain|stay|keep|become|seem|look|appear)$/.test(above.verb.lemma) &&
    verb.first === above.verb.last + 1;
  if (verb.form === 'participle' && complement) return false;
  if (depends(context, verb, first, above)) return false;
  if (verb.form === 'participle')
    return (
      clause.subject !== undefined &&
      (isFact(above.verb) || first.antecedent !== undefined || isInset(reading, clause, above))
    );
  if (conditional.has(marker) || marker === 'than') return false;
  if (first.kind === 'adverbial' && above.clause.quoted && speaks(reading, clause)) return false;
  switch (first.kind) {
    case 'relative':
    case 'participial':
      return !speaks(reading, clause) && (clause.subject !== undefined || clause.object !== undefined);
    case 'adverbial':
      // "when the army leaves", after "will": no more certain than what it times.
      return verb.tense !== 'PRESENT' || isFact(above.verb) || above.verb.tense === 'PRESENT';
    case 'complement':
    case 'quote':
      return clause.subject !== undefined && !speaks(reading, clause) && asserts(context, above, depth);
    default:
      return first.reportedBy === undefined || (!speaks(reading, clause) && asserts(context, above, depth));
  }
}

/** "The ring, set with pearls, was never found": what stands between a subject and its verb is so, whatever the verb says. */
function isInset({ nouns }: Reading, { first, subject }: Clause, above: Telling): boolean {
  const own = nouns[subject ?? -1];
  return !!own && subject === above.clause.subject && own.last < first && first < above.verb.first;
}

/** Determiners of what isn't anything in particular. */
export const anything =
  /^(no|any|every|each|all|those|nothing|nobody|none|anyone|anybody|anything|everyone|everybody|everything|someone|few)$/;
const definite = /^(the|this|that|these|those|his|her|its|their|our|my|your|whose)$/;

/**
 * A clause that only tells which ones are meant says nothing by itself: "no hurdle that cannot be cleared", "support for
 * men who attack from abroad", "groups operating there". One with a date of its own does, or of somebody known.
 */
function depends(context: EventContext, verb: VerbGroup, clause: Clause, above: Telling): boolean {
  const { nouns, terms } = context.reading;
  const group = nouns[clause.antecedent ?? -1];
  // "a driver named Karl Lee"
  const names = verb.form === 'participle' && /^(name|call|nickname|dub|title|entitle)$/.test(verb.lemma);
  if (names && group && isBlank(terms[clause.first - 1]?.post ?? '')) return true;
  if (
    !group ||
    group.appositionOf !== undefined ||
    !/^(relative|participial)$/.test(clause.kind) ||
    group.last > clause.first
  )
    return false;
  if (!isBlank(terms[clause.first - 1]?.post ?? '')) return false;
  if (opensAbsolute(context.reading, group.first) || brought(context.reading, group)) return false;
  const first = terms[group.first]!;
  if (anything.test(first.norm)) return true;
  if (isDated(context, clause)) return false;
  if (verb.form === 'participle') {
    if (above.clause.subject === group.index) return verb.tense === 'PRESPART';
    return !(shown.test(above.verb.lemma) && above.clause.object === group.index);
  }
  if (above.clause.subject === group.index || group.kind === 'proper' || definite.test(first.norm))
    return false;
  const bare = group.plural && /^(NNS|JJ)/.test(first.pos);
  const past = verb.tense === 'PAST';
  return !past || bare || (clause.object === undefined && verb.voice === 'active' && verb.aspect === 'NONE');
}

/** ", with envoys from Chile urging calm": who "with" brings in acts. */
export function brought({ terms }: Reading, { preposition }: NounGroup): boolean {
  return preposition !== undefined && terms[preposition]!.norm === 'with' && afterComma(terms, preposition);
}

/** Verbs whose object is seen to do what the participle after it says. */
export const shown = /^(show|see|watch|hear|find|catch|spot|photograph|film|picture)$/;

function isDated({ timeAt, reading: { terms } }: EventContext, { first, last, index }: Clause): boolean {
  for (let i = first; i <= last; i++)
    if (terms[i]!.clause === index && /^(DATE|TIME)$/.test(timeAt[i]?.type ?? '')) return true;
  return false;
}

/** What the verb tells has happened, or is so. */
function isFact(verb: VerbGroup): boolean {
  return verb.finite && verb.modality === undefined && verb.tense !== 'FUTURE' && !verb.negative;
}

/** The content of this verb is told as true: it says or shows it, and that it does so is a fact itself. */
function asserts(context: EventContext, above: Telling, depth: number): boolean {
  const { lemma, form, negative, modality, tense } = above.verb;
  if (!asserting.has(lemma) || negative || modality !== undefined || tense === 'FUTURE') return false;
  return (
    (form === 'finite' || form === 'participle') && tellerOf(context, above, depth + 1).verb === above.verb
  );
}

/** In a quotation, "I", "we" and "you" need their speaker, as do "my client" and "hit us". */
function speaks(reading: Reading, clause: Clause): boolean {
  const { nouns, terms, clauses } = reading;
  if (!clause.quoted || clause.subject === undefined) return false;
  const { first, last, index } = nouns[clause.subject]!;
  for (let k = first; k <= last; k++) if (spoken.test(terms[k]!.norm)) return true;
  for (let k = clause.first; k <= clause.last; k++)
    if (terms[k]!.clause === clause.index && terms[k]!.noun !== index && spoken.test(terms[k]!.norm))
      return true;
  // "When I looked back there was no street."
  const opening = clauses[clause.index + 1];
  return opening?.parent === clause.index && opening.last === clause.first - 1 && speaks(reading, opening);
}

const spoken = /^(i|me|my|mine|myself|we|us|our|ours|you|your)('|$)/;
