import { reporting } from '../lexicon/language/verbs.ts';
import type { Reading } from './reading.ts';

/**
 * Marks the clauses inside quotation marks, and gives a quotation that runs on after ", he said." the same
 * speaker. Quotation marks are balanced within a paragraph; one left open ends with it.
 */
export function markQuotes(reading: Reading): void {
  const { terms, sentences, clauses, verbs } = reading;
  const inside = new Uint8Array(terms.length);
  let open = false;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let k = sentence.first; k <= sentence.last; k++) {
      const term = terms[k]!;
      open = turn(term.pre, open);
      inside[k] = open ? 1 : 0;
      open = turn(term.post, open);
    }
  }
  let speaker = -1;
  let spoken = -1;
  for (const clause of clauses) {
    const at = clause.verb >= 0 ? verbs[clause.verb]!.head : clause.first;
    clause.quoted = inside[at] === 1;
    const { paragraph: here } = sentences[clause.sentence]!;
    if (
      clause.quoted &&
      clause.kind === 'main' &&
      clause.reportedBy === undefined &&
      here === spoken &&
      speaker >= 0
    )
      clause.reportedBy = speaker;
    if (
      clause.quoted &&
      clause.reportedBy !== undefined &&
      clause.kind === 'complement' &&
      clause.marker === undefined
    )
      clause.kind = 'quote';
    if (!clause.quoted && clause.verb >= 0 && reporting.has(verbs[clause.verb]!.lemma)) {
      speaker = clause.index;
      spoken = here;
    }
  }
}

function turn(punctuation: string, open: boolean): boolean {
  let now = open;
  for (let i = 0; i < punctuation.length; i++) {
    const char = punctuation[i]!;
    if (char === '“') now = true;
    else if (char === '”') now = false;
    else if (char === '"') now = !now;
    else if ((char === '`' || char === "'") && punctuation[i + 1] === char) {
      now = char === '`';
      i++;
    }
  }
  return now;
}
