import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';
import { complementOf, hostsOf } from '../syntax.ts';

const ordinal = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/**
 * "on the second day of the siege", "on the day the drill broke": the days of one event are counted from another.
 * Of the same day two events may be in any order, so that the second kind bounds no order.
 */
export const dayOf: Sieve = {
  name: 'day-of',
  read(context) {
    const { terms } = context.reading;
    return terms.flatMap(({ norm, sentence }, i): Proposed[] => {
      if (norm !== 'on' || terms[i + 1]?.norm !== 'the') return [];
      const counted = ordinal.test(terms[i + 2]?.norm ?? '');
      const day = counted ? i + 3 : i + 2;
      if (!/^(day|night|morning)$/.test(terms[day]?.norm ?? '')) return [];
      const of = terms[day + 1]?.norm === 'of';
      if (counted && !of) return [];
      const found = complementOf(context, of ? day + 1 : day);
      if (!found || found.sentence !== sentence || (!of && !found.verb)) return [];
      const complement = of ? found : toldBefore(context, found);
      return hostsOf(context, i, found)
        .filter((host) => host !== found && host !== complement)
        .slice(0, 1)
        .map((host) =>
          relate(context, host, counted ? 'IS_INCLUDED' : 'SIMULTANEOUS', complement, counted ? 0.75 : 0.5, [
            i,
            of ? day + 1 : day,
          ]),
        );
    });
  },
};

/** "the drill broke … on the day the drill broke": the event that is recalled, where its verb and subject are the same. */
function toldBefore({ reading, events }: Context, recalled: EventItem): EventItem {
  const subject = (item: EventItem) => {
    const noun = item.clause && reading.nouns[item.clause.subject ?? -1];
    return noun && reading.terms[noun.head]!.lemma;
  };
  const wanted = subject(recalled);
  for (let i = recalled.index - 1; i >= 0; i--) {
    const other = events[i]!;
    if (other.event.lemma === recalled.event.lemma && wanted && subject(other) === wanted) return other;
  }
  return recalled;
}
