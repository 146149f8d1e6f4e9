import { hash } from '../learn/linear.ts';
import { Memo } from '../learn/memo.ts';
import { isBlank } from './gap.ts';
import type { Pos, Term } from './reading.ts';

/** What the tagger decides on at once: a word, or all parts of a hyphenated compound. */
export interface Unit {
  terms: Term[];
  /** Tag that needs no decision: numbers in digits, separate "'s". */
  fixed: Pos | undefined;
  word: WordFacts;
  /** Punctuation after it: 0 none, 1 comma, 2 other. */
  stop: number;
  /** Ends in a possessive "'s". */
  owner: number;
  /** Sentence-initial, or after an opening quote. */
  first: boolean;
}

/** Hashes of everything that depends on the word alone; computed once per word and lexicon tag. */
interface WordFacts {
  word: number;
  /** Coarse tag of compromise's lexicon. */
  lexical: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix: number;
  shape: number;
  lower: string;
  /** Tag that needs no decision: numbers in digits, separate "'s". */
  fixed: Pos | undefined;
  /** What the shipped model makes of the word alone, by {@link stateOf} where it stands. */
  sums: Map<number, Int32Array> | undefined;
}

export interface History {
  tag: number;
  tag2: number;
  /** The last auxiliary to the left, with only adverbs between. */
  auxiliary: number;
  /** A finite verb was seen since the last conjunction, relative or comma. */
  finite: number;
  determiner: number;
}

export function newHistory(): History {
  return { tag: 1, tag2: 1, auxiliary: 0, finite: 0, determiner: 0 };
}

// Most telling first; a term has several.
const lexical = [
  'Possessive',
  'Pronoun',
  'Determiner',
  'Preposition',
  'Conjunction',
  'QuestionWord',
  'Modal',
  'Copula',
  'Auxiliary',
  'Particle',
  'Negative',
  'Gerund',
  'Participle',
  'PastTense',
  'Infinitive',
  'PresentTense',
  'Verb',
  'Adverb',
  'Comparative',
  'Superlative',
  'Adjective',
  'Ordinal',
  'Value',
  'Month',
  'WeekDay',
  'FirstName',
  'LastName',
  'Place',
  'Organization',
  'ProperNoun',
  'Acronym',
  'Plural',
  'Actor',
  'Uncountable',
  'Singular',
  'Noun',
];
const rank = new Map(lexical.map((tag, i) => [tag, i]));

function lexicalOf(tags: ReadonlySet<string>): number {
  let best = lexical.length;
  for (const tag of tags) best = Math.min(best, rank.get(tag) ?? best);
  return best;
}

function shapeOf(text: string): number {
  if (/^\p{Ll}+$/u.test(text)) return 1;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return 2;
  if (/^[\p{Lu}.&]+$/u.test(text)) return text.length === 1 ? 3 : 4;
  if (/\d/.test(text)) return 5;
  if (/^\p{Lu}.*-\p{Lu}/u.test(text)) return 6;
  if (/-/.test(text)) return /^\p{Lu}/u.test(text) ? 7 : 8;
  if (/^\p{Lu}/u.test(text)) return 9;
  return 10;
}

const factsBy = (tag: number) =>
  new Memo<WordFacts>((surface) => {
    // A megabyte without a space is no word.
    const short = surface.length > 40 ? surface.slice(-40) : surface;
    const lower = short
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/^\p{N}+(?=\p{N})/u, '');
    return {
      word: hash(lower),
      lexical: hash(`l${tag}`),
      suffix2: hash(lower.slice(-2), 2),
      suffix3: hash(lower.slice(-3), 3),
      suffix4: hash(lower.slice(-4), 4),
      prefix: hash(lower.slice(0, 3), 5),
      shape: hash(`s${shapeOf(short)}`),
      lower,
      fixed: numeric.test(surface) ? 'CD' : undefined,
      sums: undefined,
    };
  });

/** What is known of words, by their lexicon tag. */
const facts = Array.from({ length: lexical.length + 1 }, (_, tag) => factsBy(tag));

const numeric = /^[$£€¥]?\d[\d,.:/]*\d?%?$/;

/** What tokenizers that went over the text before us leave of contractions. */
const clitics: Record<string, Pos> = {
  "'s": 'POS',
  "'": 'POS',
  "n't": 'RB',
  "'ll": 'MD',
  "'d": 'MD',
  "'ve": 'VBP',
  "'re": 'VBP',
  "'m": 'VBP',
};

