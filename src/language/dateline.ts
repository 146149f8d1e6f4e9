import type { Term } from './reading.ts';

/** Most terms of a dateline: "SAN SALVADOR, El Salvador, Sept. 14, 2024 (Agency) —". */
const LONGEST = 14;

const months =
  /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(janu|febru)ary|march|april|august|(septem|octo|novem|decem)ber)$/;
const linking = /^(of|de|da|do|del|di|la|le|al|and)$/;
const dash = /^[,.)]*\s*(?:_|--|[—–]|-(?=\s))\s*$/;

/**
 * The last term of a dateline that begins at a term ("LAGOS, March 14, 2023 -", "GENEVA (Agency) —"), so that the
 * first sentence of a report is read without it.
 * @param last last term that it may reach
 * @returns −1 where the text doesn't begin with a place in capitals, a date or an agency, closed by a dash
 */
export function datelineEnd(terms: readonly Term[], first: number, last: number): number {
  let known = /^\p{Lu}{2}[\p{Lu}.'’-]+$/u.test(terms[first]!.text);
  let bracket = false;
  for (let i = first; i < last && i < first + LONGEST; i++) {
    const { text, norm, post } = terms[i]!;
    if (months.test(norm) && [terms[i - 1], terms[i + 1]].some((near) => /^\d/.test(near?.text ?? '')))
      known = true;
    if (!bracket && !/^\p{Lu}|^\d{1,4}$/u.test(text) && !linking.test(norm)) return -1;
    if (dash.test(post)) return known ? i : -1;
    if (post.includes(')')) bracket = false;
    if (/^[,.]*\s*\($/.test(post)) bracket = known = true;
    else if (!/^[,.)]*\s*$/.test(post)) return -1;
  }
  return -1;
}
