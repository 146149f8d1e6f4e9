import type { ActorType } from '../model/annotation.ts';
import type { View } from './features/view.ts';
import { fold } from './fold.ts';

/** A name as it stands in the text, before the names of one actor are gathered. */
export interface Name {
  /** First and last term. */
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  /** Its words, folded. */
  words: string[];
  type: ActorType;
  /** What the tagger thinks of each type, in the order of `types`. */
  scores: number[];
  /** The rule that found it. */
  rule: string;
  /** Set for a name inside another ("Nairobi" of "University of Nairobi"). */
  inside?: boolean;
}

/** Makes a name of a stretch of terms; a final possessive 's and brackets without their partner are left out. */
export function makeName(
  view: View,
  first: number,
  last: number,
  type: ActorType,
  scores: number[],
  rule: string,
): Name {
  const { terms, text } = view.reading;
  const start = terms[first]!.start;
  let end = terms[last]!.end;
  let written = text.slice(start, end);
  if (terms[last]!.possessive) written = written.replace(/['’]s?$/i, '');
  if (/\([^)]*$/.test(written) && text[start + written.length] === ')') written += ')';
  end = start + written.length;
  return {
    first,
    last,
    start,
    end,
    text: written.replace(/\s+/g, ' '),
    words: wordsOf(view, first, last),
    type,
    scores,
    rule,
  };
}

/** The folded words of a stretch of terms. */
export function wordsOf({ looks }: View, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(looks[i]!.folded);
  return words;
}

/** Where the words of a short form stand in those of a long one, −1 where they don't, one after another. */
export function within(short: readonly string[], long: readonly string[]): number {
  if (short.length >= long.length) return -1;
  for (let at = 0; at + short.length <= long.length; at++) {
    let n = 0;
    while (n < short.length && long[at + n] === short[n]) n++;
    if (n === short.length) return at;
  }
  return -1;
}

/** The initials of a name's words, small words and what stands in brackets left out: "who" for "World Health Organization". */
export function initials(words: readonly string[]): string {
  let letters = '';
  for (const word of words)
    if (!/^(of|and|for|the|de|on|in|to|&)$/.test(word))
      for (const part of word.split('-')) letters += part.charAt(0);
  return fold(letters);
}