/** Joins hyphenated parts and looks up what is known of each word. */
export function unitsOf(terms: Term[], first: number, last: number): Unit[] {
  const units: Unit[] = [];
  for (let i = first; i <= last; i++) {
    const parts = [terms[i]!];
    while (i < last && parts.length < 8 && isHyphen(terms[i]!.post)) parts.push(terms[++i]!);
    const end = parts.at(-1)!;
    const surface = parts.length > 1 ? parts.map((part) => part.text).join('-') : end.text;
    const bare = end.possessive ? surface.replace(/['’ʼ]s?$/, '') : surface;
    const word = facts[lexicalOf(end.tags)]!.of(bare);
    units.push({
      terms: parts,
      fixed: (surface.length < 4 && clitics[surface.replace('’', "'").toLowerCase()]) || word.fixed,
      word,
      stop: stopOf(end.post),
      owner: end.possessive ? 1 : 0,
      first: parts[0]!.index === terms[first]!.index || (parts[0]!.pre !== '' && /["“‘]/.test(parts[0]!.pre)),
    });
  }
  return units;
}

const isHyphen = (post: string) => post === '-' || post === '‐' || post === '‑';

function stopOf(post: string): number {
  if (post === ' ' || post === '') return 0;
  if (post === ', ') return 1;
  return isBlank(post) ? 0 : /^\s*,\s*$/.test(post) ? 1 : 2;
}

const mix = (a: number, b: number) => {
  let h = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39);
  h ^= h >>> 13;
  return h >>> 0;
};

const edge: WordFacts = {
  word: 11,
  lexical: 12,
  suffix2: 13,
  suffix3: 14,
  suffix4: 15,
  prefix: 16,
  shape: 17,
  lower: '',
  fixed: undefined,
  sums: undefined,
};

/**
 * The active features of a unit.
 * @returns how many of `out` are filled
 */
export function unitFeatures(units: Unit[], i: number, history: History, out: Int32Array): number {
  return contextFeatures(units, i, history, out, wordFeatures(units[i]!, history, out));
}

/** The few things besides the word that {@link wordFeatures} look at, as one small number. */
export function stateOf({ first, owner }: Unit, { auxiliary, finite, determiner }: History): number {
  return (((auxiliary * 3 + finite) * 2 + determiner) * 2 + owner) * 2 + (first ? 1 : 0);
}

/** Features that the unit has wherever it stands in the same {@link stateOf}. @returns the index after them */
export function wordFeatures({ word, first, owner }: Unit, history: History, out: Int32Array): number {
  const { auxiliary, finite, determiner } = history;
  const shape = first ? word.shape + 1 : word.shape;
  out[0] = mix(1, word.word);
  out[1] = mix(2, word.suffix2);
  out[2] = mix(3, word.suffix3);
  out[3] = mix(4, word.suffix4);
  out[4] = mix(5, word.prefix);
  out[5] = mix(6, shape);
  out[6] = mix(7, word.lexical);
  out[7] = mix(23, mix(auxiliary + 1, word.suffix2));
  out[8] = mix(24, mix(auxiliary + 1, word.lexical));
  out[9] = mix(25, mix(auxiliary + 1, word.word));
  out[10] = mix(26, mix(finite + 1, word.lexical));
  out[11] = mix(28, mix(finite + 1, word.word));
  out[12] = mix(30, mix(determiner + 1, word.word));
  out[13] = mix(37, mix(owner + 1, word.lexical));
  out[14] = mix(38, mix(mix(owner + 1, shape), word.suffix2));
  return 15;
}

/** Features of the unit where it stands, from index `from` on. @returns the index after them */
export function contextFeatures(
  units: Unit[],
  i: number,
  history: History,
  out: Int32Array,
  from: number,
): number {
  const unit = units[i]!;
  const word = unit.word;
  const before = units[i - 1]?.word ?? edge;
  const before2 = units[i - 2]?.word ?? edge;
  const after = units[i + 1]?.word ?? edge;
  const after2 = units[i + 2]?.word ?? edge;
  const stop = unit.stop;
  const comma = units[i - 1]?.stop ?? 0;
  const { tag, tag2, finite } = history;
  const pair = mix(tag, tag2);
  const shape = unit.first ? word.shape + 1 : word.shape;
  const next = stop ? edge : after;
  let n = from;
  out[n++] = mix(8, tag);
  out[n++] = mix(9, pair);
  out[n++] = mix(10, mix(tag, word.word));
  out[n++] = mix(11, mix(tag, word.lexical));
  out[n++] = mix(12, mix(tag, word.suffix3));
  out[n++] = mix(13, mix(pair, word.lexical));
  out[n++] = mix(14, before.word);
  out[n++] = mix(15, before2.word);
  out[n++] = mix(16, after.word);
  out[n++] = mix(17, after2.word);
  out[n++] = mix(18, next.lexical);
  out[n++] = mix(19, mix(word.lexical, next.lexical));
  out[n++] = mix(20, mix(tag, next.lexical));
  out[n++] = mix(21, mix(word.word, next.lexical));
  out[n++] = mix(22, mix(next.suffix3, word.lexical));
  out[n++] = mix(27, mix(mix(finite + 1, tag), word.suffix2));
  out[n++] = mix(29, mix(mix(next.lexical, next.shape), shape));
  out[n++] = mix(31, mix(mix(tag, next.lexical), word.lexical));
  out[n++] = mix(32, mix(shape, tag));
  out[n++] = mix(33, mix(stop * 3 + comma + 1, word.lexical));
  out[n++] = mix(34, mix(next.word, word.suffix2));
  out[n++] = mix(35, mix(next.lexical, after2.lexical));
  out[n++] = mix(36, mix(mix(finite + 1, word.suffix2), next.lexical));
  out[n++] = mix(39, mix(mix(tag, next.suffix2), word.suffix2));
  out[n++] = mix(40, mix(finite + 1, mix(next.suffix2, word.suffix3)));
  return n;
}

const auxiliaries = new Map([
  ...['have', 'has', 'had', 'having', "haven't", "hasn't", "hadn't", "'ve"].map((word) => [word, 1] as const),
  ...['be', 'is', 'are', 'was', 'were', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"].map(
    (word) => [word, 2] as const,
  ),
  ...['do', 'does', 'did', "don't", "doesn't", "didn't"].map((word) => [word, 3] as const),
]);

/** What a tag means to the history. */
interface TagFacts {
  /** Hashes of the tag by the stop after it (0 to 2), three more for an owner. */
  hashes: number[];
  /** May stand between an auxiliary and its verb. */
  between: boolean;
  finite: boolean;
  /** Begins a clause. */
  opens: boolean;
  determines: boolean;
  /** May stand between a determiner and its noun. */
  modifies: boolean;
}

const tagFacts = new Memo<TagFacts>((pos) => ({
  hashes: [0, 1, 2, 3, 4, 5].map((kind) => hash(pos, kind + 7)),
  between: /^(RB|PRP)/.test(pos),
  finite: /^(VBD|VBZ|VBP|MD)$/.test(pos),
  opens: /^(W|CC)/.test(pos),
  determines: /^(DT|PRP\$|POS)$/.test(pos),
  modifies: /^(JJ|RB|CD|VBN|NN|VBG)/.test(pos),
}));

/** Moves the history past a unit that was tagged. */
export function remember(history: History, unit: Unit, pos: Pos): void {
  const { lower } = unit.word;
  const { hashes, between, finite, opens, determines, modifies } = tagFacts.of(pos);
  history.tag2 = history.tag;
  history.tag = hashes[unit.stop + unit.owner * 3]!;
  const auxiliary = pos === 'MD' ? 4 : pos === 'TO' ? 5 : (auxiliaries.get(lower) ?? clitic(lower));
  if (auxiliary) history.auxiliary = auxiliary;
  else if (unit.stop || !between) history.auxiliary = 0;
  if (finite) history.finite = 1;
  else if (unit.stop === 2 || opens || lower === 'that') history.finite = 0;
  else if (unit.stop === 1 && history.finite) history.finite = 2;
  if (determines || unit.terms.at(-1)!.possessive) history.determiner = 1;
  else if (!modifies || unit.stop) history.determiner = 0;
}

function clitic(lower: string): number {
  if (!lower.includes("'")) return 0;
  if (lower.endsWith("'ve") || lower.endsWith("'d")) return 1;
  if (lower.endsWith("'ll")) return 4;
  return lower.endsWith("'s") || lower.endsWith("'re") || lower.endsWith("'m") ? 2 : 0;
}
