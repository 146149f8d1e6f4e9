import { lemmaOf } from '../lemma.ts';
import type { Pos, Sentence, Term } from '../reading.ts';

/** One correction of tags by what stands around a word. */
export type Correction = (terms: Term[], i: number, sentence: Sentence) => Pos | undefined;

/** Tags of finite verbs. */
export const finite = /^(VB[DZP]|MD)$/;

/** Lemmas of the verbs that a past participle follows. */
export const auxiliary = /^(be|have|get)$/;

export function retag(term: Term, pos: Pos): void {
  term.pos = pos;
  term.lemma = lemmaOf(term.norm, pos);
}
