import type { Reading } from '../language/reading.ts';
import { hash } from '../learn/linear.ts';
import { Memo } from '../learn/memo.ts';
import { cluster } from '../lexicon/clusters.ts';
import { type Entry, noun, verb } from '../lexicon/wordnet.ts';

/** Mixes two hashes into that of the pair, in this order. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0;
}

const NONE = hash('∅');
const seeds = Array.from({ length: 128 }, (_, i) => hash(`template ${i}`));

const feature = (template: number, value: number) => mix(seeds[template]!, value);

/** The set of active features of one word, in an array that the next word reuses. */
export class FeatureSet {
  readonly values = new Uint32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, value: number): void {
    this.values[this.count++] = feature(template, value);
  }

  /** Adds features that were made before. */
  addReady(features: Uint32Array): void {
    for (let k = 0; k < features.length; k++) this.values[this.count++] = features[k]!;
  }

  /** A copy that lasts. */
  copy(): Uint32Array {
    return this.values.slice(0, this.count);
  }
}

/** What the features of a term are made of, hashed once for each term. */
export interface Atoms {
  word: Uint32Array;
  lemma: Uint32Array;
  pos: Uint32Array;
  /** WordNet: lexicographer file and finer group of the first sense, files of the first three. */
  sense: Uint32Array;
  group: Uint32Array;
  senses: Uint32Array;
  /** The verb that a noun is derived from; a verb itself. */
  root: Uint32Array;
  /** The word's own endings. */
  endings: Uint32Array[];
  /** Its cluster of words of like use, with its tag. */
  cluster: Uint32Array;
  /** Ready-made features of all its senses. */
  ready: Uint32Array[];
  /** How often the lemma stands in the text, up to 3. */
  often: Uint8Array;
  /** The nearest verb group's head before a term in its sentence, the nearest noun group's head after it; −1. */
  verbBefore: Int32Array;
  nounAfter: Int32Array;
  /** The nearest verb group after a term in its sentence, by index; −1. */
  groupAfter: Int32Array;
}

/** Hashes of names of which there are few: tags, kinds of clauses, forms of verbs. */
const names = new Memo((name) => hash(name));

interface Word {
  hash: number;
  /** Hashes of its last two, three, four and five letters, as far as it has more than one letter before them. */
  endings: Uint32Array;
}

const words = new Memo<Word>((norm) => ({
  hash: hash(norm),
  endings: Uint32Array.from(
    [2, 3, 4, 5].filter((length) => norm.length > length + 1),
    (length) => hash(norm.slice(-length)),
  ),
}));

type Senses = Record<'lemma' | 'sense' | 'group' | 'senses' | 'root' | 'cluster', number> & {
  ready: Uint32Array;
};

const sensesBy = (kind: string) =>
  new Memo<Senses>((lemma) => {
    const entry = kind === 'N' ? noun(lemma) : kind === 'V' ? verb(lemma) : undefined;
    const files = `${kind}${entry?.files ?? '?'}`;
    return {
      lemma: hash(lemma),
      sense: hash(files.slice(0, 2)),
      group: hash(`${kind}${entry?.groups[0] ?? '?'}`),
      senses: hash(entry?.verb ? `${files}+` : files),
      root: hash(entry?.verb ?? (kind === 'V' ? lemma : '')),
      cluster: cluster(kind, lemma),
      ready: Uint32Array.from(entry ? sensesOf(kind, entry) : []),
    };
  });

/** WordNet's other senses of a word, and the first sense of the verb that a noun is derived from. */
function sensesOf(kind: string, { groups, files, verb: root }: Entry): number[] {
  const derived = root === undefined ? undefined : verb(root)?.groups[0];
  return [
    feature(113, hash(kind + groups)),
    ...Array.from(new Set(groups.slice(1)), (code) => feature(114, hash(kind + code))),
    ...Array.from(new Set(files), (code) => feature(115, hash(kind + code))),
    ...(derived ? [feature(116, hash(derived)), feature(117, hash(derived + groups[0]))] : []),
  ];
}

/** What WordNet says of a lemma, by the first letter of its tag. */
const senses: Record<string, Memo<Senses>> = {};

