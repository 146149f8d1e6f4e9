import { eventOfNoun, type Proposed, relate, type Sieve } from '../context.ts';

/** Verbs about what has happened; "announced the sale" may look ahead and is left out. */
const reactions = new Set(
  (
    'praise criticise criticize condemn denounce hail welcome applaud deplore regret mourn celebrate investigate ' +
    'survive witness reject accept mock lament commemorate'
  ).split(' '),
);

/** "praised the election", "rejected the offer": nobody reacts to what hasn't begun. */
export const reaction: Sieve = {
  name: 'reaction',
  read(context) {
    const { terms, nouns } = context.reading;
    return context.events.flatMap((item): Proposed[] => {
      const { verb, clause, event } = item;
      if (!verb?.finite || verb.voice !== 'active' || verb.head !== item.last || !reactions.has(verb.lemma))
        return [];
      if (event.status !== 'happened' || clause?.verb !== verb.index || clause.object === undefined)
        return [];
      const group = nouns[clause.object]!;
      const cause = eventOfNoun(context, clause.object);
      if (!cause || cause === item || cause.event.status !== 'happened' || group.first < verb.last) return [];
      if (!/^(the|this|that|these|those)$/.test(terms[group.first]!.norm)) return [];
      return [relate(context, item, 'AFTER', cause, 0.75, [item.first, group.first])];
    });
  },
};
