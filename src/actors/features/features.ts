import { hash } from '../../learn/linear.ts';
import { Memo } from '../../learn/memo.ts';
import { type Look, tagBits } from './look.ts';
import type { View } from './view.ts';

const posHashes = new Memo((pos) => hash(pos));

const buffer = new Int32Array(192);
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
  use: 0,
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
    for (let bit = 0; bit < 24; bit++) {
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
  for (let bit = 0; bit < 24; bit++) {
    if (saidAfter && saidAfter.seen & (1 << bit)) put(52, bit);
    if (saidBefore && saidBefore.seen & (1 << bit)) put(53, bit);
  }
  put(54, posHashes.of(term.pos));
  put(55, i > first ? posHashes.of(terms[i - 1]!.pos) : 0);
  put(56, i < last ? posHashes.of(terms[i + 1]!.pos) : 0);
  if (before.use) put(57, before.use);
  if (after.use) put(58, after.use);
  if (near(from - 1).use) put(59, near(from - 1).use);
  if (near(to + 1).use) put(60, near(to + 1).use);
  return { hashes: buffer, count: size };
}
