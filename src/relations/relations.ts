import { sameEvents } from '../events/coreference.ts';
import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Relation, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { type Context, contextOf, type Sieve } from './context.ts';
import { adverb } from './sieves/adverb.ts';
import { age } from './sieves/age.ts';
import { attachedTime } from './sieves/attached-time.ts';
import { blame } from './sieves/blame.ts';
import { complementTime } from './sieves/complement-time.ts';
import { connective } from './sieves/connective.ts';
import { dayOf } from './sieves/day-of.ts';
import { effect } from './sieves/effect.ts';
import { lifeDates } from './sieves/life-dates.ts';
import { linkModel } from './sieves/link-model.ts';
import { occasion } from './sieves/occasion.ts';
import { orderVerb } from './sieves/order-verb.ts';
import { participle } from './sieves/participle.ts';
import { perfect } from './sieves/perfect.ts';
import { phaseVerb } from './sieves/phase-verb.ts';
import { purpose } from './sieves/purpose.ts';
import { reaction } from './sieves/reaction.ts';
import { reported } from './sieves/reported.ts';
import { sequence } from './sieves/sequence.ts';
import { sharedTime } from './sieves/shared-time.ts';
import { simultaneous } from './sieves/simultaneous.ts';
import { thatWas } from './sieves/that-was.ts';

/** The sieves, most precise first; `docs/order.md` gives the precision of each and an example. */
export const sieves: readonly Sieve[] = [
  orderVerb,
  attachedTime,
  lifeDates,
  age,
  complementTime,
  thatWas,
  dayOf,
  adverb,
  connective,
  blame,
  occasion,
  phaseVerb,
  reaction,
  perfect,
  simultaneous,
  sharedTime,
  participle,
  linkModel,
];

/**
 * Sieves about pairs that annotators seldom state: they order the events of a document (`placeEvents`), but are
 * not published as its relations.
 */
export const unpublished: readonly Sieve[] = [effect, reported, purpose, sequence];

/** Proposes how events and times stand to each other, most precise sieve first. */
export function readRelations(
  reading: Reading,
  document: Document,
  times: Time[],
  actors: Actor[],
  events: Event[],
): Relation[] {
  const same = sameEvents(reading, actors, times, events);
  return [...same, ...run(sieves, contextOf(reading, document, times, actors, events))];
}

/** Runs sieves in their order; each sees what those before it proposed. */
export function run(list: readonly Sieve[], context: Context): Relation[] {
  const found: Relation[] = [];
  for (const { name, read } of list)
    for (const proposed of read(context, found)) found.push({ ...proposed, rule: name });
  return found;
}
