import type { Term } from '../language/reading.ts';
import { HONORIFIC, PERSON_NOUN, TITLE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { fold } from './fold.ts';
import type { Name } from './name.ts';

/** Longest role, in words. */
const LONGEST = 8;

/** A role and the terms that say it. */
export interface Role {
  text: string;
  first: number;
  last: number;
}

/**
 * What a person is, from the words around a name: "Defence Minister Khawaja Asif", "Tim Cook, Apple's chief
 * executive,", "the author, Amos Oz".
 * @param times the terms of time expressions: "last Sunday" is no part of a role
 * @param people the terms of people's names: what holds one is a list, no apposition
 * @returns the role as written, without its article; undefined where the text gives none here
 */
export function roleOf(
  view: View,
  { first, last }: Name,
  times: Uint8Array,
  people: Uint8Array,
): Role | undefined {
  return before(view, first, times) ?? after(view, last, people);
}

function before({ reading, looks }: View, first: number, times: Uint8Array): Role | undefined {
  const { terms } = reading;
  const sentence = terms[first]!.sentence;
  let to = first - 1;
  while (to >= 0 && looks[to]!.kinds & HONORIFIC && !(looks[to]!.kinds & TITLE)) to--;
  if (to < 0 || terms[to]!.sentence !== sentence || !isRole(looks[to]!.kinds) || terms[to]!.possessive)
    return undefined;
  if (!plainGap(terms[to]!.post) || /^(VB[ZDP]?|MD)$/.test(terms[to]!.pos)) return undefined;
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST - 1 &&
    terms[from - 1]!.sentence === sentence &&
    !times[from - 1] &&
    /^ $|^-$/.test(terms[from - 1]!.post) &&
    /^(NN|JJ)/.test(terms[from - 1]!.pos)
  )
    from--;
  // A lone common word in the plural is no office: "activists Jane and John".
  if (from === to && terms[to]!.pos === 'NNS') return undefined;
  if (from === to && looks[to]!.kinds & HONORIFIC && !(looks[to]!.kinds & TITLE)) return undefined;
  return said(reading.text, terms[from]!, terms[to]!);
}

function after({ reading, looks }: View, last: number, people: Uint8Array): Role | undefined {
  const { terms, sentences, text } = reading;
  const end = sentences[terms[last]!.sentence]!.last;
  if (!/^,\s?$/.test(terms[last]!.post)) return undefined;
  let from = last + 1;
  // "Jane Doe, 45, a teacher": the age stands between.
  if (from < end && /^\d{1,3}$/.test(terms[from]!.norm) && /^,/.test(terms[from]!.post)) from++;
  while (from <= end && /^(a|an|the|its|his|her|their|then)$/.test(looks[from]!.folded)) from++;
  let head = -1;
  let to = from;
  for (; to <= end && to - from < LONGEST; to++) {
    const { pos, post } = terms[to]!;
    // "Smith, President Ann Brown and others": a list, no apposition.
    if (people[to]) return undefined;
    const word = looks[to]!.folded;
    if (!/^(NN|JJ|CD|POS|VBN)/.test(pos) && !/^(of|for|the|and|to|in|at|on)$/.test(word)) break;
    if (head < 0 && isRole(looks[to]!.kinds) && !/^JJ/.test(pos)) head = to;
    if (/[,;:.()—–"”]/.test(post)) {
      to++;
      break;
    }
  }
  to--;
  while (to > from && /^(of|for|the|and|to|in|at|on)$/.test(looks[to]!.folded)) to--;
  if (head < 0 || head > to || (terms[head]!.pos === 'NNS' && head === to)) return undefined;
  // The head must be the noun of the apposition, not of a list: "Smith, President Brown and others".
  if (head < to && looks[head + 1]!.capital && terms[head + 1]!.pos === 'NNP' && terms[head]!.post === ' ')
    return undefined;
  return said(text, terms[from]!, terms[to]!);
}

function isRole(kinds: number): boolean {
  return (kinds & (TITLE | PERSON_NOUN)) !== 0;
}

function plainGap(post: string): boolean {
  return post === ' ' || post === ', ';
}

function said(text: string, first: Term, last: Term): Role {
  const words = text
    .slice(first.start, last.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
  return { text: words, first: first.index, last: last.index };
}

/** Words of a role that a description may take up again: "the minister". */
export function roleWords(role: string): string[] {
  return fold(role).split(/[\s-]+/);
}
