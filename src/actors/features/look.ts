import type { Term } from '../../language/reading.ts';
import { hash } from '../../learn/linear.ts';
import { Memo } from '../../learn/memo.ts';
import { cluster } from '../../lexicon/clusters.ts';
import { lookUp } from '../gazetteer.ts';
import { words } from './kinds.ts';

/** What one term looks like, computed once. */
export interface Look {
  folded: string;
  /** Upper case at its beginning. */
  capital: boolean;
  /** Upper case somewhere. */
  upper: boolean;
  kinds: number;
  /** Gazetteer bits of the longest listed name that covers it, and of the term alone. */
  listed: number;
  alone: number;
  /** Hashes of the word, its shape, its endings and its tags. */
  word: number;
  shape: number;
  suffix3: number;
  suffix2: number;
  tags: number;
  /** The cluster of words of like use that it is in, 0 where unknown. */
  use: number;
  /** What stands between it and the next term: 0 a space, 1 a comma, 2 a hyphen or slash, 3 anything else. */
  gap: number;
}

/** "Khawaja" Xx, "UN" XX, "al-Asad" x-Xx, "19th" dx. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const char of text) {
    const kind = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? 'd' : char;
    if (kind !== last || kind === 'X') shape += kind;
    last = kind;
  }
  return shape.replace(/XXX+/g, 'XXX');
}

/** Tags of compromise that tell something of names, as bits. */
export const tagBits = new Map(
  [
    'Person',
    'FirstName',
    'LastName',
    'Place',
    'City',
    'Country',
    'Region',
    'Organization',
    'Company',
    'School',
    'SportsTeam',
    'Demonym',
    'Actor',
    'Honorific',
    'Acronym',
    'WeekDay',
    'Month',
    'Pronoun',
    'Address',
  ].map((tag, bit) => [tag, 1 << bit]),
);

/** What hangs on how the word is written. */
const writings = new Memo((text) => ({
  capital: /^[^\p{L}]?\p{Lu}/u.test(text),
  upper: /\p{Lu}/u.test(text),
  shape: hash(shapeOf(text.replace(/['’]s$/, '')), 0x51ed),
}));

/** Looks at one term. */
export function look(term: Term): Look {
  const { folded, word, suffix3, suffix2, kinds } = words.of(term.norm);
  const { capital, upper, shape } = writings.of(term.text);
  let tags = 0;
  for (const tag of term.tags) tags |= tagBits.get(tag) ?? 0;
  return {
    folded,
    capital,
    upper,
    kinds,
    listed: 0,
    alone: capital ? lookUp(folded) : 0,
    word,
    shape,
    suffix3,
    suffix2,
    tags,
    use: capital ? 0 : useOf(term),
    gap: gapOf(term.post),
  };
}

/** Words of like use stand beside names of the same type, be they rare or common. */
function useOf({ pos, lemma }: Term): number {
  const kind = pos.charAt(0);
  const found = /^[NVJ]/.test(kind) ? cluster(kind, lemma) : 0;
  return found && kind.charCodeAt(0) * 4096 + found;
}

function gapOf(post: string): number {
  if (post === ' ' || post === '') return 0;
  if (post === ', ' || post === ',') return 1;
  return /^\s?[-–/&]\s?$/.test(post) ? 2 : 3;
}
