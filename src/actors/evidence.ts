import type { Reading } from '../language/reading.ts';
import {
  ACTING,
  HONORIFIC,
  LOCATIVE,
  type Look,
  ORG_HEAD,
  PERSON_NOUN,
  PLACE_HEAD,
  TITLE,
} from './features.ts';
import { FIRST, PLACE, SURNAME } from './gazetteer.ts';

/** What a document says about a capitalised word, over all its occurrences (Chieu and Ng 2002). */
export interface Evidence {
  /** Bits, one for each kind of neighbour that some occurrence has. */
  seen: number;
  /** Occurrences with a capital, away from the beginning of a sentence, and without one. */
  count: number;
  lower: number;
}

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
  return seen;
}
