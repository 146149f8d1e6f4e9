import { afterComma, isBlank } from '../gap.ts';
import { auxiliary, type Correction } from './correction.ts';

const says = /^(show|say|suggest|indicate|reveal)$/;

/** "Court records show that …": what shows something is a noun. */
export const showing: Correction = (terms, i) => {
  if (terms[i]!.pos === 'VBZ' && says.test(terms[i + 1]?.norm ?? '') && terms[i + 2]?.norm === 'that')
    return 'NNS';
  const shows = says.test(terms[i]!.norm) && terms[i]!.pos === 'NN' && terms[i + 1]?.norm === 'that';
  return shows && terms[i - 1]?.pos === 'NNS' ? 'VBP' : undefined;
};

/** "targeted advertising": activities that are nouns after an adjective. */
export const activity: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBG' &&
  i > sentence.first &&
  /^(JJ|VBN)/.test(terms[i - 1]!.pos) &&
  /^(advertising|funding|housing|training|banking|manufacturing|marketing|engineering|shipping|trading|farming|mining|fishing|gambling|lending|spending|policing|testing|financing|planning|building|reporting|parking|crossing)$/.test(
    terms[i]!.norm,
  ) &&
  !/^(DT|PRP|CD|NN)/.test(terms[i + 1]?.pos ?? '')
    ? 'NN'
    : undefined;

/** "Fighting killed 12": a form in -ing right before a finite verb is its subject. */
export const subjectGerund: Correction = (terms, i, sentence) => {
  if (terms[i]!.pos !== 'VBG' || i === sentence.last || !isBlank(terms[i]!.post)) return undefined;
  if (!/^(VBD|VBZ|MD)$/.test(terms[i + 1]!.pos)) return undefined;
  return i > sentence.first && /^(VB|TO|MD|W)/.test(terms[i - 1]!.pos) ? undefined : 'NN';
};

/** "Judge Ellen Park ordered …": a title at the beginning is no imperative when a finite verb follows the name. */
export const title: Correction = (terms, i, sentence) => {
  const opens = i === sentence.first || (afterComma(terms, i) && /^\p{Lu}/u.test(terms[i]!.text));
  if (!opens || !/^VBP?$/.test(terms[i]!.pos) || terms[i + 1]?.pos !== 'NNP') return undefined;
  let k = i + 1;
  while (k < sentence.last && terms[k]!.pos === 'NNP' && /^[.\s]*$/.test(terms[k]!.post)) k++;
  return k > i + 1 && /^(VB[DZ]|MD)$/.test(terms[k]!.pos) ? 'NNP' : undefined;
};

/** A plural name ends in "s". */
export const properPlural: Correction = (terms, i) =>
  terms[i]!.pos === 'NNPS' && !/s'?$/.test(terms[i]!.norm) && !terms[i]!.possessive ? 'NNP' : undefined;

/** "Airstrikes hit the port": no statement begins with a verb in -s. */
export const opening: Correction = (terms, i, sentence) =>
  i === sentence.first &&
  terms[i]!.pos === 'VBZ' &&
  !/^(be|have|do|say)$/.test(terms[i]!.lemma) &&
  i < sentence.last
    ? 'NNS'
    : undefined;

/** "the rebels' retreat" */
export const possessed: Correction = (terms, i, sentence) => {
  const before = i > sentence.first ? terms[i - 1]! : undefined;
  if (!before?.possessive || !/^VB[PZ]?$/.test(terms[i]!.pos) || !isBlank(before.post)) return undefined;
  return terms[i]!.pos === 'VBZ' ? 'NNS' : 'NN';
};

/** "the country's military hit", "the public knows": adjectives that stand as nouns. */
export const standsAsNoun: Correction = (terms, i, sentence) => {
  const before = i > sentence.first ? terms[i - 1]! : undefined;
  if (
    terms[i]!.pos !== 'JJ' ||
    !before ||
    /^(NN|JJ|CC|CD|VB[NG])/.test(i < sentence.last ? terms[i + 1]!.pos : '')
  )
    return undefined;
  if (
    !/^(military|general|public|offensive|capital|individual|official|suspect|rebel|criminal|captive|native)$/.test(
      terms[i]!.norm,
    )
  )
    return undefined;
  return before.possessive || /^(DT|PRP\$|JJ|NNP)$/.test(before.pos) ? 'NN' : undefined;
};

/** "Work on the bridge was halted": no imperative when a finite verb follows its phrase. */
export const openingNoun: Correction = (terms, i, sentence) => {
  if (!/^VBP?$/.test(terms[i]!.pos) || terms[i + 1]?.pos !== 'IN' || i + 1 >= sentence.last) return undefined;
  if (i > sentence.first && !(i === sentence.first + 1 && /^RB/.test(terms[i - 1]!.pos))) return undefined;
  for (let k = i + 2; k <= Math.min(sentence.last, i + 10); k++) {
    const { pos } = terms[k]!;
    if (!isBlank(terms[k - 1]!.post) || /^(W|PRP$|TO|CC)/.test(pos) || terms[k]!.norm === 'that')
      return undefined;
    if (/^(VB[DZ]|MD)$/.test(pos)) return /^NN/.test(terms[k - 1]!.pos) && k > i + 2 ? 'NN' : undefined;
  }
  return undefined;
};

/** "200 rebels and allied militiamen": words that describe a noun, whatever they are formed like. */
export const describing: Correction = (terms, i, sentence) =>
  /^VB[DN]$/.test(terms[i]!.pos) &&
  /^(allied|suspected|alleged|armed|masked|unarmed|unnamed|unidentified)$/.test(terms[i]!.norm) &&
  i < sentence.last &&
  /^NN/.test(terms[i + 1]!.pos) &&
  (i === sentence.first || /^(CC|IN|DT|CD|JJ|VB.?)$/.test(terms[i - 1]!.pos)) &&
  !(i > sentence.first && auxiliary.test(terms[i - 1]!.lemma))
    ? 'JJ'
    : undefined;
