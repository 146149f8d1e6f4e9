import type { Reading } from '../../language/reading.ts';

/** Words that must not end a line: what they announce was cut off. */
const dangling = new Set(
  (
    'a after although amid an and as at because before but by during following for from if in into nor of on or ' +
    'over since so than that the their its his her to under unless until upon when where which while who whom whose with without'
  ).split(' '),
);

/** Last term of a stretch once dangling words at its end are left out; `first - 1` when nothing remains. */
export function trimEnd(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end >= first && dangling.has(reading.terms[end]!.norm)) end--;
  return end;
}

/** The text of a stretch of terms, as written, with what stands between them and closing quotes and brackets after. */
export function textOf(reading: Reading, first: number, last: number): string {
  if (last < first) return '';
  const { terms, text } = reading;
  const opening = /["“‘([]+$/.exec(terms[first]!.pre)?.[0] ?? '';
  const closing = /^[%"”)\]]+/.exec(terms[last]!.post)?.[0] ?? '';
  return text.slice(terms[first]!.start - opening.length, terms[last]!.end + closing.length);
}
