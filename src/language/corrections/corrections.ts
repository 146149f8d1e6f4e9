import { reporting } from '../../lexicon/language/verbs.ts';
import { isBlank } from '../gap.ts';
import type { Sentence, Term } from '../reading.ts';
import { type Correction, finite, retag } from './correction.ts';
import { findVerb } from './missing.ts';
import { beforeName, described, there } from './names.ts';
import {
  activity,
  describing,
  opening,
  openingNoun,
  possessed,
  properPlural,
  showing,
  standsAsNoun,
  subjectGerund,
  title,
} from './nouns.ts';
import {
  activePast,
  afterPreposition,
  believedTo,
  byDoing,
  past,
  pastAgain,
  unchangingPast,
} from './past.ts';
import {
  afterArticle,
  afterAuxiliary,
  afterParticle,
  beforeRelative,
  helped,
  infinitive,
  listedNoun,
  saysFinite,
} from './verbs.ts';
import { aged, dates, fixed, ground, noLonger, since, that, verbalPreposition, whom } from './words.ts';

/** In the order in which they run on each term. */
const corrections: Correction[] = [
  whom,
  dates,
  fixed,
  ground,
  beforeName,
  described,
  there,
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
  afterParticle,
  afterArticle,
  beforeRelative,
  listedNoun,
  byDoing,
  afterPreposition,
  believedTo,
  saysFinite,
  that,
];

/** Mends tags where a wider context than the tagger's decides; the rules run in this order on each term. */
export function correctTags(terms: Term[], sentence: Sentence): void {
  let told = false;
  for (let i = sentence.first; i <= sentence.last; i++) {
    for (const correction of corrections) {
      const pos = correction(terms, i, sentence);
      if (pos) retag(terms[i]!, pos);
    }
    if (finite.test(terms[i]!.pos)) told = true;
  }
  if (!told || isLate(terms, sentence) || onlySays(terms, sentence)) findVerb(terms, sentence);
}

/** "The group plans to build a dam and hopes to …": the first finite verb follows an "and", so one before it was missed. */
function isLate(terms: Term[], { first, last }: Sentence): boolean {
  for (let i = first; i <= last; i++) {
    if (!finite.test(terms[i]!.pos)) continue;
    return terms[i]!.pos === 'VBZ' && i > first && terms[i - 1]!.pos === 'CC' && isBlank(terms[i - 1]!.post);
  }
  return false;
}

/** "A dam burst, officials said": the first finite verb is that of who says it, at the end. */
function onlySays(terms: Term[], { first, last }: Sentence): boolean {
  let i = first;
  while (i <= last && !finite.test(terms[i]!.pos)) i++;
  if (i > last || i === first || !reporting.has(terms[i]!.lemma)) return false;
  let k = i - 1;
  while (k > first && !/,/.test(terms[k - 1]!.post) && /^(NN|DT|JJ|PRP)/.test(terms[k]!.pos)) k--;
  return k > first && k < i && /,/.test(terms[k - 1]!.post);
}
