import type { RelationType } from '../../model/annotation.ts';
import { eventOfNoun, type Proposed, relate, type Sieve } from '../context.ts';

/** What an event is to the verb that tells its first or last moment. */
const phases: Record<string, RelationType> = {
  begin: 'BEGUN_BY',
  start: 'BEGUN_BY',
  open: 'BEGUN_BY',
  erupt: 'BEGUN_BY',
  resume: 'BEGUN_BY',
  end: 'ENDED_BY',
  finish: 'ENDED_BY',
  conclude: 'ENDED_BY',
  cease: 'ENDED_BY',
};

/** "The strike began", "ending a siege of two weeks": the verb is a boundary of the event that its noun names. */
export const phaseVerb: Sieve = {
  name: 'phase-verb',
  read(context) {
    return context.events.flatMap((item): Proposed[] => {
      const { verb, clause } = item;
      const type = verb && phases[verb.lemma];
      if (!type || !clause || clause.verb !== verb.index || verb.head !== item.last) return [];
      if (item.event.polarity === 'NEG' || item.event.status !== 'happened') return [];
      const noun =
        eventOfNoun(context, clause.object) ??
        (verb.finite ? eventOfNoun(context, clause.subject) : undefined);
      if (!noun || noun === item || noun.sentence !== item.sentence) return [];
      // Told once, "the drilling resumed" is no more than its beginning.
      const once =
        noun.first < item.first &&
        context.events.every(({ event }) => event.lemma !== noun.event.lemma || event === noun.event);
      const kind = once && type === 'BEGUN_BY' ? 'IS_INCLUDED' : type;
      return [relate(context, noun, kind, item, 0.7, [item.first, item.last])];
    });
  },
};
