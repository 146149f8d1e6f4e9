import { eventOfNoun, type Proposed, relate, type Sieve } from '../context.ts';
import { hostsOf } from '../syntax.ts';

/** Gatherings and sudden events within which others happen; after "in" or "at" a noun like "decision" is none. */
const occasions = new Set(
  (
    'talks talk discussion negotiation meeting summit conference hearing trial session debate ceremony rally ' +
    'election vote ballot referendum match game race concert festival attack assault raid battle fighting clash ' +
    'war crash accident fire explosion blast storm flood earthquake shooting riot collision round interview visit'
  ).split(' '),
);

/** "in those earlier talks", "at the trial", "in the Lima talks": what is told so happened in their course. */
export const occasion: Sieve = {
  name: 'occasion',
  read(context) {
    const { terms, nouns } = context.reading;
    // "a meeting at which he spoke"
    const relative = context.events.flatMap((item): Proposed[] => {
      const clause = item.clause;
      if (clause?.kind !== 'relative' || clause.marker === undefined || item.event.tense !== 'PAST')
        return [];
      if (clause.verb !== item.verb?.index) return [];
      if (
        terms[clause.marker]!.norm !== 'which' ||
        !/^(at|in|during)$/.test(terms[clause.marker - 1]?.norm ?? '')
      )
        return [];
      const place = context.eventAt[clause.marker - 2];
      if (!place || place === item || terms[place.last]!.verb >= 0) return [];
      return [relate(context, item, 'IS_INCLUDED', place, 0.75, [clause.marker - 1, clause.marker])];
    });
    const plain = nouns.flatMap((group): Proposed[] => {
      const preposition = group.preposition;
      if (preposition === undefined || preposition >= group.first) return [];
      if (
        !/^(in|at)$/.test(terms[preposition]!.norm) ||
        !/^(the|those|these|that|this)$/.test(terms[group.first]!.norm)
      )
        return [];
      const head = terms[group.head]!;
      if (!occasions.has(head.lemma) && !occasions.has(head.norm)) return [];
      const place = eventOfNoun(context, group.index);
      if (!place) return [];
      return hostsOf(context, preposition, place)
        .filter(
          (host) =>
            host.verb && host !== place && host.event.tense === 'PAST' && host.verb.head === host.last,
        )
        .map((host) => relate(context, host, 'IS_INCLUDED', place, 0.75, [preposition, group.first]));
    });
    return [...relative, ...plain];
  },
};
