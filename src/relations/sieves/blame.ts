import { type Proposed, relate, type Sieve } from '../context.ts';

/** Verbs whose gerund tells what was done before: with "of", "for" or "with", or right after the verb. */
const after: Record<string, RegExp> = {
  accuse: /^of$/,
  suspect: /^of$/,
  convict: /^of$/,
  acquit: /^of$/,
  blame: /^for$/,
  praise: /^for$/,
  criticise: /^for$/,
  criticize: /^for$/,
  punish: /^for$/,
  thank: /^for$/,
  arrest: /^for$/,
  jail: /^for$/,
  sentence: /^for$/,
  fine: /^for$/,
  apologise: /^for$/,
  apologize: /^for$/,
  charge: /^with$/,
};

/** "accused him of stealing", "arrested for printing leaflets": the deed comes before the word or the act. */
export const blame: Sieve = {
  name: 'blame',
  read(context) {
    const { reading, eventAt } = context;
    const { terms, verbs } = reading;
    return context.events.flatMap((item): Proposed[] => {
      const { verb } = item;
      if (!verb || verb.finite || verb.form !== 'gerund' || verb.head !== item.last) return [];
      const word = terms[verb.first - 1];
      if (!word || word.sentence !== item.sentence) return [];
      for (
        let i = word.index - 1;
        i >= 0 && i >= word.index - 12 && terms[i]!.sentence === item.sentence;
        i--
      ) {
        const group = verbs[terms[i]!.verb];
        if (!group) continue;
        const host = eventAt[group.head];
        if (!host || host === item || !after[group.lemma]?.test(word.norm)) return [];
        return [relate(context, item, 'BEFORE', host, 0.8, [word.index, word.index])];
      }
      return [];
    });
  },
};