/** Hashes the words, tags and senses of a text. */
export function atomsOf(reading: Reading): Atoms {
  const { terms } = reading;
  const array = () => new Uint32Array(terms.length);
  const atoms: Atoms = {
    word: array(),
    lemma: array(),
    pos: array(),
    sense: array(),
    group: array(),
    senses: array(),
    root: array(),
    cluster: array(),
    endings: [],
    ready: [],
    often: new Uint8Array(terms.length),
    verbBefore: new Int32Array(terms.length).fill(-1),
    nounAfter: new Int32Array(terms.length).fill(-1),
    groupAfter: new Int32Array(terms.length).fill(-1),
  };
  const counts = new Map<string, number>();
  for (const { lemma } of terms) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  for (const { index: i, norm, lemma, pos } of terms) {
    const word = words.of(norm);
    const kind = pos[0]!;
    const known = (senses[kind] ??= sensesBy(kind)).of(lemma);
    atoms.word[i] = word.hash;
    atoms.endings.push(word.endings);
    atoms.lemma[i] = known.lemma;
    atoms.pos[i] = names.of(pos);
    atoms.sense[i] = known.sense;
    atoms.group[i] = known.group;
    atoms.senses[i] = known.senses;
    atoms.root[i] = known.root;
    atoms.cluster[i] = mix(known.cluster, atoms.pos[i]!);
    atoms.ready.push(known.ready);
    atoms.often[i] = Math.min(3, counts.get(lemma)!);
  }
  neighbours(reading, atoms);
  return atoms;
}

function neighbours({ terms, sentences, verbs, nouns }: Reading, atoms: Atoms): void {
  const { verbBefore, nounAfter, groupAfter } = atoms;
  for (const { first, last } of sentences) {
    let near = -1;
    for (let i = first; i <= last; i++) {
      verbBefore[i] = near;
      if (verbs[terms[i]!.verb]?.head === i) near = i;
    }
    near = -1;
    let next = -1;
    for (let i = last; i >= first; i--) {
      groupAfter[i] = next;
      const { verb } = terms[i]!;
      if (verb >= 0 && verbs[verb]!.first === i) next = verb;
      nounAfter[i] = near;
      const group = nouns[terms[i]!.noun];
      if (group?.head === i) near = i;
    }
  }
}

const yes = hash('yes');

/**
 * The features of one term for both event models: the words and tags around it, its form and WordNet's word on it,
 * and its place in its verb or noun group and clause.
 * @param inTime whether the term is part of a time expression
 */
