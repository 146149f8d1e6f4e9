import nlp from 'compromise/two';

interface Methods {
  methods(): {
    two: { transform: { verb: { conjugate(lemma: string, model: unknown): { PastTense?: string } } } };
  };
  model(): unknown;
}

const known = new Map<string, string>();

/** The simple past of a verb's lemma, by compromise's conjugation; the lemma's own form where it has none. */
export function past(lemma: string): string {
  let form = known.get(lemma);
  if (form === undefined) {
    const world = nlp as unknown as Methods;
    form = world.methods().two.transform.verb.conjugate(lemma, world.model()).PastTense ?? lemma;
    known.set(lemma, form);
  }
  return form;
}
