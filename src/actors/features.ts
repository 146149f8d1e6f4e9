import type { Reading, Term } from '../language/reading.ts';
import { hash } from '../learn/linear.ts';
import { Memo } from '../learn/memo.ts';
import { personNouns } from '../lexicon/actors/wordnet.ts';
import {
  actingVerbs,
  collectives,
  honorifics,
  orgHeads,
  partyNouns,
  people,
  placeHeads,
  titles,
} from '../lexicon/actors/words.ts';
import { type Evidence, gather } from './evidence.ts';
import { fold } from './fold.ts';
import { lookUp, SortedLines } from './gazetteer.ts';

const persons = new SortedLines(personNouns);
const prepositions = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'across',
  'around',
  'outside',
  'inside',
  'via',
]);

/** Kinds of word, as bits. */
export const HONORIFIC = 1;
export const TITLE = 2;
export const ORG_HEAD = 4;
export const PLACE_HEAD = 8;
export const ACTING = 16;
export const PERSON_NOUN = 32;
const PARTY = 64;
export const LOCATIVE = 128;

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
  /** What stands between it and the next term: 0 a space, 1 a comma, 2 a hyphen or slash, 3 anything else. */
  gap: number;
}

/** A document as the tagger sees it. */
export interface View {
  reading: Reading;
  looks: Look[];
  evidence: Map<string, Evidence>;
  /** Per sentence: written as a headline, most of its words capitalised. */
  headline: boolean[];
}

/** A noun for a person or people, in the singular or plural. */
function isPerson(word: string): boolean {
  if (collectives.has(word)) return true;
  return [word, word.replace(/s$/, ''), word.replace(/men$/, 'man'), word.replace(/ren$/, '')].some(
    (one) => people.has(one) || persons.has(one),
  );
}

/** What hangs on the lower-case word alone. */
const words = new Memo((norm) => {
  const folded = fold(norm);
  const bare = folded.replace(/\.$/, '');
  const kinds =
    (honorifics.has(folded) ? HONORIFIC : 0) |
    (titles.has(folded) || titles.has(bare) ? TITLE : 0) |
    (orgHeads.has(bare) ? ORG_HEAD : 0) |
    (placeHeads.has(bare) ? PLACE_HEAD : 0) |
    (actingVerbs.has(folded) ? ACTING : 0) |
    (isPerson(folded) ? PERSON_NOUN : 0) |
    (partyNouns.has(folded) ? PARTY : 0) |
    (prepositions.has(folded) ? LOCATIVE : 0);
  return {
    folded,
    word: hash(folded.replace(/\d/g, '0')),
    suffix3: hash(folded.slice(-3)),
    suffix2: hash(folded.slice(-2)),
    kinds,
  };
});

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

const tagBits = new Map(
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

const posHashes = new Memo((pos) => hash(pos));

function look(term: Term): Look {
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
    gap: gapOf(term.post),
  };
}

function gapOf(post: string): number {
  if (post === ' ' || post === '') return 0;
  if (post === ', ' || post === ',') return 1;
  return /^\s?[-–/&]\s?$/.test(post) ? 2 : 3;
}

/** Longest name, in words, that the lists are asked for. */
const LONGEST = 4;

/** Looks at every term of a reading, once. */
export function view(reading: Reading): View {
  const { terms, sentences } = reading;
  const looks = terms.map(look);
  for (let i = 0; i < looks.length; i++) {
    if (!looks[i]!.capital || looks[i]!.listed) continue;
    let name = looks[i]!.folded;
    let best = 1;
    let bits = looks[i]!.alone;
    for (let n = 1; n < LONGEST && i + n < looks.length; n++) {
      const gap = looks[i + n - 1]!.gap;
      if (gap !== 0 && gap !== 2) break;
      if (terms[i + n - 1]!.possessive || terms[i + n]!.sentence !== terms[i]!.sentence) break;
      name += (gap === 2 ? '-' : ' ') + looks[i + n]!.folded;
      if (!looks[i + n]!.capital) continue;
      const found = lookUp(name);
      if (!found) continue;
      best = n + 1;
      bits = found;
    }
    for (let n = 0; n < best; n++) looks[i + n]!.listed = best > 1 ? bits | (1 << 12) : bits;
  }
  const headline = sentences.map((sentence) => {
    let long = 0;
    let capital = 0;
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (terms[i]!.norm.length < 4) continue;
      long++;
      if (looks[i]!.capital) capital++;
    }
    return long > 2 && capital > long * 0.7;
  });
  return { reading, looks, evidence: gather(reading, looks), headline };
}

const linkers = new Set(
  'of and for the de da do dos das del della di du des la las los le el al bin bint ibn van von der den ter y e to in on against & und et st'.split(
    ' ',
  ),
);

/**
 * The stretches of terms that may hold names: capitalised terms and the small words between them.
 * @returns pairs of first and last term
 */
export function stretches({ reading, looks }: View): [number, number][] {
  const found: [number, number][] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!looks[i]!.upper) continue;
      let last = i;
      for (let k = i + 1; k <= sentence.last && k - last <= 3; k++) {
        if (looks[k]!.upper) last = k;
        else if (!linkers.has(looks[k]!.folded)) break;
      }
      found.push([i, last]);
      i = last;
    }
  }
  return found;
}

const buffer = new Int32Array(160);
let size = 0;

function put(template: number, value: number): void {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  buffer[size++] = (h ^ (h >>> 16)) >>> 0;
}

