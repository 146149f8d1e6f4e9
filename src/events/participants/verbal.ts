import type { Clause, VerbGroup } from '../../language/reading.ts';
import { placePrepositions } from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { actorsOf } from './actors-of.ts';
import type { Roles } from './roles.ts';

/**
 * Who takes part in what a verb tells: subject and object, turned round in the passive, and what its prepositions
 * bring in (PropBank's Arg0 is the agent, Arg1 the target).
 */
export function verbalRoles(context: EventContext, verb: VerbGroup, clause: Clause, roles: Roles): void {
  const { reading } = context;
  const passive = verb.voice === 'passive';
  if (clause.subject !== undefined)
    roles.add(passive ? 'target' : 'agent', actorsOf(context, clause.subject));
  if (clause.object !== undefined)
    roles.add(passive ? 'participant' : 'target', actorsOf(context, clause.object));
  if (clause.byAgent !== undefined) roles.add('agent', actorsOf(context, clause.byAgent));
  for (const oblique of clause.obliques) {
    const noun = reading.nouns[oblique]!;
    const preposition = noun.preposition === undefined ? '' : reading.terms[noun.preposition]!.norm;
    const found = actorsOf(context, oblique);
    if (placePrepositions.has(preposition)) roles.place(found);
    else roles.add('participant', found);
  }
}
