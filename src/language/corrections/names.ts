import { afterComma } from '../gap.ts';
import type { Correction } from './correction.ts';

const capital = /^\p{Lu}\p{Ll}/u;
const prepositions =
  /^(about|above|across|after|against|along|among|around|before|behind|below|beneath|beside|besides|between|beyond|despite|during|except|inside|outside|since|through|throughout|toward|towards|under|underneath|until|upon|versus|within|without|although|because|though|unless|whereas|whether|while)$/;

/** "Last week Turkish Airlines ordered": a word with a capital before a name is no preposition, but one that is known. */
export const beforeName: Correction = (terms, i, sentence) => {
  const { pos, norm, text } = terms[i]!;
  if (pos !== 'IN' || i === sentence.first || i === sentence.last || norm.length < 5) return undefined;
  return capital.test(text) && /^NNP/.test(terms[i + 1]!.pos) && !prepositions.test(norm) ? 'NNP' : undefined;
};

/** "Boeing, whose jets were grounded": what a relative describes is no participle. */
export const described: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBG' &&
  i === sentence.first &&
  /^(who|whose|which)$/.test(terms[i + 1]?.norm ?? '') &&
  afterComma(terms, i + 1)
    ? 'NNP'
    : undefined;

/** "workers there rejected the plan": only what is, remains or seems may be after "there". */
export const there: Correction = (terms, i, sentence) => {
  if (terms[i]!.pos !== 'EX' || i === sentence.first || i === sentence.last) return undefined;
  const { pos, lemma } = terms[i + 1]!;
  return /^VB[DZP]$/.test(pos) &&
    /^NN/.test(terms[i - 1]!.pos) &&
    !/^(be|exist|remain|seem|appear|come|follow|have|stand|lie|live|do)$/.test(lemma)
    ? 'RB'
    : undefined;
};
