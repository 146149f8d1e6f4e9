import nlp from 'compromise/two';

/** One word as compromise cuts it: what surrounds it in `pre` and `post`, its lexicon tags in `tags`. */
export interface RawTerm {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
}

/** The inflections that compromise knows. */
export type Tense = 'PastTense' | 'PresentTense' | 'Gerund' | 'Participle';

/** What a pass of compromise goes over. */
export interface View {
  world: World;
  methods: World['methods'];
  model: object;
  docs: RawTerm[][];
}

/** The part of compromise that is used here. */
interface World {
  model: {
    one: {
      /** The tags of words, and of phrases joined by spaces. */
      lexicon: Record<string, string | string[]>;
      /** How many words the longest phrase has that begins with a word. */
      _multiCache: Record<string, number>;
    };
  };
  methods: {
    one: {
      setTag(terms: RawTerm[], tag: string | string[], world: World, isSafe: boolean): void;
      tokenize: {
        splitSentences(text: string, world: World): string[];
        splitTerms(sentence: string, model: object): string[];
        splitWhitespace(word: string, model: object): Omit<RawTerm, 'normal'>;
      };
    };
    two: {
      transform: {
        verb: {
          toInfinitive(word: string, model: object, tense: Tense): string;
          conjugate(lemma: string, model: object): { PastTense?: string };
        };
        noun: { toSingular(word: string, model: object): string };
      };
    };
  };
  compute: Record<'normal' | 'lexicon' | 'preTagger', (view: View) => unknown>;
}

/**
 * compromise's functions and its model. In the bundle another module stands in place of this one (made by
 * `scripts/unpacked.mjs`): the same functions, and the same model as data, where compromise unpacks and inflects
 * its word lists each time that it is loaded.
 */
export const world = nlp.world() as unknown as World;
