import { intransitive } from '../lexicon/language/frames.ts';
import { temporalNouns } from '../lexicon/language/temporal.ts';
import { clausal, ditransitive, pastOnly, reporting, unchanging } from '../lexicon/language/verbs.ts';
import { lemmaOf } from './lemma.ts';
import type { Pos, Sentence, Term } from './reading.ts';

/** One correction of tags by what stands around a word. */
type Correction = (terms: Term[], i: number, sentence: Sentence) => Pos | undefined;

const blank = /^\s*$/;
const passiveOnly = /^(believe|think|say|report|allege|know|suspect|understand|rumour|rumor)$/;

/** "has since agreed" */
const since: Correction = (terms, i) =>
  terms[i]!.norm === 'since' && terms[i - 1]?.lemma === 'have' && /^VB[ND]$/.test(terms[i + 1]?.pos ?? '')
    ? 'RB'
    : undefined;

/** "with whom she had a son" */
const whom: Correction = (terms, i) => (/^(whom|who)$/.test(terms[i]!.norm) ? 'WP' : undefined);

/** "4 May 1881", which taggers take for a modal before a verb. */
const dates: Correction = (terms, i) => {
  const { norm, text, pos } = terms[i]!;
  if (/^\d/.test(norm)) return /^(VB|MD)/.test(pos) ? 'CD' : undefined;
  if (text !== 'May' || pos !== 'MD') return undefined;
  return /^\d/.test(terms[i + 1]?.norm ?? '') || /^(1[0-9]{3}|20\d\d)$/.test(terms[i - 1]?.norm ?? '')
    ? 'NNP'
    : undefined;
};

/** "at 3.20 am", "operating profit" */
const fixed: Correction = (terms, i) => {
  const { norm, pos } = terms[i]!;
  if (norm === 'am' && pos !== 'NN') return /^\d/.test(terms[i - 1]?.norm ?? '') ? 'NN' : undefined;
  if (norm !== 'operating') return undefined;
  return /^(profit|loss|income|margin|earning|cost|expense|system|revenue|result|cash)s?(es)?$/.test(
    terms[i + 1]?.norm ?? '',
  )
    ? 'JJ'
    : undefined;
};

/** "Court records show that …": what shows something is a noun. */
const showing: Correction = (terms, i) => {
  const says = /^(show|say|suggest|indicate|reveal)$/;
  if (terms[i]!.pos === 'VBZ' && says.test(terms[i + 1]?.norm ?? '') && terms[i + 2]?.norm === 'that')
    return 'NNS';
  const shows = says.test(terms[i]!.norm) && terms[i]!.pos === 'NN' && terms[i + 1]?.norm === 'that';
  return shows && terms[i - 1]?.pos === 'NNS' ? 'VBP' : undefined;
};

/** "targeted advertising": activities that are nouns after an adjective. */
const activity: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBG' &&
  i > sentence.first &&
  /^(JJ|VBN)/.test(terms[i - 1]!.pos) &&
  /^(advertising|funding|housing|training|banking|manufacturing|marketing|engineering|shipping|trading|farming|mining|fishing|gambling|lending|spending|policing|testing|financing|planning|building|reporting|parking|crossing)$/.test(
    terms[i]!.norm,
  ) &&
  !/^(DT|PRP|CD|NN)/.test(terms[i + 1]?.pos ?? '')
    ? 'NN'
    : undefined;

/** "no longer" */
const noLonger: Correction = (terms, i) =>
  (terms[i]!.norm === 'no' && terms[i + 1]?.norm === 'longer') ||
  (terms[i]!.norm === 'longer' && terms[i - 1]?.norm === 'no')
    ? 'RB'
    : undefined;

/** "Fighting killed 12": a form in -ing right before a finite verb is its subject. */
const subjectGerund: Correction = (terms, i, sentence) => {
  if (terms[i]!.pos !== 'VBG' || i === sentence.last || !blank.test(terms[i]!.post)) return undefined;
  if (!/^(VBD|VBZ|MD)$/.test(terms[i + 1]!.pos)) return undefined;
  return i > sentence.first && /^(VB|TO|MD|W)/.test(terms[i - 1]!.pos) ? undefined : 'NN';
};

