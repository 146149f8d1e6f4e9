import type { AnnotatedDocument } from '../model/annotation.ts';

/** Does a document look back: do most of its dates lie more than so many days before its publication? */
export function isRetrospect(
  { times, published }: Pick<AnnotatedDocument, 'times' | 'published'>,
  days: number,
): boolean {
  let dates = 0;
  let old = 0;
  for (const { type, latest } of times) {
    if ((type !== 'DATE' && type !== 'TIME') || latest === null) continue;
    dates++;
    if (daysBefore(published.value, latest) > days) old++;
  }
  return 2 * old > dates;
}

/** Days from one date (EDTF or ISO 8601) to another, of which the day counts; NaN where either has none. */
export function daysBefore(published: string, date: string): number {
  return (Date.parse(published.slice(0, 10)) - Date.parse(date.slice(0, 10))) / 86_400_000;
}
