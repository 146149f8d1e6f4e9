import type { Participant } from '../../model/annotation.ts';
import type { EventContext } from '../context.ts';
import { nominalRoles } from './nominal.ts';
import { Roles } from './roles.ts';
import { verbalRoles } from './verbal.ts';

/**
 * Who takes part in an event, and where it happened.
 * @param trigger index of the trigger's term
 * @returns participants with their roles, agents of the text's own syntax first, and the place's actor id
 */
export function participantsOf(
  context: EventContext,
  trigger: number,
): { participants: Participant[]; place?: string } {
  const { reading, actors } = context;
  const term = reading.terms[trigger]!;
  const roles = new Roles(actors);
  const verb = reading.verbs[term.verb];
  const clause = reading.clauses[term.clause];
  const main = clause && reading.verbs[clause.verb];
  const noun = reading.nouns[term.noun];
  if (verb && verb.head === trigger && clause) verbalRoles(context, verb, clause, roles);
  else if (noun) nominalRoles(context, noun, trigger, roles);
  else if (main && clause?.subject !== undefined) verbalRoles(context, main, clause, roles);
  return { participants: roles.participants, ...(roles.where !== undefined && { place: roles.where }) };
}
