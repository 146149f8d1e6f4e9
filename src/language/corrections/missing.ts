import { unchanging } from '../../lexicon/language/verbs.ts';
import { isBlank } from '../gap.ts';
import type { Pos, Sentence, Term } from '../reading.ts';
import { retag } from './correction.ts';

/**
 * In a sentence without a finite verb, the first word that may be one and stands between a noun and what looks
 * like an object is it: "The paper reports that …", "Police arrest three men", "The war cost the country dearly".
 */
export function findVerb(terms: Term[], sentence: Sentence): void {
  for (let i = sentence.first + 1; i <= sentence.last; i++) {
    const term = terms[i]!;
    const before = terms[i - 1]!;
    if (!/^(NNS?|PRP|NNPS?)$/.test(before.pos) || before.possessive || !isBlank(before.post)) continue;
    if (!/^(NNS?|JJ|VBN)$/.test(term.pos) || !/^\p{Ll}/u.test(term.text)) continue;
    const next = i < sentence.last && isBlank(term.post) ? terms[i + 1]! : undefined;
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
