import { unchanging } from '../../lexicon/language/verbs.ts';
import { isBlank } from '../gap.ts';
import { type Correction, finite } from './correction.ts';

/** "the order to advance came" */
export const infinitive: Correction = (terms, i, sentence) =>
  i > sentence.first &&
  i < sentence.last &&
  terms[i]!.pos === 'NN' &&
  terms[i - 1]!.norm === 'to' &&
  isBlank(terms[i]!.post) &&
  /^NN/.test(terms[i - 2]?.pos ?? '') &&
  /^(VBD|VBZ|MD)$/.test(terms[i + 1]!.pos)
    ? 'VB'
    : undefined;

/** "helped rescue survivors" */
export const helped: Correction = (terms, i, sentence) =>
  i > sentence.first &&
  i < sentence.last &&
  terms[i]!.pos === 'NN' &&
  /^help(s|ed|ing)?$/.test(terms[i - 1]!.norm) &&
  /^VB/.test(terms[i - 1]!.pos) &&
  isBlank(terms[i]!.post) &&
  /^(DT|PRP|NN|JJ|CD)/.test(terms[i + 1]!.pos)
    ? 'VB'
    : undefined;

/** "will go", "did attack", "to launch", "has fled": an auxiliary decides the form of what follows it at once. */
export const afterAuxiliary: Correction = (terms, i, sentence) => {
  if (i === sentence.first || !isBlank(terms[i - 1]!.post)) return undefined;
  const { pos } = terms[i]!;
  const before = terms[i - 1]!;
  if (before.pos === 'MD' && /^VB[PD]$/.test(pos)) return 'VB';
  if (before.pos === 'TO' && (pos === 'VBP' || (/^VB[DN]$/.test(pos) && unchanging.has(terms[i]!.norm))))
    return 'VB';
  if (/^(VB|VBP|VBZ|VBD|VBG)$/.test(before.pos) && before.lemma === 'have' && pos === 'VBD') return 'VBN';
  if (/^(i|we|they|you)$/.test(before.norm) && pos === 'VB' && !/^(VB|MD)/.test(terms[i - 2]?.pos ?? ''))
    return 'VBP';
  return undefined;
};

/** "which the army says targeted a hideout": what follows a verb of saying at once is finite. */
export const saysFinite: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBN' &&
  i > sentence.first &&
  /^(VBZ|VBP|VBD)$/.test(terms[i - 1]!.pos) &&
  /^(say|claim|believe|think|allege)$/.test(terms[i - 1]!.lemma) &&
  isBlank(terms[i - 1]!.post)
    ? 'VBD'
    : undefined;

/** "held up play for an hour": after a verb and its particle stands no verb. */
export const afterParticle: Correction = (terms, i, sentence) =>
  /^VBP?$/.test(terms[i]!.pos) &&
  i > sentence.first + 1 &&
  terms[i - 1]!.pos === 'RP' &&
  isBlank(terms[i - 1]!.post) &&
  /^VB[DZGN]$/.test(terms[i - 2]!.pos) &&
  !/^(help|be)$/.test(terms[i]!.lemma)
    ? 'NN'
    : undefined;

/** "a tailings dam burst": after "a" no plural is a subject, so no verb agrees with it. */
export const afterArticle: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBP' &&
  i > sentence.first + 1 &&
  terms[i - 1]!.pos === 'NNS' &&
  isBlank(terms[i - 1]!.post) &&
  /^an?$/.test(terms[i - 2]!.norm)
    ? 'NN'
    : undefined;

/** "similar to the Storm slide that took place": a verb's "that" would bring a subject. */
export const beforeRelative: Correction = (terms, i, sentence) => {
  if (!/^VB[PZ]$/.test(terms[i]!.pos) || i === sentence.first || i + 2 > sentence.last) return undefined;
  if (terms[i + 1]!.norm !== 'that' || !isBlank(terms[i]!.post) || !finite.test(terms[i + 2]!.pos))
    return undefined;
  if (!/^(NN|JJ)/.test(terms[i - 1]!.pos) || !isBlank(terms[i - 1]!.post)) return undefined;
  return terms[i]!.pos === 'VBZ' ? 'NNS' : 'NN';
};

/** "swept away a bridge and the police post, and": a present tense that agrees with nothing and completes a list is a noun. */
export const listedNoun: Correction = (terms, i, sentence) => {
  if (terms[i]!.pos !== 'VBP' || i < sentence.first + 2 || i === sentence.last) return undefined;
  const { pos, norm, post } = terms[i - 1]!;
  if (!(pos === 'NN' || norm === 'police') || !isBlank(post) || /^(be|have|do)$/.test(terms[i]!.lemma))
    return undefined;
  const ends = /^[,;]/.test(terms[i]!.post) || terms[i + 1]!.pos === 'CC';
  return ends && /^(DT|CC)$/.test(terms[i - 2]!.pos) ? 'NN' : undefined;
};
