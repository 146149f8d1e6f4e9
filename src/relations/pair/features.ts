import type { Clause, Reading, Term, VerbGroup } from '../../language/reading.ts';
import { hash, hashEnd, hashOn, hashStart } from '../../learn/linear.ts';
import { Memo } from '../../learn/memo.ts';
import type { Context, EventItem } from '../context.ts';

/** How many words between two events are looked at one by one. */
const BETWEEN = 24;

/** What one event looks like to the pair model; computed once per event, combined for every pair. */
export interface Side {
  item: EventItem;
  term: Term;
  verb: VerbGroup | undefined;
  clause: Clause | undefined;
  /** Tense, aspect, form and modality in one, as a hash. */
  shape: number;
  /** Tense and aspect alone. */
  tense: number;
  lemma: number;
  marker: number;
  kind: number;
  /** Hashes that hold of this side whatever the other is. */
  own: number[];
}

/** Mixes two hashes into one, order mattering. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) >>> 0;
}

const names = new Memo((name) => hash(name));
const named = (name: string) => names.of(name);

/** States of the hashes of what one side shows, after its name. */
const starts = {
  tense: hashOn(hashStart, 'tense '),
  form: hashOn(hashStart, 'form '),
  lemma: hashOn(hashStart, 'lemma '),
  lemmaTense: hashOn(hashStart, 'lemma tense '),
  prev: hashOn(hashStart, 'prev '),
  prev2: hashOn(hashStart, 'prev2 '),
  next: hashOn(hashStart, 'next '),
  pos: hashOn(hashStart, 'pos '),
  marker: hashOn(hashStart, 'marker '),
  kind: hashOn(hashStart, 'kind '),
  kindTense: hashOn(hashStart, 'kind tense '),
  quoted: hashOn(hashStart, 'quoted '),
  class: hashOn(hashStart, 'class '),
  place: hashOn(hashStart, 'place '),
  suffix: hashOn(hashStart, 'suffix '),
  negative: hashOn(hashStart, 'negative '),
  first: hashOn(hashStart, 'first '),
};
const own1 = (start: number, value: string) => hashEnd(hashOn(start, value));
const own2 = (start: number, value: string, other: string) =>
  hashEnd(hashOn(hashOn(hashOn(start, value), ' '), other));

/** Looks at one event. */
export function sideOf({ reading }: Context, item: EventItem): Side {
  const { terms, sentences } = reading;
  const term = terms[item.last]!;
  const { verb, clause } = item;
  const sentence = sentences[item.sentence]!;
  const tense = verb ? `${verb.tense} ${verb.aspect}` : term.pos;
  const form = verb ? `${verb.form} ${verb.voice} ${modalOf(verb)}` : 'noun';
  const head = verb && verb.head === term.index ? verb.lemma : term.lemma;
  const begin = verb ? verb.first : item.first;
  const before = begin > sentence.first ? terms[begin - 1]! : undefined;
  const before2 = begin - 1 > sentence.first ? terms[begin - 2]! : undefined;
  const after = item.last < sentence.last ? terms[item.last + 1]! : undefined;
  const marker = clause?.marker === undefined ? '' : terms[clause.marker]!.norm;
  const previous = before?.norm ?? '^';
  const clauseKind = clause?.kind ?? '';
  const own = [
    own1(starts.tense, tense),
    own1(starts.form, form),
    own1(starts.lemma, head),
    own2(starts.lemmaTense, head, tense),
    own1(starts.prev, previous),
    own2(starts.prev2, before2?.norm ?? '^', previous),
    own1(starts.next, after?.norm ?? '$'),
    own2(starts.pos, term.pos, before?.pos ?? '^'),
    own1(starts.marker, marker),
    own2(starts.kind, clauseKind, marker),
    own2(starts.kindTense, clauseKind, tense),
    own2(starts.quoted, clause?.quoted ? 'true' : 'false', tense),
    own2(starts.class, item.event.class, tense),
    own2(starts.place, item.sentence === 0 ? '0' : item.sentence < 3 ? '1' : '2', tense),
    own2(starts.suffix, term.norm.slice(-3), term.pos),
    own1(starts.negative, verb?.negative ? 'true' : 'false'),
    own1(starts.first, terms[sentence.first]!.norm),
  ];
  return {
    item,
    term,
    verb,
    clause,
    shape: named(`${tense} ${form}`),
    tense: named(tense),
    lemma: named(head),
    marker: named(marker),
    kind: named(clause?.kind ?? ''),
    own,
  };
}

function modalOf(verb: VerbGroup): string {
  return verb.modality ?? '';
}

const first = named('first side');
const second = named('second side');
/** Hashes of the kinds of what the two show together. */
const kinds = {
  shapes: hash('shapes'),
  tenses: hash('tenses'),
  tensesNear: hash('tenses near'),
  lemmaTense: hash('lemma tense'),
  tenseLemma: hash('tense lemma'),
  lemmas: hash('lemmas'),
  eventsBetween: hash('events between'),
  word: hash('word'),
  wordNear: hash('word near'),
  markers: hash('markers'),
  clause: hash('clause'),
  kinds: hash('kinds'),
  punctuation: hash('punctuation'),
  bias: hash('bias'),
  paragraph: hash('paragraph'),
  cueTense: hash('cue tense'),
  class: hash('class'),
  governs: hash('governs'),
  gap: hash('gap'),
};

