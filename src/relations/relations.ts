import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Relation, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';

/** Proposes how events and times stand to each other, most precise sieve first. */
export function readRelations(
  reading: Reading,
  _document: Document,
  times: Time[],
  _actors: Actor[],
  events: Event[],
): Relation[] {
  return events.flatMap((event): Relation[] => {
    const sentence = reading.sentences.find((one) => event.start >= one.start && event.end <= one.end);
    const time = times.find(
      (one) => sentence && one.start >= sentence.start && one.end <= sentence.end && one.edtf,
    );
    if (time)
      return [{ from: event.id, to: time.id, type: 'IS_INCLUDED', rule: 'same-sentence', confidence: 0.5 }];
    if (event.status === 'happened')
      return [{ from: event.id, to: 't0', type: 'BEFORE', rule: 'past-tense', confidence: 0.8 }];
    return [];
  });
}
