import type { Term } from './reading.ts';

const blank = /^\s*$/;
const comma = /,\s*$/;

/** Nothing but white space stands in what follows a term. */
export function isBlank(post: string): boolean {
  return blank.test(post);
}

/** A comma stands right before the term. */
export function afterComma(terms: readonly Term[], i: number): boolean {
  return comma.test(terms[i - 1]?.post ?? '');
}