/** The features of a change from one label to the next, apart from the words: a transition score's bucket. */
export function transitionFeature(previous: number, gap: number): number {
  size = 0;
  put(1, previous * 4 + gap);
  return buffer[0]!;
}

const outside: Look = {
  folded: '',
  capital: false,
  upper: false,
  kinds: 0,
  listed: 0,
  alone: 0,
  word: 1,
  shape: 2,
  suffix3: 3,
  suffix2: 4,
  tags: 0,
  gap: 3,
};

/**
 * The features of one term.
 * @returns a buffer that the next call reuses, and how many of its numbers count
 */
export function features(at: View, i: number): { hashes: Int32Array; count: number } {
  const { reading, looks, evidence, headline } = at;
  const { terms, sentences } = reading;
  const term = terms[i]!;
  const { first, last } = sentences[term.sentence]!;
  const near = (k: number) => (k >= first && k <= last ? looks[k]! : outside);
  const own = looks[i]!;
  const before = near(i - 1);
  const after = near(i + 1);
  const before2 = near(i - 2);
  const after2 = near(i + 2);
  size = 0;
  const start = i === first ? 1 : 0;
  put(2, 0);
  put(3, own.word);
  put(4, before.word);
  put(5, after.word);
  put(6, before2.word);
  put(7, after2.word);
  put(8, own.shape);
  put(9, Math.imul(before.shape, 31) ^ own.shape);
  put(10, Math.imul(own.shape, 31) ^ after.shape);
  put(11, own.suffix3);
  put(12, own.suffix2);
  put(13, own.listed);
  put(14, own.alone);
  put(15, before.listed * 8192 + own.listed);
  put(16, own.listed * 8192 + after.listed);
  for (let bit = 1; bit <= 4096; bit <<= 1) {
    if (own.listed & bit) put(17, bit);
    if (own.alone & bit) put(18, bit);
    if (before.alone & bit) put(19, bit);
    if (after.alone & bit) put(20, bit);
  }
  for (let bit = 0; bit < tagBits.size; bit++) {
    if (own.tags & (1 << bit)) put(21, bit);
    if (before.tags & (1 << bit)) put(22, bit);
    if (after.tags & (1 << bit)) put(23, bit);
  }
  for (let bit = 1; bit <= 128; bit <<= 1) {
    if (own.kinds & bit) put(24, bit);
    if (before.kinds & bit) put(25, bit);
    if (after.kinds & bit) put(26, bit);
    if (before2.kinds & bit) put(27, bit);
    if (after2.kinds & bit) put(28, bit);
  }
  put(29, start);
  put(30, start * 16777216 + (own.shape >>> 8));
  put(31, headline[term.sentence] ? own.shape : 0);
  put(32, before.gap * 4 + own.gap);
  put(33, Math.imul(before.word, 31) ^ own.shape);
  put(34, Math.imul(after.word, 31) ^ own.shape);
  put(35, (term.possessive ? 1 : 0) * 4096 + own.alone);
  put(36, /["“‘'`]/.test(term.pre) ? 1 : /[([]/.test(term.pre) ? 2 : 0);
  put(37, /["”]/.test(term.post) ? 1 : /[)\]]/.test(term.post) ? 2 : 0);
  // The run of capitalised terms that it stands in: its length, its place in it, its first and last word.
  let from = i;
  while (from > first && looks[from - 1]!.capital && looks[from - 1]!.gap === 0 && i - from < 8) from--;
  let to = i;
  while (to < last && looks[to + 1]!.capital && looks[to]!.gap === 0 && to - i < 8) to++;
  const head = looks[to]!;
  put(38, Math.min(3, i - from) * 4 + Math.min(3, to - i));
  put(39, head.word);
  put(40, head.kinds);
  put(41, looks[from]!.kinds);
  put(42, near(from - 1).word);
  put(43, near(to + 1).word);
  put(44, near(from - 1).kinds * 256 + near(to + 1).kinds);
  let kinds = 0;
  let lists = 0;
  for (let k = from; k <= to; k++) {
    kinds |= looks[k]!.kinds;
    lists |= looks[k]!.alone;
  }
  put(45, kinds);
  for (let bit = 1; bit <= 128; bit <<= 1) if (kinds & bit) put(46, bit);
  put(
    47,
    (lists & 0x380 ? 1 : 0) + (lists & 1024 ? 2 : 0) + (lists & 31 ? 4 : 0) + Math.min(to - from, 3) * 8,
  );
  // What the rest of the document says of the same word.
  const said = evidence.get(own.folded);
  if (said) {
    for (let bit = 0; bit < 20; bit++) {
      if (said.seen & (1 << bit)) {
        put(48, bit);
        if (start) put(49, bit);
      }
    }
    put(50, said.count > 1 ? 1 : 0);
    put(51, said.lower ? (said.lower > said.count ? 2 : 1) : 0);
  }
  const saidAfter = to > i ? evidence.get(after.folded) : undefined;
  const saidBefore = from < i ? evidence.get(before.folded) : undefined;
  for (let bit = 0; bit < 20; bit++) {
    if (saidAfter && saidAfter.seen & (1 << bit)) put(52, bit);
    if (saidBefore && saidBefore.seen & (1 << bit)) put(53, bit);
  }
  put(54, posHashes.of(term.pos));
  put(55, i > first ? posHashes.of(terms[i - 1]!.pos) : 0);
  put(56, i < last ? posHashes.of(terms[i + 1]!.pos) : 0);
  return { hashes: buffer, count: size };
}
