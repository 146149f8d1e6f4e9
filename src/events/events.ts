import { references } from '../actors/references.ts';
import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { eventContext } from './context.ts';
import { grammarOf } from './grammar.ts';
import { attributionOf } from './participants/attribution.ts';
import { participantsOf } from './participants/participants.ts';
import { statusOf } from './status/status.ts';
import { Worlds } from './status/worlds.ts';
import { findTriggers } from './triggers.ts';
import { whatOf } from './what/what.ts';

/** Finds the events of a text: trigger, class, status, participants, and the line that tells it. */
export function readEvents(reading: Reading, document: Document, times: Time[], actors: Actor[]): Event[] {
  const { terms, clauses, sentences } = reading;
  const context = eventContext(reading, times, actors, references(reading, actors));
  const published = document.published.value.slice(0, 10);
  const ahead = context.timeAt.map((time) => time?.earliest && time.earliest.slice(0, 10) > published);
  const worlds = new Worlds(
    reading,
    Uint8Array.from(ahead, (is) => (is ? 1 : 0)),
  );
  return findTriggers(reading, times).map((trigger, i): Event => {
    const term = terms[trigger.term]!;
    const { first, last } = clauses[term.clause] ?? sentences[term.sentence]!;
    const grammar = grammarOf(reading, trigger.term);
    const attribution = attributionOf(context, trigger.term);
    return {
      id: `e${i + 1}`,
      start: term.start,
      end: term.end,
      text: term.text,
      lemma: reading.verbs[term.verb]?.head === trigger.term ? reading.verbs[term.verb]!.lemma : term.lemma,
      class: trigger.class,
      ...grammar,
      status: statusOf(reading, trigger, grammar, worlds),
      clause: { start: terms[first]!.start, end: terms[last]!.end },
      what: whatOf(context, trigger.term),
      ...participantsOf(context, trigger.term),
      ...(attribution !== undefined && { attribution }),
      rule: trigger.rule,
    };
  });
}
