import type { Reading } from '../language/reading.ts';
import type { Actor, Event, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';

/** Finds the events of a text: trigger, class, status, participants, and the line that tells it. */
export function readEvents(reading: Reading, _document: Document, _times: Time[], actors: Actor[]): Event[] {
  return reading.clauses.flatMap((clause): Event[] => {
    const verb = reading.verbs[clause.verb];
    if (!verb || verb.copular) return [];
    const head = reading.terms[verb.head]!;
    const start = reading.terms[clause.first]!.start;
    const end = reading.terms[clause.last]!.end;
    const participants = actors
      .filter((actor) => actor.mentions.some((mention) => mention.start >= start && mention.end <= end))
      .map((actor) => ({ actor: actor.id, role: 'participant' as const }));
    return [
      {
        id: `e${clause.index + 1}`,
        start: head.start,
        end: head.end,
        text: head.text,
        lemma: verb.lemma,
        class: 'OCCURRENCE',
        tense: verb.tense,
        aspect: verb.aspect,
        polarity: verb.negative ? 'NEG' : 'POS',
        status: verb.negative
          ? 'denied'
          : verb.tense === 'FUTURE'
            ? 'planned'
            : verb.modality
              ? 'possible'
              : 'happened',
        clause: { start, end },
        what: reading.text.slice(start, end),
        participants,
        rule: 'main-verb',
      },
    ];
  });
}
