import { read } from '../../src/language/read.ts';
import type { Reading } from '../../src/language/reading.ts';

/** The words of a noun group, "–" for none. */
export function words(reading: Reading, noun: number | undefined): string {
  if (noun === undefined) return '–';
  const { first, last } = reading.nouns[noun]!;
  return reading.terms
    .slice(first, last + 1)
    .map((term) => term.text)
    .join(' ');
}

/** Each clause as "kind: subject | verb lemma | object", with " by AGENT" and " (of parent's verb)" where there are such. */
export function clauseLines(text: string): string[] {
  const reading = read(text);
  const lemma = (clause: number) => reading.verbs[reading.clauses[clause]!.verb]?.lemma ?? '–';
  return reading.clauses.map((clause) => {
    const by = clause.byAgent === undefined ? '' : ` by ${words(reading, clause.byAgent)}`;
    const of = clause.parent === undefined ? '' : ` (${lemma(clause.parent)})`;
    return `${clause.kind}: ${words(reading, clause.subject)} | ${lemma(clause.index)} | ${words(reading, clause.object)}${by}${of}`;
  });
}
