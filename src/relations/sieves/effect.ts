import { eventOfNoun, type Proposed, relate, type Sieve } from '../context.ts';

/** Verbs that tell what an event did to those in it: it did so while it went on. */
const effects = new Set(
  (
    'kill injure wound hurt claim displace destroy damage devastate flatten wreck ravage disrupt paralyse paralyze ' +
    'engulf flood ruin cripple leave cause force interrupt overshadow mar cut delay rock shake hit strike sweep'
  ).split(' '),
);

/** "The fighting killed more than two hundred", "the storm left thousands without power": within the event. */
export const effect: Sieve = {
  name: 'effect',
  read(context) {
    return context.events.flatMap((item): Proposed[] => {
      const { verb, clause, event } = item;
      if (verb?.voice !== 'active' || verb.head !== item.last || !effects.has(verb.lemma)) return [];
      if (event.status !== 'happened' || clause?.verb !== verb.index || clause.subject === undefined)
        return [];
      const cause = eventOfNoun(context, clause.subject);
      if (!cause || cause === item || cause.verb || cause.event.status !== 'happened') return [];
      return [relate(context, item, 'IS_INCLUDED', cause, 0.8, [item.first, item.last])];
    });
  },
};