/** "men believed to be dead": never active with an infinitive. */
const believedTo: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBD' &&
  passiveOnly.test(terms[i]!.lemma) &&
  i < sentence.last &&
  terms[i + 1]!.pos === 'TO' &&
  terms[i + 2]?.pos === 'VB'
    ? 'VBN'
    : undefined;

/** "aged 34" */
const aged: Correction = (terms, i, sentence) =>
  terms[i]!.norm === 'aged' && i < sentence.last && terms[i + 1]!.pos === 'CD' ? 'JJ' : undefined;

/** "which the army says targeted a hideout": what follows a verb of saying at once is finite. */
const saysFinite: Correction = (terms, i, sentence) =>
  terms[i]!.pos === 'VBN' &&
  i > sentence.first &&
  /^(VBZ|VBP|VBD)$/.test(terms[i - 1]!.pos) &&
  /^(say|claim|believe|think|allege)$/.test(terms[i - 1]!.lemma) &&
  blank.test(terms[i - 1]!.post)
    ? 'VBD'
    : undefined;

/** "warned that failure could mean war", "the plan that failed" */
const that: Correction = (terms, i, sentence) => {
  if (terms[i]!.norm !== 'that' || i === sentence.first || i === sentence.last) return undefined;
  const { pos, lemma } = terms[i - 1]!;
  if (!blank.test(terms[i - 1]!.post)) return undefined;
  if (/^VB/.test(pos) && (reporting.has(lemma) || clausal.has(lemma)))
    return /^(VB[DZP]|MD)$/.test(terms[i + 1]!.pos) ? undefined : 'IN';
  if (/^NN/.test(pos) && terms[i]!.pos === 'DT' && /^(NN|PRP|DT)/.test(terms[i + 1]!.pos)) return 'IN';
  if (/^NN/.test(pos) && /^(IN|DT)$/.test(terms[i]!.pos) && /^(VB[DZP]|MD)$/.test(terms[i + 1]!.pos))
    return 'WDT';
  return undefined;
};

