import { intransitive } from '../../lexicon/language/frames.ts';
import { temporalNouns } from '../../lexicon/language/temporal.ts';
import { ditransitive, pastOnly, unchanging } from '../../lexicon/language/verbs.ts';
import { afterComma, isBlank } from '../gap.ts';
import type { Sentence, Term } from '../reading.ts';
import { auxiliary, type Correction } from './correction.ts';

const passiveOnly = /^(believe|think|say|report|allege|know|suspect|understand|rumour|rumor)$/;

/** "men believed to be dead": never active with an infinitive. */
export const believedTo: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBD' &&
  passiveOnly.test(terms[i]!.lemma) &&
  i < sentence.last &&
  terms[i + 1]!.pos === 'TO' &&
  terms[i + 2]?.pos === 'VB'
    ? 'VBN'
    : undefined;

/** "an aide to failed candidates": a past form right after a preposition or determiner describes a noun. */
export const afterPreposition: Correction = (terms, i, sentence) => {
  if (terms[i]!.pos !== 'VBD' || i === sentence.first || !isBlank(terms[i - 1]!.post)) return undefined;
  const { pos, norm } = terms[i - 1]!;
  if (
    !/^(TO|DT|PRP\$|IN)$/.test(pos) ||
    /^(that|as|than|this|those|these|all|both|some|many|since)$/.test(norm)
  )
    return undefined;
  return /^(JJ|NN)/.test(terms[i + 1]?.pos ?? '') ? 'VBN' : undefined;
};

/** "fell", "took" are never participles, nor is "overran" anything but a past, however rare. */
export const past: Correction = (terms, i) => {
  const { pos, norm, text } = terms[i]!;
  if (!/^(VBN|NN|JJ|RB|VBP?)$/.test(pos) || !pastOnly.has(norm)) return undefined;
  return /^(VBN|JJ)$/.test(pos) ||
    (!/^(rose|saw|spoke|drove|rode|wrote)$/.test(norm) && /^\p{Ll}/u.test(text))
    ? 'VBD'
    : undefined;
};

/** "the firm shut two depots", "it put a price on him": an unchanging form between its subject and its object. */
export const unchangingPast: Correction = (terms, i, sentence) => {
  const { pos, norm } = terms[i]!;
  if (!/^(RB|RP|JJ)$/.test(pos) || !unchanging.has(norm) || i === sentence.first || i === sentence.last)
    return undefined;
  const before = terms[i - 1]!;
  if (!/^(NN|PRP$)/.test(before.pos) || before.possessive || !isBlank(before.post)) return undefined;
  return /^(DT|CD|PRP\$)$/.test(terms[i + 1]!.pos) && isBlank(terms[i]!.post) ? 'VBD' : undefined;
};

/** An auxiliary stands before the term, adverbs aside. */
function hasAuxiliary(terms: Term[], i: number, sentence: Sentence): boolean {
  let k = i - 1;
  while (k > sentence.first && /^RB/.test(terms[k]!.pos)) k--;
  return k >= sentence.first && auxiliary.test(terms[k]!.lemma);
}

/** A noun group of a time begins at the term: "the week before", "the same day". */
function isTime(terms: Term[], i: number): boolean {
  for (let k = i; k <= i + 2; k++) if (temporalNouns.has(terms[k]?.lemma ?? '')) return true;
  return false;
}

/** The noun group before the term follows "after", "when" or their like. */
function inTimeClause(terms: Term[], i: number, sentence: Sentence): boolean {
  let k = i - 1;
  while (k > sentence.first && /^(NN|JJ|DT|CD|PRP\$)/.test(terms[k]!.pos) && isBlank(terms[k - 1]!.post)) k--;
  return (
    k < i - 1 &&
    /^(after|before|when|as|while|because|until|although|though|since|once)$/.test(terms[k]!.norm)
  );
}

/** Verbs that mostly tell what happens by itself. */
const bursting =
  /^(explode|crash|derail|overturn|burst|sink|capsize|ignite|rupture|open|close|expire|break|shatter)$/;

/** "after the army seized the port", "cracks appeared": a form with an object, or of a verb without a passive, is finite. */
export const activePast: Correction = (terms, i, sentence) => {
  const { pos, lemma } = terms[i]!;
  // "The bank, which lost millions, apologised."
  const closes = i > sentence.first && /^NN/.test(terms[i - 1]!.pos) && afterComma(terms, i);
  if (
    pos === 'VBN' &&
    closes &&
    (intransitive.has(lemma) || /^apologi[sz]e$/.test(lemma)) &&
    !/^(NN|JJ)/.test(terms[i + 1]?.pos ?? '')
  )
    return 'VBD';
  if (pos !== 'VBN' || i === sentence.first || !isBlank(terms[i - 1]!.post)) return undefined;
  const before = terms[i - 1]!;
  if (!/^(NN|PRP$|WP$|WDT)/.test(before.pos) || before.possessive || /'/.test(before.norm)) return undefined;
  if (intransitive.has(lemma)) return 'VBD';
  if (/^(i|he|she|we|they|it)$/.test(before.norm) && !hasAuxiliary(terms, i - 1, sentence)) return 'VBD';
  if (bursting.test(lemma) && inTimeClause(terms, i, sentence)) return 'VBD';
  const next = i < sentence.last && isBlank(terms[i]!.post) ? terms[i + 1]! : undefined;
  if (!next || hasAuxiliary(terms, i, sentence)) return undefined;
  if (/^(NN|JJ)/.test(next.pos) && inTimeClause(terms, i, sentence))
    return isTime(terms, i + 1) ? undefined : 'VBD';
  if (ditransitive.has(lemma)) return undefined;
  const object = /^(the|an?|his|her|its|their|him|them|one|this|these|those)$/.test(next.norm);
  return object && !isTime(terms, i + 1) ? 'VBD' : undefined;
};

/** "and Spain responded by sending ships": who does something by doing something else acts. */
export const byDoing: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBN' &&
  i > sentence.first + 1 &&
  i + 2 <= sentence.last &&
  /^(NN|PRP$)/.test(terms[i - 1]!.pos) &&
  isBlank(terms[i - 1]!.post) &&
  terms[i - 2]!.pos === 'CC' &&
  terms[i + 1]!.norm === 'by' &&
  terms[i + 2]!.pos === 'VBG'
    ? 'VBD'
    : undefined;

/** "lost a man but levelled again", "raised taxes, cut jobs and left": what goes on after a past tense is one. */
export const pastAgain: Correction = (terms, i, sentence) => {
  const { pos, norm } = terms[i]!;
  if (pos !== 'VBN' || i === sentence.first) return undefined;
  const listed = /,/.test(terms[i - 1]!.post);
  let k = i - 1;
  while (k > sentence.first && /^RB/.test(terms[k]!.pos) && isBlank(terms[k]!.post)) k--;
  if (!(listed && unchanging.has(norm)) && !(terms[k]!.pos === 'CC' && !listed)) return undefined;
  // "was appointed in 1985 and retired in 1994"
  if (/^(retired|resigned|graduated|returned|travelled|traveled|lived)$/.test(norm)) return 'VBD';
  // "found the broken case and called": what describes a noun is passed over.
  const describes = (at: number) =>
    /^VB[NG]$/.test(terms[at]!.pos) && /^(DT|JJ|PRP\$)$/.test(terms[at - 1]?.pos ?? '');
  while (k > sentence.first && (!/^(VB|MD)/.test(terms[k]!.pos) || describes(k))) k--;
  return terms[k]!.pos === 'VBD' && !auxiliary.test(terms[k]!.lemma) ? 'VBD' : undefined;
};
