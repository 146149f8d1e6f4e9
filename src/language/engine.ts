import nlp from 'compromise/two';

/** One word as compromise cuts it: what surrounds it in `pre` and `post`, its lexicon tags in `tags`. */
interface RawTerm {
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

/** Terms of a text in sentences, and where the piece of text that they were cut from begins. */
export interface Piece {
  start: number;
  sentences: RawTerm[][];
}

/**
 * compromise's sentences and words of a text, with the tags of its lexicon and of its first pass. Nothing of
 * the text is lost: joined, `pre + text + post` of a piece give it back.
 *
 * Its second pass (several hundred match rules, 70 % of the time of `nlp(text)`) and its splitting of
 * contractions don't run: `tagger.ts` does that work. The text goes in by pieces of some paragraphs, because
 * some of compromise's expressions take more than linear time on what is long and odd.
 */
export function tokenise(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = cut(text, start);
    const view = engine.tokenize('');
    view.document = world.methods.one.tokenize.fromString(text.slice(start, end), world);
    view.compute(['lexicon', 'preTagger']);
    pieces.push({ start, sentences: view.document });
    start = end;
  }
  return pieces;
}

const PIECE = 6000;
const LONGEST = 4 * PIECE;

/** Where the piece that begins at `start` ends: at a paragraph, else at white space, else anywhere. */
function cut(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  const line = text.indexOf('\n', start + PIECE);
  if (line >= 0 && line - start < LONGEST) return line + 1;
  const space = text.indexOf(' ', start + PIECE);
  return space >= 0 && space - start < LONGEST ? space + 1 : Math.min(text.length, start + LONGEST);
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
