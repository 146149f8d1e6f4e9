import { type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

/** "That was in January 2020": the date of what the sentence before tells. */
export const thatWas: Sieve = {
  name: 'that-was',
  read(context) {
    const { terms, sentences } = context.reading;
    return context.times.flatMap((time): Proposed[] => {
      const first = sentences[time.sentence]!.first;
      if (!/^(that|this|it)$/.test(terms[first]!.norm) || terms[first + 1]?.norm !== 'was') return [];
      if (!time.time.edtf || time.first - first > 4) return [];
      if (terms.slice(first + 2, time.first).some(({ pos }) => !/^(IN|RB|DT)$/.test(pos))) return [];
      const told = context.bySentence[time.sentence - 1]?.find(isMain);
      return told ? [relate(context, told, 'IS_INCLUDED', time, 0.75, [first, time.last])] : [];
    });
  },
};

function isMain({ verb, clause, event, last }: EventItem): boolean {
  return !!verb?.finite && verb.head === last && event.tense === 'PAST' && clause?.kind === 'main';
}
