import { sameEvents } from '../events/coreference.ts';
import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Relation, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { contextOf, type Sieve } from './context.ts';
import { adverb } from './sieves/adverb.ts';
import { attachedTime } from './sieves/attached-time.ts';
import { calendar } from './sieves/calendar.ts';
import { connective } from './sieves/connective.ts';
import { orderVerb } from './sieves/order-verb.ts';
import { participle } from './sieves/participle.ts';
import { perfect } from './sieves/perfect.ts';
import { tense } from './sieves/publication.ts';
import { purpose } from './sieves/purpose.ts';
import { reported } from './sieves/reported.ts';
import { simultaneous } from './sieves/simultaneous.ts';

/** The sieves, most precise first; `docs/order.md` gives the precision of each and an example. */
export const sieves: Sieve[] = [
  calendar,
  connective,
  orderVerb,
  attachedTime,
  reported,
  perfect,
  purpose,
  tense,
  adverb,
  participle,
  simultaneous,
];

/** Proposes how events and times stand to each other, most precise sieve first. */
export function readRelations(
  reading: Reading,
  document: Document,
  times: Time[],
  actors: Actor[],
  events: Event[],
): Relation[] {
  const context = contextOf(reading, document, times, actors, events);
  const ordered = sieves.flatMap(({ name, read }) =>
    read(context).map((proposed): Relation => ({ ...proposed, rule: name })),
  );
  return [...sameEvents(reading, actors, times, events), ...ordered];
}
