import { type Proposed, relate, type Sieve, type TimeItem } from '../context.ts';

/**
 * "Ana Brook (3 May 1890 – 9 June 1961)": the dates after a person's name are those of the birth and the death
 * that the text tells of that person.
 */
export const lifeDates: Sieve = {
  name: 'life-dates',
  read(context) {
    const { times, actors, events, document } = context;
    const dated = new Set<string>();
    return times.flatMap((birth, i): Proposed[] => {
      const death = times[i + 1];
      if (!death || !isRange(document.text, birth, death)) return [];
      const person = actors.find(({ type, mentions }) =>
        type !== 'place' && type !== 'organization'
          ? mentions.some(
              ({ end }) =>
                end < birth.time.start && /^\s*\($/.test(document.text.slice(end, birth.time.start)),
            )
          : false,
      );
      if (!person || dated.has(person.id)) return [];
      dated.add(person.id);
      return events.flatMap((item): Proposed[] => {
        const { lemma, participants, status, text } = item.event;
        // "Her father died": she has a part in it, but it is not her death.
        const own = participants.some(({ actor, role }) => actor === person.id && role !== 'participant');
        if (status !== 'happened' || !own) return [];
        if (text.toLowerCase() === 'born') return [relate(context, item, 'IS_INCLUDED', birth, 0.8)];
        return lemma === 'die' ? [relate(context, item, 'IS_INCLUDED', death, 0.8)] : [];
      });
    });
  },
};

function isRange(text: string, birth: TimeItem, death: TimeItem): boolean {
  return (
    text[birth.time.start - 1] === '(' &&
    text[death.time.end] === ')' &&
    /^\s*[–—-]\s*$/.test(text.slice(birth.time.end, death.time.start))
  );
}
