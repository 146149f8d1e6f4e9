import type { AnnotateOptions } from '../annotate.ts';

export type DateOrder = NonNullable<AnnotateOptions['dateOrder']>;

/**
 * The order of numeric dates: what the option says, else what the document shows (a first number above 12 is a day),
 * else the American one.
 */
export function dateOrder(folded: string, option?: DateOrder): DateOrder {
  if (option) return option;
  let dayFirst = 0;
  for (const [, first, second] of folded.matchAll(
    /(?<!\d|[/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/g,
  )) {
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
    if (Number(second) > 12 && Number(first) <= 12) dayFirst--;
  }
  return dayFirst > 0 ? 'dmy' : 'mdy';
}
