import { hash } from '../../learn/linear.ts';
import { Memo } from '../../learn/memo.ts';
import { personNouns } from '../../lexicon/actors/wordnet.ts';
import {
  actingVerbs,
  collectives,
  honorifics,
  orgHeads,
  partyNouns,
  people,
  placeHeads,
  titles,
} from '../../lexicon/actors/words.ts';
import { fold } from '../fold.ts';
import { SortedLines } from '../gazetteer.ts';

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

/** A noun for a person or people, in the singular or plural. */
function isPerson(word: string): boolean {
  if (collectives.has(word)) return true;
  return [word, word.replace(/s$/, ''), word.replace(/men$/, 'man'), word.replace(/ren$/, '')].some(
    (one) => people.has(one) || persons.has(one),
  );
}

/** What hangs on the lower-case word alone. */
export const words = new Memo((norm) => {
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
