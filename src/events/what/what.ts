import type { Reading } from '../../language/reading.ts';

/**
 * The event as a line of a chronology, in the words of the text.
 * @param trigger index of its term
 */
export function whatOf(reading: Reading, trigger: number): string {
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  if (!clause) return reading.terms[trigger]!.text;
  return reading.text.slice(reading.terms[clause.first]!.start, reading.terms[clause.last]!.end);
}
