import type { Clause } from '../../language/reading.ts';
import type { EventContext } from '../context.ts';
import { actorsOf } from './actors-of.ts';

/**
 * The actors that are the subject of a clause, its own or the understood one: who is promised to act in "the
 * government's promise to act" is the noun's possessor, and not the subject of the verb before it.
 */
export function subjectActors(context: EventContext, clause: Clause): string[] {
  const { actorAt, reading } = context;
  if (!clause.subjectExplicit && clause.kind === 'infinitive') {
    const noun = reading.terms[clause.first - 1]?.noun ?? -1;
    const possessor = reading.nouns[noun]?.possessor;
    if (possessor && reading.nouns[noun]!.index !== clause.subject) {
      const owner = actorAt[possessor.last];
      return owner ? [owner] : [];
    }
  }
  return clause.subject === undefined ? [] : actorsOf(context, clause.subject);
}
