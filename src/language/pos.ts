import type { Pos } from './reading.ts';

const table: [string, Pos][] = [
  ['Pronoun', 'PRP'],
  ['Possessive', 'NNP'],
  ['Determiner', 'DT'],
  ['Preposition', 'IN'],
  ['Conjunction', 'CC'],
  ['Modal', 'MD'],
  ['Gerund', 'VBG'],
  ['Participle', 'VBN'],
  ['PastTense', 'VBD'],
  ['Infinitive', 'VB'],
  ['PresentTense', 'VBZ'],
  ['Verb', 'VB'],
  ['Negative', 'RB'],
  ['Adverb', 'RB'],
  ['Adjective', 'JJ'],
  ['Value', 'CD'],
  ['ProperNoun', 'NNP'],
  ['Plural', 'NNS'],
  ['Noun', 'NN'],
];

/** A Penn tag from compromise's tags. */
export function posOf(tags: ReadonlySet<string>, norm: string): Pos {
  if (norm === 'to') return 'TO';
  for (const [tag, pos] of table) if (tags.has(tag)) return pos;
  return 'NN';
}
