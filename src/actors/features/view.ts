import type { Reading } from '../../language/reading.ts';
import { type Evidence, gather } from '../evidence.ts';
import { lookUp } from '../gazetteer.ts';
import { type Look, look } from './look.ts';

/** A document as the tagger sees it. */
export interface View {
  reading: Reading;
  looks: Look[];
  evidence: Map<string, Evidence>;
  /** Per sentence: written as a headline, most of its words capitalised. */
  headline: boolean[];
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
