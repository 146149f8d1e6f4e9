import { temporalNouns } from '../../lexicon/language/temporal.ts';
import { clausal, reporting } from '../../lexicon/language/verbs.ts';
import { afterComma, isBlank } from '../gap.ts';
import type { Term } from '../reading.ts';
import { type Correction, finite } from './correction.ts';

/** "has since agreed" */
export const since: Correction = (terms, i) =>
  terms[i]!.norm === 'since' && terms[i - 1]?.lemma === 'have' && /^VB[ND]$/.test(terms[i + 1]?.pos ?? '')
    ? 'RB'
    : undefined;

/** "broke ground", "lost ground" */
export const ground: Correction = (terms, i) =>
  terms[i]!.norm === 'ground' &&
  /^(break|cover|gain|give|hold|lose|make|regain|stand)$/.test(terms[i - 1]?.lemma ?? '')
    ? 'NN'
    : undefined;

/** "with whom she had a son" */
export const whom: Correction = (terms, i) => (/^(whom|who)$/.test(terms[i]!.norm) ? 'WP' : undefined);

const dayNumber = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

/** "4 May 1881", "on 19 March the army left", "last Thanksgiving", which taggers take for verbs. */
export const dates: Correction = (terms, i) => {
  const { norm, text, pos } = terms[i]!;
  if (/^\d/.test(norm)) return /^(VB|MD)/.test(pos) ? 'CD' : undefined;
  if (text === 'Thanksgiving') return 'NNP';
  if (/^(May|March)$/.test(text) && /^(MD|VB)/.test(pos) && dayNumber.test(terms[i - 1]?.norm ?? ''))
    return isBlank(terms[i - 1]!.post) ? 'NNP' : undefined;
  if (text !== 'May' || pos !== 'MD') return undefined;
  return /^\d/.test(terms[i + 1]?.norm ?? '') || /^(1[0-9]{3}|20\d\d)$/.test(terms[i - 1]?.norm ?? '')
    ? 'NNP'
    : undefined;
};

/** "at 3.20 am", "operating profit" */
export const fixed: Correction = (terms, i) => {
  const { norm, pos } = terms[i]!;
  if (norm === 'am' && pos !== 'NN') return /^\d/.test(terms[i - 1]?.norm ?? '') ? 'NN' : undefined;
  if (norm !== 'operating') return undefined;
  return /^(profit|loss|income|margin|earning|cost|expense|system|revenue|result|cash)s?(es)?$/.test(
    terms[i + 1]?.norm ?? '',
  )
    ? 'JJ'
    : undefined;
};

/** "no longer" */
export const noLonger: Correction = (terms, i) =>
  (terms[i]!.norm === 'no' && terms[i + 1]?.norm === 'longer') ||
  (terms[i]!.norm === 'longer' && terms[i - 1]?.norm === 'no')
    ? 'RB'
    : undefined;

/** "aged 34" */
export const aged: Correction = (terms, i, sentence) =>
  terms[i]!.norm === 'aged' && i < sentence.last && terms[i + 1]!.pos === 'CD' ? 'JJ' : undefined;

const isTime = ({ lemma, tags, possessive }: Term): boolean =>
  !possessive && (temporalNouns.has(lemma) || tags.has('Month') || tags.has('WeekDay'));

/** "warned that failure could mean war", "the plan that failed", "left that August" */
export const that: Correction = (terms, i, sentence) => {
  if (terms[i]!.norm !== 'that' || i === sentence.first || i === sentence.last) return undefined;
  const { pos, lemma } = terms[i - 1]!;
  if (isTime(terms[i + 1]!) && !/^(VB|MD|NN|RB)/.test(terms[i + 2]?.pos ?? '')) return 'DT';
  if (!isBlank(terms[i - 1]!.post)) return undefined;
  if (/^VB/.test(pos) && (reporting.has(lemma) || clausal.has(lemma)))
    return finite.test(terms[i + 1]!.pos) ? undefined : 'IN';
  if (/^NN/.test(pos) && terms[i]!.pos === 'DT' && /^(NN|PRP|DT)/.test(terms[i + 1]!.pos)) return 'IN';
  // "the paper that first printed the claim"
  const next = terms[i + 1]!.pos === 'RB' && i + 2 <= sentence.last ? terms[i + 2]! : terms[i + 1]!;
  if (/^NN/.test(pos) && /^(IN|DT)$/.test(terms[i]!.pos) && finite.test(next.pos)) return 'WDT';
  return undefined;
};

/** "following the clashes", "including two women": prepositions in form of verbs. */
export const verbalPreposition: Correction = (terms, i, sentence) => {
  const { norm, pos } = terms[i]!;
  if (pos !== 'VBG' || i === sentence.last || !isBlank(terms[i]!.post)) return undefined;
  if (norm === 'including' || norm === 'excluding' || norm === 'regarding' || norm === 'concerning')
    return 'IN';
  if (norm === 'according') return terms[i + 1]!.norm === 'to' ? 'IN' : undefined;
  if (norm !== 'following') return undefined;
  const { pos: before, lemma } = terms[i - 1] ?? { pos: '', lemma: '' };
  const start =
    i === sentence.first ||
    /^NN|^CD|^R[BP]$/.test(before) ||
    // "was ousted following the vote", but "was seen following the car"
    (/^VB[DN]$/.test(before) && !/^(see|catch|spot|film|find|keep|be)$/.test(lemma)) ||
    afterComma(terms, i);
  return start &&
    /^(DT|PRP\$|JJ|NN|CD)/.test(terms[i + 1]!.pos) &&
    !/^(him|her|them|me|us)$/.test(terms[i + 1]!.norm)
    ? 'IN'
    : undefined;
};
