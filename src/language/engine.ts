import nlp from 'compromise/two';

/** One word as compromise cuts it: what surrounds it in `pre` and `post`, its lexicon tags in `tags`. */
export interface RawTerm {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
}

interface Engine {
  tokenize(text: string): { document: RawTerm[][]; compute(steps: string[]): unknown };
  world(): { methods: { one: { tokenize: { fromString(text: string, world: unknown): RawTerm[][] } } } };
}

const engine = nlp as unknown as Engine;
const world = engine.world();

/**
 * compromise's sentences and words of a text, with the tags of its lexicon and of its first pass. Nothing of
 * the text is lost: joined, `pre + text + post` give it back.
 *
 * Its second pass (several hundred match rules, 70 % of the time of `nlp(text)`) and its splitting of
 * contractions don't run: `tagger.ts` does that work.
 */
export function tokenise(text: string): RawTerm[][] {
  const view = engine.tokenize('');
  view.document = world.methods.one.tokenize.fromString(text, world);
  view.compute(['lexicon', 'preTagger']);
  return view.document;
}

type Tense = 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle';

interface Transforms {
  methods: {
    two: {
      transform: {
        verb: { toInfinitive(word: string, model: unknown, tense: Tense): string };
        noun: { toSingular(word: string, model: unknown): string };
      };
    };
  };
  model: unknown;
}

const { methods, model } = world as unknown as Transforms;

/** Infinitive of an inflected verb, by compromise's suffix models. */
export function toInfinitive(word: string, tense: Tense): string {
  return methods.two.transform.verb.toInfinitive(word, model, tense);
}

/** Singular of a plural noun, by compromise's suffix models. */
export function toSingular(word: string): string {
  return methods.two.transform.noun.toSingular(word, model);
}