/** "will go", "did attack", "to launch", "has fled": an auxiliary decides the form of what follows it at once. */
const afterAuxiliary: Correction = (terms, i, sentence) => {
  if (i === sentence.first || !blank.test(terms[i - 1]!.post)) return undefined;
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

/** "an aide to failed candidates": a past form right after a preposition or determiner describes a noun. */
const afterPreposition: Correction = (terms, i, sentence) => {
  if (terms[i]!.pos !== 'VBD' || i === sentence.first || !blank.test(terms[i - 1]!.post)) return undefined;
  const { pos, norm } = terms[i - 1]!;
  if (
    !/^(TO|DT|PRP\$|IN)$/.test(pos) ||
    /^(that|as|than|this|those|these|all|both|some|many|since)$/.test(norm)
  )
    return undefined;
  return /^(JJ|NN)/.test(terms[i + 1]?.pos ?? '') ? 'VBN' : undefined;
};

/** "following the clashes", "including two women": prepositions in form of verbs. */
const verbalPreposition: Correction = (terms, i, sentence) => {
  const { norm, pos } = terms[i]!;
  if (pos !== 'VBG' || i === sentence.last || !blank.test(terms[i]!.post)) return undefined;
  if (norm === 'including' || norm === 'excluding' || norm === 'regarding' || norm === 'concerning')
    return 'IN';
  if (norm === 'according') return terms[i + 1]!.norm === 'to' ? 'IN' : undefined;
  if (norm !== 'following') return undefined;
  const start = i === sentence.first || /^NN|^CD/.test(terms[i - 1]!.pos) || /,\s*$/.test(terms[i - 1]!.post);
  return start &&
    /^(DT|PRP\$|JJ|NN|CD)/.test(terms[i + 1]!.pos) &&
    !/^(him|her|them|me|us)$/.test(terms[i + 1]!.norm)
    ? 'IN'
    : undefined;
};

/** "Judge Ellen Park ordered …": a title at the beginning is no imperative when a finite verb follows the name. */
const title: Correction = (terms, i, sentence) => {
  const opens = i === sentence.first || (/,\s*$/.test(terms[i - 1]!.post) && /^\p{Lu}/u.test(terms[i]!.text));
  if (!opens || !/^(VBP?|NN|JJ)$/.test(terms[i]!.pos) || terms[i + 1]?.pos !== 'NNP') return undefined;
  let k = i + 1;
  while (k < sentence.last && terms[k]!.pos === 'NNP' && /^[.\s]*$/.test(terms[k]!.post)) k++;
  return k > i + 1 && /^(VB[DZ]|MD)$/.test(terms[k]!.pos) && /^VB/.test(terms[i]!.pos) ? 'NNP' : undefined;
};

/** A plural name ends in "s". */
const properPlural: Correction = (terms, i) =>
  terms[i]!.pos === 'NNPS' && !/s'?$/.test(terms[i]!.norm) && !terms[i]!.possessive ? 'NNP' : undefined;

/** "Airstrikes hit the port": no statement begins with a verb in -s. */
const opening: Correction = (terms, i, sentence) =>
  i === sentence.first &&
  terms[i]!.pos === 'VBZ' &&
  !/^(be|have|do|say)$/.test(terms[i]!.lemma) &&
  i < sentence.last
    ? 'NNS'
    : undefined;

/** "the rebels' retreat" */
const possessed: Correction = (terms, i, sentence) => {
  const before = i > sentence.first ? terms[i - 1]! : undefined;
  if (!before?.possessive || !/^VB[PZ]?$/.test(terms[i]!.pos) || !blank.test(before.post)) return undefined;
  return terms[i]!.pos === 'VBZ' ? 'NNS' : 'NN';
};

/** "the country's military hit", "the public knows": adjectives that stand as nouns. */
const standsAsNoun: Correction = (terms, i, sentence) => {
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

/** "the order to advance came" */
const infinitive: Correction = (terms, i, sentence) =>
  i > sentence.first &&
  i < sentence.last &&
  terms[i]!.pos === 'NN' &&
  terms[i - 1]!.norm === 'to' &&
  blank.test(terms[i]!.post) &&
  /^NN/.test(terms[i - 2]?.pos ?? '') &&
  /^(VBD|VBZ|MD)$/.test(terms[i + 1]!.pos)
    ? 'VB'
    : undefined;

/** "helped rescue survivors" */
const helped: Correction = (terms, i, sentence) =>
  i > sentence.first &&
  i < sentence.last &&
  terms[i]!.pos === 'NN' &&
  /^help(s|ed|ing)?$/.test(terms[i - 1]!.norm) &&
  /^VB/.test(terms[i - 1]!.pos) &&
  blank.test(terms[i]!.post) &&
  /^(DT|PRP|NN|JJ|CD)/.test(terms[i + 1]!.pos)
    ? 'VB'
    : undefined;

/** "fell", "took" are never participles, nor is "overran" anything but a past, however rare. */
const past: Correction = (terms, i) => {
  const { pos, norm, text } = terms[i]!;
  if (!/^(VBN|NN|JJ|RB|VBP?)$/.test(pos) || !pastOnly.has(norm)) return undefined;
  return /^(VBN|JJ)$/.test(pos) ||
    (!/^(rose|saw|spoke|drove|rode|wrote)$/.test(norm) && /^\p{Ll}/u.test(text))
    ? 'VBD'
    : undefined;
};

/** "the firm shut two depots", "it put a price on him": an unchanging form between its subject and its object. */
const unchangingPast: Correction = (terms, i, sentence) => {
  const { pos, norm } = terms[i]!;
  if (!/^(RB|RP|JJ)$/.test(pos) || !unchanging.has(norm) || i === sentence.first || i === sentence.last)
    return undefined;
  const before = terms[i - 1]!;
  if (!/^(NN|PRP$)/.test(before.pos) || before.possessive || !blank.test(before.post)) return undefined;
  return /^(DT|CD|PRP\$)$/.test(terms[i + 1]!.pos) && blank.test(terms[i]!.post) ? 'VBD' : undefined;
};

/** An auxiliary stands before the term, adverbs aside. */
function hasAuxiliary(terms: Term[], i: number, sentence: Sentence): boolean {
  let k = i - 1;
  while (k > sentence.first && /^RB/.test(terms[k]!.pos)) k--;
  return k >= sentence.first && /^(be|have|get)$/.test(terms[k]!.lemma);
}

/** A noun group of a time begins at the term: "the week before", "the same day". */
function isTime(terms: Term[], i: number): boolean {
  for (let k = i; k <= i + 2; k++) if (temporalNouns.has(terms[k]?.lemma ?? '')) return true;
  return false;
}

/** The noun group before the term follows "after", "when" or their like. */
function inTimeClause(terms: Term[], i: number, sentence: Sentence): boolean {
  let k = i - 1;
  while (k > sentence.first && /^(NN|JJ|DT|CD|PRP\$)/.test(terms[k]!.pos) && blank.test(terms[k - 1]!.post))
    k--;
  return (
    k < i - 1 &&
    /^(after|before|when|as|while|because|until|although|though|since|once)$/.test(terms[k]!.norm)
  );
}

/** Verbs that mostly tell what happens by itself. */
const bursting =
  /^(explode|crash|derail|overturn|burst|sink|capsize|ignite|rupture|open|close|expire|break|shatter)$/;

/** "after the army seized the port", "cracks appeared": a form with an object, or of a verb without a passive, is finite. */
const activePast: Correction = (terms, i, sentence) => {
  const { pos, lemma } = terms[i]!;
  // "The bank, which lost millions, apologised."
  const closes = i > sentence.first && /^NN/.test(terms[i - 1]!.pos) && /,\s*$/.test(terms[i - 1]!.post);
  if (
    pos === 'VBN' &&
    closes &&
    (intransitive.has(lemma) || /^apologi[sz]e$/.test(lemma)) &&
    !/^(NN|JJ)/.test(terms[i + 1]?.pos ?? '')
  )
    return 'VBD';
  if (pos !== 'VBN' || i === sentence.first || !blank.test(terms[i - 1]!.post)) return undefined;
  const before = terms[i - 1]!;
  if (!/^(NN|PRP$|WP$|WDT)/.test(before.pos) || before.possessive || /'/.test(before.norm)) return undefined;
  if (intransitive.has(lemma)) return 'VBD';
  if (/^(i|he|she|we|they|it)$/.test(before.norm) && !hasAuxiliary(terms, i - 1, sentence)) return 'VBD';
  if (bursting.test(lemma) && inTimeClause(terms, i, sentence)) return 'VBD';
  const next = i < sentence.last && blank.test(terms[i]!.post) ? terms[i + 1]! : undefined;
  if (!next || hasAuxiliary(terms, i, sentence)) return undefined;
  if (/^(NN|JJ)/.test(next.pos) && inTimeClause(terms, i, sentence))
    return isTime(terms, i + 1) ? undefined : 'VBD';
  if (ditransitive.has(lemma)) return undefined;
  const object = /^(the|an?|his|her|its|their|him|them|one|this|these|those)$/.test(next.norm);
  return object && !isTime(terms, i + 1) ? 'VBD' : undefined;
};

/** "lost a man but levelled again", "raised taxes, cut jobs and left": what goes on after a past tense is one. */
const pastAgain: Correction = (terms, i, sentence) => {
  const { pos, norm } = terms[i]!;
  if (pos !== 'VBN' || i === sentence.first) return undefined;
  const listed = /,/.test(terms[i - 1]!.post);
  let k = i - 1;
  while (k > sentence.first && /^RB/.test(terms[k]!.pos) && blank.test(terms[k]!.post)) k--;
  if (!(listed && unchanging.has(norm)) && !(terms[k]!.pos === 'CC' && !listed)) return undefined;
  // "was appointed in 1985 and retired in 1994"
  if (/^(retired|resigned|graduated|returned|travelled|traveled|lived)$/.test(norm)) return 'VBD';
  while (k > sentence.first && !/^(VB|MD)/.test(terms[k]!.pos)) k--;
  return terms[k]!.pos === 'VBD' && !/^(be|have|get)$/.test(terms[k]!.lemma) ? 'VBD' : undefined;
};

/** "Work on the bridge was halted": no imperative when a finite verb follows its phrase. */
const openingNoun: Correction = (terms, i, sentence) => {
  if (!/^VBP?$/.test(terms[i]!.pos) || terms[i + 1]?.pos !== 'IN' || i + 1 >= sentence.last) return undefined;
  if (i > sentence.first && !(i === sentence.first + 1 && /^RB/.test(terms[i - 1]!.pos))) return undefined;
  for (let k = i + 2; k <= Math.min(sentence.last, i + 10); k++) {
    const { pos } = terms[k]!;
    if (!blank.test(terms[k - 1]!.post) || /^(W|PRP$|TO|CC)/.test(pos) || terms[k]!.norm === 'that')
      return undefined;
    if (/^(VB[DZ]|MD)$/.test(pos)) return /^NN/.test(terms[k - 1]!.pos) && k > i + 2 ? 'NN' : undefined;
  }
  return undefined;
};

/** "200 rebels and allied militiamen": words that describe a noun, whatever they are formed like. */
const describing: Correction = (terms, i, sentence) =>
  /^VB[DN]$/.test(terms[i]!.pos) &&
  /^(allied|suspected|alleged|armed|masked|unarmed|unnamed|unidentified)$/.test(terms[i]!.norm) &&
  i < sentence.last &&
  /^NN/.test(terms[i + 1]!.pos) &&
  (i === sentence.first || /^(CC|IN|DT|CD|JJ|VB.?)$/.test(terms[i - 1]!.pos)) &&
  !(i > sentence.first && /^(be|have|get)$/.test(terms[i - 1]!.lemma))
    ? 'JJ'
    : undefined;

const corrections: Correction[] = [
  whom,
  dates,
  fixed,
  showing,
  activity,
  opening,
  possessed,
  standsAsNoun,
  infinitive,
  helped,
  past,
  unchangingPast,
  describing,
  openingNoun,
  activePast,
  pastAgain,
  title,
  properPlural,
  since,
  noLonger,
  verbalPreposition,
  subjectGerund,
  aged,
  afterAuxiliary,
  afterPreposition,
  believedTo,
  saysFinite,
  that,
];

/** Mends tags where a wider context than the tagger's decides; the rules run in this order on each term. */
export function correctTags(terms: Term[], sentence: Sentence): void {
  let finite = false;
  for (let i = sentence.first; i <= sentence.last; i++) {
    for (const correction of corrections) {
      const pos = correction(terms, i, sentence);
      if (pos) retag(terms[i]!, pos);
    }
    if (/^(VB[DZP]|MD)$/.test(terms[i]!.pos)) finite = true;
  }
  if (!finite || isLate(terms, sentence)) findVerb(terms, sentence);
}

/** "The group plans to build a dam and hopes to …": the first finite verb follows an "and", so one before it was missed. */
function isLate(terms: Term[], { first, last }: Sentence): boolean {
  for (let i = first; i <= last; i++) {
    if (!/^(VB[DZP]|MD)$/.test(terms[i]!.pos)) continue;
    return (
      terms[i]!.pos === 'VBZ' && i > first && terms[i - 1]!.pos === 'CC' && blank.test(terms[i - 1]!.post)
    );
  }
  return false;
}

function retag(term: Term, pos: Pos): void {
  term.pos = pos;
  term.lemma = lemmaOf(term.norm, pos);
}

/**
 * In a sentence without a finite verb, the first word that may be one and stands between a noun and what looks
 * like an object is it: "The paper reports that …", "Police arrest three men", "The war cost the country dearly".
 */
function findVerb(terms: Term[], sentence: Sentence): void {
  for (let i = sentence.first + 1; i <= sentence.last; i++) {
    const term = terms[i]!;
    const before = terms[i - 1]!;
    if (!/^(NNS?|PRP|NNPS?)$/.test(before.pos) || before.possessive || !blank.test(before.post)) continue;
    if (!/^(NNS?|JJ|VBN)$/.test(term.pos) || !/^\p{Ll}/u.test(term.text)) continue;
    const next = i < sentence.last && blank.test(term.post) ? terms[i + 1]! : undefined;
    const plural = /^(NNP?S)$/.test(before.pos) || before.norm === 'police';
    if (unchanging.has(term.norm) && term.pos !== 'JJ') {
      retag(term, 'VBD');
      if (next?.pos === 'VBZ') retag(next, 'NNS');
      return;
    }
    const object =
      next &&
      (/^(DT|CD|PRP\$?)$/.test(next.pos) ||
        next.norm === 'that' ||
        (next.pos === 'TO' && terms[i + 2]?.pos === 'VB'));
    let pos: Pos | undefined;
    if (term.pos === 'JJ' || term.pos === 'VBN') {
      if (next && /ed$/.test(term.norm) && /^(NNS|DT|PRP)/.test(next.pos)) pos = 'VBD';
    } else if (object && (term.pos === 'NNS') !== plural) pos = term.pos === 'NNS' ? 'VBZ' : 'VBP';
    if (pos) {
      retag(term, pos);
      return;
    }
  }
}
