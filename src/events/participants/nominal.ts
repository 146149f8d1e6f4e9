import type { NounGroup } from '../../language/reading.ts';
import {
  intransitiveNouns,
  placePrepositions,
  supportVerbs,
  targetPrepositions,
} from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { actorsOf } from './actors-of.ts';
import type { Roles } from './roles.ts';

/**
 * Who takes part in what an event noun tells: its possessor and the name before it act, "by" acts, "of" is acted on
 * ("the arrest of X") unless the noun is intransitive ("the death of X"), "between" and "with" meet, "on" and
 * "against" are aimed at; failing an agent, the subject of the verb that supports it ("X launched an attack").
 */
export function nominalRoles(context: EventContext, noun: NounGroup, trigger: number, roles: Roles): void {
  const { reading, actorAt, complements } = context;
  for (let i = noun.first; i < trigger; i++) {
    const actor = actorAt[i];
    if (actor) roles.add('agent', [actor]);
  }
  const lemma = reading.terms[trigger]!.lemma;
  for (const complement of complements[noun.index]!) {
    const preposition =
      complement.preposition === undefined ? '' : reading.terms[complement.preposition]!.norm;
    const found = actorsOf(context, complement.index);
    if (preposition === 'by') roles.add('agent', found);
    else if (preposition === 'of') roles.add(intransitiveNouns.has(lemma) ? 'agent' : 'target', found);
    else if (preposition === 'between' || preposition === 'among' || preposition === 'with')
      roles.add(preposition === 'with' ? 'participant' : 'agent', found);
    else if (placePrepositions.has(preposition) && roles.arePlaces(found)) roles.place(found);
    else if (targetPrepositions.has(preposition)) roles.add('target', found);
    else roles.add('participant', found);
  }
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  const verb = clause && reading.verbs[clause.verb];
  if (!clause || !verb || roles.has('agent') || !supportVerbs.has(verb.lemma)) return;
  if (clause.object === noun.index && verb.voice === 'active' && clause.subject !== undefined)
    roles.add('agent', actorsOf(context, clause.subject));
  if (clause.subject === noun.index && verb.voice === 'passive' && clause.byAgent !== undefined)
    roles.add('agent', actorsOf(context, clause.byAgent));
}
