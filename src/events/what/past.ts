import { world } from '../../language/world.ts';
import { unchanging } from '../../lexicon/language/verbs.ts';

const known = new Map<string, string>();

/** The simple past of a verb's lemma, by compromise's conjugation; the lemma's own form where it has none. */
export function past(lemma: string): string {
  let form = known.get(lemma);
  if (form === undefined) {
    form = world.methods.two.transform.verb.conjugate(lemma, world.model).PastTense ?? lemma;
    if (form === lemma && !unchanging.has(lemma)) form = lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
    if (known.size > 20_000) known.clear();
    known.set(lemma, form);
  }
  return form;
}
