import { type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

/**
 * A chain of actions is told as it went: "stopped the bus, opened the door and told them to jump"; "She built a boat. She
 * sailed it home." Of such pairs of MATRES four of five verbs joined, and nine of ten over a pronoun, are in this order.
 */
export const sequence: Sieve = {
  name: 'sequence',
  read(context) {
    const { terms, sentences, verbs } = context.reading;
    return context.events.flatMap((item): Proposed[] => {
      const { verb, clause, sentence } = item;
      if (!acts(item)) return [];
      const joined = verb!.coordinatedWith === undefined ? undefined : verbs[verb!.coordinatedWith];
      const host = joined && context.eventAt[joined.head];
      if (host && acts(host) && host.sentence === sentence && host.index < item.index)
        return [relate(context, host, 'BEFORE', item, 0.7)];
      const first = terms[sentences[sentence]!.first]!;
      if (clause?.kind !== 'main' || clause.quoted || !/^(he|she|they)$/.test(first.norm)) return [];
      if (verb!.first - first.index > 2) return [];
      if (sentences[sentence]!.paragraph !== sentences[sentence - 1]?.paragraph) return [];
      const before = context.bySentence[sentence - 1]!.findLast(
        (other) => acts(other) && /^(main|coordinate)$/.test(other.clause?.kind ?? ''),
      );
      return before && !before.clause?.quoted ? [relate(context, before, 'BEFORE', item, 0.65)] : [];
    });
  },
};

/** A simple past that tells an action. */
function acts({ verb, last, event }: EventItem): boolean {
  if (!verb?.finite || verb.head !== last || verb.tense !== 'PAST' || verb.aspect !== 'NONE' || verb.modality)
    return false;
  return event.polarity === 'POS' && /^(OCCURRENCE|I_ACTION|ASPECTUAL)$/.test(event.class);
}
