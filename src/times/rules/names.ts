import type { Scan } from '../rule.ts';

/** Months whose name is also a word: a verb, a modal, a person. */
const AMBIGUOUS = /^(?:may|march|mar|jan|dec|sep|sun|sat|jun|august|april|june)\.?$/;
const BEFORE_MONTH =
  /(?:^|[^a-z])(?:in|of|since|by|until|till|from|to|through|during|for|before|after|last|next|this|that|late|early|mid|between|and|or|around|about|every|each|on|past|coming|previous|following|,) ?$|mid-$/;

/** Is the word at an offset the month, not "march" the verb, "may" the modal or "April" the person? */
export function isMonthName(scan: Scan, offset: number, name: string, withDay = false): boolean {
  const { text } = scan.reading;
  if (!AMBIGUOUS.test(name)) return true;
  const capital = text[offset] !== scan.folded[offset];
  const before = scan.folded.slice(Math.max(0, offset - 12), offset);
  const called = BEFORE_MONTH.test(before);
  if (!capital)
    return (
      (withDay && called) || (/^(?:june|april|august|jan|jun|dec|sep)/.test(name) && (withDay || called))
    );
  if (withDay) return true;
  const term = scan.termAt(offset);
  const after = text.slice(offset + name.length, offset + name.length + 20);
  if (/^(?:mar|jan|dec|sep|sun|sat|jun)$/.test(name)) return false;
  if (/^(?:may|march)$/.test(name)) {
    if (
      !called &&
      term &&
      (/^(?:MD|VB)/.test(term.pos) || /^ (?:I|you|we|he|she|it|they|the|God|be|have|not)\b/.test(after))
    )
      return false;
    if (/^ [a-z]/.test(after) && name === 'may' && !called) return false;
  }
  if (
    name === 'march' &&
    /(?:'s|his|her|their|our|the|long) $/.test(before) &&
    /^(?: to| on|[.,;])/.test(after)
  )
    return false;
  // "April Jones", "Theresa May": a capital on either side and no preposition.
  if (!called && /^ [A-Z][a-z]/.test(after)) return false;
  if (!called && /[A-Z][\w.]* $/.test(text.slice(Math.max(0, offset - 12), offset))) return false;
  return true;
}
