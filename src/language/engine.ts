import { Memo } from '../learn/memo.ts';
import { lookUpWord, tagTerms } from './lexicon.ts';
import { type RawTerm, type Tense, type View, world } from './world.ts';

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
    const end = endOf(text, start);
    const sentences = words(text.slice(start, end));
    world.compute.preTagger(viewOf(sentences));
    pieces.push({ start, sentences });
    start = end;
  }
  return pieces;
}

const PIECE = 6000;
const LONGEST = 4 * PIECE;

/** Where the piece that begins at `start` ends: at a paragraph, else at white space, else anywhere. */
function endOf(text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  const line = text.indexOf('\n', start + PIECE);
  if (line >= 0 && line - start < LONGEST) return line + 1;
  const space = text.indexOf(' ', start + PIECE);
  return space >= 0 && space - start < LONGEST ? space + 1 : Math.min(text.length, start + LONGEST);
}

/** The sentences of a text as lists of words with their tags in the lexicon. */
function words(text: string): RawTerm[][] {
  const { splitSentences, splitTerms } = world.methods.one.tokenize;
  return splitSentences(text, world).map((sentence) => {
    const known = splitTerms(sentence, world.model).map((written) => cut.of(written));
    const terms = known.map(untagged);
    tagTerms(terms, known);
    return terms;
  });
}

/** Words cut from the punctuation and white space around them: texts repeat their words, so each is cut once. */
const cut = new Memo((written) => {
  const cut = world.methods.one.tokenize.splitWhitespace(written, world.model);
  const term = { ...cut, normal: '', tags: new Set<string>() };
  world.compute.normal(viewOf([[term]]));
  return lookUpWord(term, viewOf);
});

function untagged({ text, pre, post, normal }: RawTerm): RawTerm {
  return { text, pre, post, normal, tags: new Set() };
}

function viewOf(docs: RawTerm[][]): View {
  return { world, methods: world.methods, model: world.model, docs };
}

/** Infinitive of an inflected verb, by compromise's suffix models. */
export function toInfinitive(word: string, tense: Tense): string {
  return world.methods.two.transform.verb.toInfinitive(word, world.model, tense);
}

/** Singular of a plural noun, by compromise's suffix models. */
export function toSingular(word: string): string {
  return world.methods.two.transform.noun.toSingular(word, world.model);
}
