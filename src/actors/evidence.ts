import type { Reading } from '../language/reading.ts';
import { bodyNouns, placeNouns, vessels } from '../lexicon/actors/words.ts';
import { ACTING, HONORIFIC, LOCATIVE, ORG_HEAD, PERSON_NOUN, PLACE_HEAD, TITLE } from './features/kinds.ts';
import type { Look } from './features/look.ts';
import { DEMONYM, FIRST, PLACE, SURNAME } from './gazetteer.ts';

/** What a document says about a capitalised word, over all its occurrences (Chieu and Ng 2002). */
export interface Evidence {
  /** Bits, one for each kind of neighbour that some occurrence has. */
  seen: number;
  /** Occurrences with a capital, away from the beginning of a sentence, and without one. */
  count: number;
  lower: number;
}

/** A form of address, a title or a first name stands before it. */
export const NAMED_PERSON = 0b111;
/** What an apposition or a noun before it says that a name is: a person, a body, a place, a ship. */
export const SAID_PERSON = 1 << 20;
export const SAID_BODY = 1 << 21;
export const SAID_PLACE = 1 << 22;
export const SAID_VESSEL = 1 << 23;

/** Gathers evidence on every capitalised word of a text in one pass. */
export function gather({ terms, sentences }: Reading, looks: readonly Look[]): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (let i = 0; i < looks.length; i++) {
    const { capital, folded } = looks[i]!;
    if (!capital) continue;
    let entry = found.get(folded);
    if (!entry) found.set(folded, (entry = { seen: 0, count: 0, lower: 0 }));
    const { first, last } = sentences[terms[i]!.sentence]!;
    if (i > first) entry.count++;
    entry.seen |= around(looks, i, first, last) | (terms[i]!.possessive ? 1 << 16 : 0);
  }
  for (const { capital, folded } of looks) {
    if (capital) continue;
    const entry = found.get(folded);
    if (entry) entry.lower++;
  }
  return found;
}

function around(looks: readonly Look[], i: number, first: number, last: number): number {
  let seen = 0;
  const set = (bit: number, holds: boolean | number) => {
    if (holds) seen |= 1 << bit;
  };
  const own = looks[i]!;
  if (i > first) {
    const before = looks[i - 1]!;
    set(0, before.kinds & HONORIFIC);
    set(1, before.kinds & TITLE);
    set(2, before.capital && before.alone & FIRST && before.gap === 0);
    set(3, before.kinds & LOCATIVE);
    set(4, before.folded === 'the');
    set(5, before.folded === 'of');
    set(6, before.capital && before.gap === 1 && !!(own.alone & PLACE));
    set(7, before.kinds & PERSON_NOUN);
    set(8, before.capital && before.gap === 0);
    set(9, before.kinds & ACTING);
  }
  if (i < last) {
    const after = looks[i + 1]!;
    set(10, after.kinds & ACTING && !after.capital);
    set(11, after.capital && after.kinds & ORG_HEAD && own.gap === 0);
    set(12, after.capital && after.kinds & PLACE_HEAD && own.gap === 0);
    set(13, after.capital && after.alone & SURNAME && own.gap === 0);
    set(14, own.gap === 1 && /^\d{1,2}$/.test(after.folded));
    set(15, after.folded === 'who' || after.folded === 'whose');
    set(17, after.capital && own.gap === 0);
    set(18, after.capital && own.gap === 1 && !!(after.alone & PLACE));
    set(19, after.folded.startsWith('(') || own.gap === 3);
  }
  return seen | described(looks, i, first, last);
}

/** "Kallio, a Finnish toolmaker"; "the toolmaker Kallio", "the town of Kessou". */
function described(looks: readonly Look[], i: number, first: number, last: number): number {
  let seen = i < last && looks[i]!.gap === 1 ? apposed(looks, i + 1, last) : 0;
  let from = i;
  while (from > first && looks[from - 1]!.capital && looks[from - 1]!.gap === 0) from--;
  const before = from > first ? looks[from - 1]! : undefined;
  // "The probe, Tsubame,", "the owner, Minera Alcor,"
  if (before?.gap === 1 && looks[i]!.gap === 1) {
    seen |= kindOf(before.folded);
  }
  if (before?.gap === 0) {
    if (before.folded !== 'of') seen |= kindOf(before.folded) & ~SAID_PLACE;
    else if (from - 2 >= first) seen |= kindOf(looks[from - 2]!.folded) & SAID_PLACE;
    // "His brother Anton"
    if (kin.test(before.folded) && !(i < last && looks[i + 1]!.capital && looks[i]!.gap === 0))
      seen |= SAID_PERSON;
  }
  return seen | owning(looks, i, from, first, last);
}

const kin = /^(brother|sister|wife|husband|son|daughter|father|mother|cousin|uncle|aunt|nephew|niece|widow)$/;
/** What a business has, and no town: "shares of Norfish", "Norfish stock", "the chief executive of Norfish". */
const ownedBefore = /^(executive|chairman|chairwoman|ceo|shareholders?|subsidiary|shares|unit)$/;
const ownedAfter = /^(shares|stock|shareholders|subsidiary|executives|spokesman|spokeswoman)$/;

/** "The CGT union", "its unit Opel", "the chief executive of Opel": what only a body has or is called, of no known place. */
function owning(looks: readonly Look[], i: number, from: number, first: number, last: number): number {
  if (looks[i]!.alone & (PLACE | DEMONYM)) return 0;
  let to = i;
  while (to < last && looks[to]!.gap === 0 && looks[to + 1]!.capital) to++;
  const after = to < last && looks[to]!.gap === 0 ? looks[to + 1]!.folded : '';
  if (bodyNouns.has(after) || ownedAfter.test(after)) return SAID_BODY;
  if (from - 1 < first || looks[from - 1]!.gap !== 0) return 0;
  const before = looks[from - 1]!.folded;
  if (before === 'unit' || before === 'parent') return SAID_BODY;
  return before === 'of' && from - 2 >= first && ownedBefore.test(looks[from - 2]!.folded) ? SAID_BODY : 0;
}

/** What a common noun says that its name is. */
function kindOf(noun: string): number {
  if (bodyNouns.has(noun)) return SAID_BODY;
  if (placeNouns.has(noun)) return SAID_PLACE;
  return vessels.has(noun) ? SAID_VESSEL : 0;
}

/** Longest apposition that is looked at, in words up to its head. */
const REACH = 6;

function apposed(looks: readonly Look[], from: number, last: number): number {
  if (!/^(a|an|the)$/.test(looks[from]!.folded)) return 0;
  let head = from;
  for (let k = from + 1; k <= Math.min(last, from + REACH); k++) {
    if (/^(of|in|for|at|on|which|who|that|with|from|near|and|to|based)$/.test(looks[k]!.folded)) break;
    head = k;
    if (looks[k]!.gap !== 0) break;
  }
  if (head === from || looks[head]!.capital) return 0;
  const { folded, kinds } = looks[head]!;
  return kindOf(folded) || (kinds & (PERSON_NOUN | TITLE) ? SAID_PERSON : 0);
}
