import type { Clause, NounGroup, VerbGroup } from '../../language/reading.ts';
import {
  addressees,
  enduring,
  placePrepositions,
  targetPrepositions,
  undergoing,
} from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { actorsOf, membersOf } from './actors-of.ts';
import type { Roles } from './roles.ts';
import { subjectActors } from './subject.ts';

/**
 * Who takes part in what a verb tells: subject and object, turned round in the passive, and what its prepositions
 * bring in (PropBank's Arg0 is the agent, Arg1 the target; the subject of "die" or "collapse" is an Arg1 too).
 */
export function verbalRoles(context: EventContext, verb: VerbGroup, clause: Clause, roles: Roles): void {
  const passive = verb.voice === 'passive';
  if (clause.byAgent !== undefined) roles.add('agent', actorsOf(context, clause.byAgent));
  const subject = subjectActors(context, clause);
  const undergoes =
    passive || enduring.has(verb.lemma) || (undergoing.has(verb.lemma) && clause.object === undefined);
  if (subject.length) roles.add(undergoes ? 'target' : 'agent', subject);
  else if (clause.subject !== undefined) roles.add('participant', membersOf(context, clause.subject));
  if (clause.object !== undefined) {
    const found = actorsOf(context, clause.object);
    roles.add(passive ? 'participant' : 'target', found.length ? found : membersOf(context, clause.object));
  }
  for (const oblique of clause.obliques) obliqueRoles(context, verb, context.reading.nouns[oblique]!, roles);
}

function obliqueRoles(context: EventContext, verb: VerbGroup, noun: NounGroup, roles: Roles): void {
  const { reading } = context;
  if (noun.temporal || noun.preposition === undefined) return;
  const preposition = reading.terms[noun.preposition]!.norm;
  // "according to the police" tells who said it.
  if (/^(according|due|thanks|contrary|prior)$/.test(reading.terms[noun.preposition - 1]?.norm ?? '')) return;
  // "by" after an active verb belongs to the noun before it: "ended the siege by the rebels".
  if (preposition === 'by') return;
  const found = actorsOf(context, noun.index);
  const aimed = targetPrepositions.has(preposition) && !placePrepositions.has(preposition);
  const addressed = preposition === 'to' && addressees.has(verb.lemma);
  if (placePrepositions.has(preposition) && !addressed) roles.place(found);
  else roles.add('participant', aimed && !found.length ? membersOf(context, noun.index) : found);
}