export function termFeatures(
  reading: Reading,
  atoms: Atoms,
  i: number,
  inTime: boolean,
  features: FeatureSet,
): void {
  const { terms, sentences, verbs, nouns, clauses } = reading;
  const term = terms[i]!;
  const { first, last } = sentences[term.sentence]!;
  const { word, lemma, pos, sense, group: fine, senses } = atoms;
  const at = (values: Uint32Array, k: number) => (k < first || k > last ? NONE : values[k]!);
  features.clear();
  const p = pos[i]!;
  features.add(0, yes);
  features.add(1, p);
  features.add(2, word[i]!);
  features.add(3, mix(lemma[i]!, p));
  features.add(4, at(word, i - 1));
  features.add(5, at(word, i + 1));
  features.add(6, at(word, i - 2));
  features.add(7, at(word, i + 2));
  const before = at(pos, i - 1);
  const after = at(pos, i + 1);
  features.add(8, mix(before, p));
  features.add(9, mix(p, after));
  features.add(10, mix(mix(before, p), after));
  features.add(11, mix(mix(at(pos, i - 2), before), p));
  features.add(12, mix(mix(p, after), at(pos, i + 2)));
  features.add(13, sense[i]!);
  features.add(14, senses[i]!);
  features.add(67, fine[i]!);
  features.add(68, mix(fine[i]!, before));
  features.add(69, mix(fine[i]!, after));
  features.add(15, mix(sense[i]!, before));
  features.add(16, mix(sense[i]!, after));
  features.add(17, mix(sense[i]!, at(word, i - 1)));
  features.add(18, mix(sense[i]!, at(word, i + 1)));
  features.add(19, mix(at(sense, i - 1), p));
  features.add(20, mix(at(sense, i + 1), p));
  features.add(21, mix(lemma[i]!, at(word, i - 1)));
  features.add(22, mix(lemma[i]!, at(word, i + 1)));
  const norm = term.norm;
  const endings = atoms.endings[i]!;
  for (let e = 0; e < endings.length; e++) features.add(23 + e, mix(endings[e]!, p));
  if (/^[A-Z]/.test(term.text)) features.add(28, mix(p, i === first ? 1 : 2));
  if (norm.includes('-')) features.add(29, p);
  if (inTime) features.add(30, p);
  if (term.pre && /["“”]/.test(term.pre)) features.add(31, p);
  if (term.post !== ' ' && /[,;:—–]/.test(term.post)) features.add(32, p);
  for (const tag of term.tags) features.add(33, names.of(tag));

  const group = verbs[term.verb];
  if (group) {
    const role = group.head === i ? 1 : i < group.head ? 2 : 3;
    const shape = names.of(`${role} ${group.tense} ${group.aspect} ${group.voice} ${group.form}`);
    features.add(34, shape);
    features.add(35, mix(shape, sense[i]!));
    features.add(36, mix(role, group.modality ? names.of(group.modality) : NONE));
    features.add(37, mix(role, group.negative ? 1 : 2));
    features.add(38, mix(role, group.copular ? 1 : 2));
    features.add(39, mix(role, at(word, group.first)));
    const governor = group.governor === undefined ? undefined : verbs[group.governor];
    if (governor) {
      features.add(40, mix(lemma[governor.head]!, role));
      features.add(41, mix(sense[governor.head]!, p));
    }
    if (group.particle !== undefined) features.add(42, mix(lemma[i]!, word[group.particle]!));
  }
  const phrase = nouns[term.noun];
  if (phrase) {
    const head = phrase.head === i;
    const role = mix(head ? 1 : 2, phrase.plural ? 1 : 2);
    features.add(43, role);
    features.add(44, mix(role, sense[i]!));
    features.add(45, mix(role, pos[phrase.first]!));
    features.add(46, mix(head ? sense[i]! : 2, word[phrase.first]!));
    features.add(47, mix(head ? 1 : 2, at(word, phrase.first - 1)));
    features.add(48, mix(sense[i]!, at(word, phrase.first - 1)));
    features.add(49, mix(head ? 1 : 2, at(word, phrase.last + 1)));
    features.add(50, mix(sense[i]!, at(word, phrase.last + 1)));
    features.add(51, mix(head ? 1 : 2, mix(at(word, phrase.first - 1), at(word, phrase.last + 1))));
    if (!head) {
      features.add(52, lemma[phrase.head]!);
      features.add(53, mix(sense[i]!, sense[phrase.head]!));
    }
    if (phrase.possessor) features.add(54, mix(sense[i]!, 1));
    features.add(55, mix(head ? sense[i]! : 2, Math.min(3, phrase.last - phrase.first)));
  }
  const clause = clauses[term.clause];
  const main = clause && verbs[clause.verb];
  if (main && main.head !== i) {
    const side = i < main.head ? 1 : 2;
    features.add(56, mix(lemma[main.head]!, side));
    features.add(57, mix(mix(sense[main.head]!, side), p));
    features.add(58, mix(mix(lemma[main.head]!, side), sense[i]!));
    if (clause.object !== undefined && clause.object === term.noun) {
      features.add(59, lemma[main.head]!);
      features.add(60, mix(lemma[i]!, lemma[main.head]!));
    }
    if (clause.subject !== undefined && clause.subject === term.noun) features.add(61, lemma[main.head]!);
  }
  if (clause) {
    features.add(62, mix(names.of(clause.kind), p));
    if (clause.marker !== undefined) features.add(63, mix(word[clause.marker]!, p));
    if (clause.quoted) features.add(64, p);
  }
  features.add(70, atoms.root[i]!);
  features.add(71, mix(atoms.often[i]!, p));
  features.add(72, mix(atoms.often[i]!, fine[i]!));
  const v = atoms.verbBefore[i]!;
  const n = atoms.nounAfter[i]!;
  if (v >= 0) {
    features.add(73, mix(lemma[v]!, p));
    features.add(74, mix(sense[v]!, fine[i]!));
  }
  if (n >= 0) {
    features.add(75, mix(lemma[i]!, fine[n]!));
    features.add(76, mix(lemma[i]!, lemma[n]!));
    features.add(77, mix(p, fine[n]!));
  }
  const following = verbs[atoms.groupAfter[i]!];
  if (following) {
    const near = Math.min(4, following.first - i);
    const opening = mix(word[following.first]!, pos[following.head]!);
    features.add(80, mix(lemma[i]!, opening));
    features.add(81, mix(fine[i]!, mix(opening, near)));
    features.add(82, mix(p, mix(opening, near)));
  }
  if (phrase?.preposition !== undefined && phrase.preposition > first) {
    const k = phrase.preposition;
    features.add(78, mix(word[k]!, lemma[k - 1]!));
    features.add(79, mix(mix(word[k]!, fine[k - 1]!), fine[i]!));
  }
  if (term.sentence === 0) features.add(65, p);
  features.add(66, mix(at(word, last) === NONE ? 1 : 2, mix(p, last - first < 6 ? 1 : 2)));
}