interface Words {
  norm: Uint32Array;
  /** Hash of the punctuation after a term, 0 where there is none. */
  mark: Uint32Array;
  /** Prepositions, conjunctions and adverbs. */
  cue: Uint8Array;
}

const cues: ReadonlySet<string> = new Set(['IN', 'WRB', 'RB', 'CC']);
const words = new WeakMap<Reading, Words>();

/** The terms as hashes, once for each reading. */
function wordsOf(reading: Reading): Words {
  const known = words.get(reading);
  if (known) return known;
  const { terms } = reading;
  const made: Words = {
    norm: Uint32Array.from(terms, (term) => named(term.norm)),
    mark: Uint32Array.from(terms, ({ post }) => {
      const found = post && post !== ' ' ? /[,;:—–"“”(]/.exec(post) : null;
      return found ? named(found[0]) : 0;
    }),
    cue: Uint8Array.from(terms, ({ pos }) => (cues.has(pos) ? 1 : 0)),
  };
  words.set(reading, made);
  return made;
}

/** Same sentence, next sentence, or further: what nearness means to the model. */
export function nearness(a: Side, b: Side): number {
  const distance = b.item.sentence - a.item.sentence;
  return distance === 0 ? 1 : distance === 1 ? 2 : 3;
}

/**
 * What one side of a pair brings, whatever the other is; the same for all pairs of that nearness.
 * @param out receives the hashes from index `n` on
 * @returns the index after them
 */
export function ownFeatures(
  side: Side,
  told: 'first' | 'second',
  near: number,
  out: number[],
  n = 0,
): number {
  const role = told === 'first' ? first : second;
  const roleNear = mix(role, near);
  let at = n;
  for (const feature of side.own) {
    out[at++] = mix(role, feature);
    out[at++] = mix(roleNear, feature);
  }
  return at;
}

/** All features of a pair, `a` told before `b`, as hashes. */
export function pairFeatures(context: Context, a: Side, b: Side): number[] {
  const out: number[] = [];
  const near = nearness(a, b);
  const n = ownFeatures(b, 'second', near, out, ownFeatures(a, 'first', near, out));
  out.length = jointFeatures(context, a, b, out, n);
  return out;
}

/** What only the two together show. @returns the index after the features */
export function jointFeatures({ reading }: Context, a: Side, b: Side, out: number[], from = 0): number {
  const { sentences } = reading;
  let n = from;
  const add = (kind: number, value: number) => {
    out[n++] = mix(kind, value);
  };
  const distance = b.item.sentence - a.item.sentence;
  const near = nearness(a, b);
  add(kinds.bias, near);
  add(kinds.shapes, mix(a.shape, b.shape));
  add(kinds.tenses, mix(a.tense, b.tense));
  add(kinds.tensesNear, mix(mix(a.tense, b.tense), near));
  add(kinds.lemmaTense, mix(a.lemma, b.tense));
  add(kinds.tenseLemma, mix(a.tense, b.lemma));
  add(kinds.lemmas, mix(a.lemma, b.lemma));
  add(kinds.class, mix(named(a.item.event.class), mix(named(b.item.event.class), near)));
  add(kinds.markers, mix(a.marker, b.marker));
  add(kinds.kinds, mix(mix(a.kind, b.kind), near));
  const between = Math.min(4, b.item.index - a.item.index);
  add(kinds.eventsBetween, mix(between, near));
  const gap = b.term.index - a.term.index;
  add(kinds.gap, mix(gap < 3 ? gap : gap < 6 ? 4 : gap < 12 ? 8 : 16, near));
  if (sentences[a.item.sentence]!.paragraph !== sentences[b.item.sentence]!.paragraph)
    add(kinds.paragraph, near);
  if (distance === 0) {
    let relation = 0;
    if (a.clause && b.clause) {
      if (b.clause.parent === a.clause.index) relation = 1;
      else if (a.clause.parent === b.clause.index) relation = 2;
      else if (a.clause.parent !== undefined && a.clause.parent === b.clause.parent) relation = 3;
      else if (a.clause === b.clause) relation = 4;
      if (b.clause.reportedBy === a.clause.index) relation += 8;
      if (a.clause.reportedBy === b.clause.index) relation += 16;
    }
    add(kinds.clause, relation);
    add(kinds.clause, mix(mix(relation, 99), mix(a.tense, b.tense)));
    add(kinds.clause, mix(mix(relation, 98), mix(a.kind, mix(b.kind, b.marker))));
    if (b.verb && a.verb && b.verb.governor === a.verb.index) {
      add(kinds.governs, a.lemma);
      add(kinds.governs, mix(a.shape, b.shape));
    }
  }
  if (gap <= BETWEEN) {
    const { norm, mark, cue } = wordsOf(reading);
    const tenses = mix(a.tense, b.tense);
    for (let i = a.item.last + 1; i < b.item.first; i++) {
      out[n++] = mix(kinds.word, mix(norm[i]!, near));
      if (gap < 8) out[n++] = mix(kinds.wordNear, norm[i]!);
      if (cue[i]) out[n++] = mix(kinds.cueTense, mix(norm[i]!, tenses));
    }
    for (let i = a.item.last; i < b.item.first; i++)
      if (mark[i]) out[n++] = mix(kinds.punctuation, mix(mark[i]!, near));
  }
  return n;
}
