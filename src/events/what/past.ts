import { world } from '../../language/world.ts';
import { Memo } from '../../learn/memo.ts';
import { unchanging } from '../../lexicon/language/verbs.ts';

/** One syllable with one vowel and one consonant after it. */
const short = /^[^aeiou]+[aeiou][bdgmnprt]$/;

const known = new Memo((lemma) => {
  const form = world.methods.two.transform.verb.conjugate(lemma, world.model).PastTense ?? lemma;
  if (form !== lemma || unchanging.has(lemma)) return form;
  // "rip": a short vowel doubles what follows it.
  if (short.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
});

/** The simple past of a verb's lemma, by compromise's conjugation; the lemma's own form where it has none. */
export function past(lemma: string): string {
  return known.of(lemma);
}
