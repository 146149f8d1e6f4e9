import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Relation, Time } from '../model/annotation.ts';
import { sameness } from './same/compatible.ts';
import { describe } from './same/mention.ts';
import { supportVerbs } from './same/support.ts';

/** Below this two mentions stay two events. */
const THRESHOLD = 0.5;
/** How many mentions of events back a further mention is looked for. */
const REACH = 60;

/**
 * Finds the mentions of one event in a document: repetitions of a word or its derivation ("announced … the
 * announcement"), words of one kind ("heavy fighting … the violence"), title and lead. Each mention is joined to the
 * earlier one that it fits best, as in mention-pair models of coreference (Soon, Ng & Lim 2001; for events Chen & Ji
 * 2009), when neither world, day nor parties speak against it.
 * @returns relations of type IDENTITY from the later to the earlier mention
 */
export function sameEvents(reading: Reading, _actors: Actor[], times: Time[], events: Event[]): Relation[] {
  const mentions = describe(reading, times, events);
  const repeated = mentions.flatMap((later, i): Relation[] => {
    let best = -1;
    let confidence = THRESHOLD - 1e-9;
    for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
      const score = sameness(mentions[k]!, later);
      if (score > confidence) {
        best = k;
        confidence = score;
      }
    }
    if (best < 0) return [];
    return [
      {
        from: later.event.id,
        to: mentions[best]!.event.id,
        type: 'IDENTITY',
        rule: 'same-event',
        confidence,
      },
    ];
  });
  return [...supportVerbs(reading, events), ...repeated];
}
