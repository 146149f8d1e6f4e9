import type { Reading, Term } from '../language/reading.ts';
import type { Event } from '../model/annotation.ts';

/** What the form of a trigger says, in TimeML's terms. */
export type Grammar = Pick<Event, 'tense' | 'aspect' | 'polarity' | 'modality'>;

const BY_TAG: Partial<Record<Term['pos'], Event['tense']>> = {
  VBD: 'PAST',
  VBP: 'PRESENT',
  VBZ: 'PRESENT',
  VB: 'INFINITIVE',
  VBG: 'PRESPART',
  VBN: 'PASTPART',
};

/** Words before a noun or an adjective that deny it. */
const NO = new Set(['no', 'not', 'never', 'neither', 'nor', 'without']);

/** Tense, aspect, polarity and modality of a trigger: its verb group's, or none and the negation around a noun. */
export function grammarOf(reading: Reading, trigger: number): Grammar {
  const term = reading.terms[trigger]!;
  const group = reading.verbs[term.verb];
  if (group && group.head === trigger) {
    const { tense, aspect, negative, modality } = group;
    return { tense, aspect, polarity: negative ? 'NEG' : 'POS', ...(modality && { modality }) };
  }
  return {
    tense: BY_TAG[term.pos] ?? 'NONE',
    aspect: 'NONE',
    polarity: isDenied(reading, trigger) ? 'NEG' : 'POS',
  };
}

function isDenied(reading: Reading, trigger: number): boolean {
  const { terms, nouns, sentences } = reading;
  const first = nouns[terms[trigger]!.noun]?.first ?? trigger;
  const begin = sentences[terms[trigger]!.sentence]!.first;
  for (let k = trigger - 1; k >= Math.max(begin, first - 1, trigger - 8); k--)
    if (NO.has(terms[k]!.norm)) return true;
  return false;
}
