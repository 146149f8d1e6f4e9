import { solveOrder } from '../assemble/network/solve.ts';
import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Relation, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { contextOf } from './context.ts';
import { backgrounds } from './pair/backgrounds.ts';
import { guesses } from './pair/guesses.ts';
import { run, unpublished } from './relations.ts';

/**
 * Gives every event its place among those of its document (`sequence`): the published relations first, then what
 * the pair model thinks of neighbours, surest first, as far as the network allows it, then the order of telling.
 */
export function placeEvents(
  reading: Reading,
  document: Document,
  times: Time[],
  actors: Actor[],
  events: Event[],
  relations: Relation[],
): Event[] {
  if (!events.length) return events;
  const context = contextOf(reading, document, times, actors, events);
  const ordered = context.events.map(({ event }) => event);
  const order = solveOrder({
    documents: [
      {
        text: document.text,
        published: document.published,
        times,
        events,
        relations: [...relations.map(sure), ...run(unpublished, context)],
      },
    ],
    groups: ordered.map((event) => [{ document: 0, event }]),
    hints: [...guesses(context), ...backgrounds(context, relations)],
  });
  const places = new Map(order.map((group, place) => [ordered[group]!, place]));
  return events.map((event) => {
    const sequence = places.get(event);
    return sequence === undefined ? event : { ...event, sequence };
  });
}

/** Mentions of one event stand at one place, however they were told to be one. */
function sure(relation: Relation): Relation {
  return relation.type === 'IDENTITY' ? { ...relation, confidence: 1 } : relation;
}
