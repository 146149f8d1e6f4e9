import type { Clause, NounGroup, VerbGroup } from '../../language/reading.ts';
import { happening } from '../../lexicon/events/asserting.ts';
import { lightVerbs } from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { governor } from '../participants/actors-of.ts';
import { isArticle, phraseOf } from './phrase.ts';
import { nounText } from './subject.ts';
import { verbalLine } from './verbal.ts';

/** A noun group of fewer words than this says too little alone. */
const BARE = 3;

/** Prepositions that set an event beside that of the verb: "after the clashes" is no part of what followed them. */
const apart = new Set(
  'after ahead amid because before besides despite during following except for from like over pending regarding since than until upon without'.split(
    ' ',
  ),
);

/**
 * The line of an event that a noun tells: the clause, where its verb only lends support ("launched an attack") or
 * the noun alone would say too little; else the noun group with its complements and a clause that describes it.
 */
export function nominalLine(context: EventContext, noun: NounGroup, trigger: number): string {
  const { reading } = context;
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  const verb = clause && reading.verbs[clause.verb];
  const { group, last } = phraseOf(context, noun);
  const place = verb && placeIn(context, group, clause, verb);
  if (verb && place && lends(verb, clause, group, place))
    return verbalLine(context, { verb, clause }, trigger);
  const from = isArticle(reading, group) ? group.first + 1 : group.first;
  const bare = last - from + 1 < BARE && !group.possessor && !named(context, from, last);
  if (verb && place && bare && place !== 'apart') return verbalLine(context, { verb, clause }, trigger);
  return nounText(context, { ...group, first: from }, last);
}

/** Where a noun group stands to the verb of its clause. */
type Place = 'subject' | 'object' | 'with' | 'apart';

function placeIn(
  context: EventContext,
  group: NounGroup,
  clause: Clause,
  verb: VerbGroup,
): Place | undefined {
  const { nouns } = context.reading;
  let at = group;
  for (let depth = 0; depth < 5; depth++) {
    if (clause.subject === at.index) return clause.subjectExplicit ? 'subject' : 'apart';
    if (clause.object === at.index) return 'object';
    if (apart.has(governor(context, at))) return 'apart';
    const above = at.coordinatedWith ?? at.attachedTo;
    if (above === undefined) break;
    at = nouns[above]!;
  }
  if (at.preposition === undefined) return undefined;
  return at.first > verb.head ? 'with' : 'apart';
}

function lends(verb: VerbGroup, clause: Clause, group: NounGroup, place: Place): boolean {
  if (place === 'object') return lightVerbs.has(verb.lemma);
  if (place !== 'subject' || clause.subject !== group.index) return false;
  return verb.voice === 'passive' ? lightVerbs.has(verb.lemma) : happening.has(verb.lemma);
}

function named({ actorAt }: EventContext, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (actorAt[i]) return true;
  return false;
}
