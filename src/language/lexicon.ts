import { type RawTerm, type View, world } from './world.ts';

/** A word cut from what surrounds it, with what compromise's lexicon says of it alone. */
export interface LexiconWord extends RawTerm {
  /** It may begin a phrase of the lexicon. */
  opens: boolean;
}

/** Looks a word up by itself: {@link tagTerms} gives its tags to each of its places. */
export function lookUpWord(word: RawTerm, viewOf: (docs: RawTerm[][]) => View): LexiconWord {
  world.compute.lexicon(viewOf([[word]]));
  return { ...word, opens: world.model.one._multiCache[word.normal] !== undefined };
}

/**
 * compromise's pass over its lexicon: phrases first, then single words, a term that has tags being left alone. Its
 * own pass looks each word up again wherever it stands.
 * @param words what is known of each term
 */
export function tagTerms(terms: RawTerm[], words: readonly LexiconWord[]): void {
  for (let i = 0; i < terms.length; i++) {
    const { tags } = terms[i]!;
    if (tags.size || (words[i]!.opens && tagPhrase(terms, i))) continue;
    for (const tag of words[i]!.tags) tags.add(tag);
  }
}

/** Tags the longest phrase of the lexicon that begins at a term. @returns whether there is one */
function tagPhrase(terms: RawTerm[], first: number): boolean {
  const { lexicon, _multiCache: longest } = world.model.one;
  const { setTag } = world.methods.one;
  const most = Math.min(terms.length, first + longest[terms[first]!.normal]!);
  for (let end = most; end > first + 1; end--) {
    const phrase = terms.slice(first, end);
    const name = phrase.map(({ normal }) => normal).join(' ');
    if (!Object.hasOwn(lexicon, name)) continue;
    const tag = lexicon[name]!;
    setTag(phrase, tag, world, false);
    // The second word of a phrasal verb.
    if (tag.length === 2 && (tag[0] === 'PhrasalVerb' || tag[1] === 'PhrasalVerb'))
      setTag([phrase[1]!], 'Particle', world, false);
    return true;
  }
  return false;
}
