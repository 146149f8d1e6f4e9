import type { Reading } from '../../language/reading.ts';
import type { Actor, Participant } from '../../model/annotation.ts';

export interface Participants {
  participants: Participant[];
  /** The actor (a place) where it happened. */
  place?: string;
}

/** An actor's mention, beside the actor. */
export interface ActorMention {
  actor: Actor;
  start: number;
  end: number;
}

/** All mentions of all actors in the order of the text. */
export function mentionsInOrder(actors: Actor[]): ActorMention[] {
  return actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ actor, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Who takes part in an event.
 * @param trigger index of its term
 * @param mentions the document's, as {@link mentionsInOrder} gives them
 */
export function participantsOf(reading: Reading, trigger: number, mentions: ActorMention[]): Participants {
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  if (!clause) return { participants: [] };
  const start = reading.terms[clause.first]!.start;
  const end = reading.terms[clause.last]!.end;
  let low = 0;
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found = new Set<string>();
  for (; low < mentions.length && mentions[low]!.end <= end; low++) found.add(mentions[low]!.actor.id);
  return { participants: [...found].map((actor) => ({ actor, role: 'participant' })) };
}
