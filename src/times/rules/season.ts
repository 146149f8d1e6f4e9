import type { Rule } from '../rule.ts';
import { fullYear, SEASON, seasonOf, YEAR } from '../words.ts';

export const season: Rule = {
  id: 'season',
  about: 'seasons of a year; "fall" and "spring" only where they are nouns',
  pattern: new RegExp(
    `(?:the )?(${SEASON})(?:(?:,| of)? (?:the year )?(${YEAR})(?:[-/](?:\\d\\d){1,2}(?![-/\\d]))?| of '(\\d\\d)| '(\\d\\d))?`,
  ),
  read(m, scan) {
    const name = m[1]!;
    const digits = m[3] ?? m[4];
    const said = { kind: 'point', season: seasonOf(name) } as const;
    if (m[2]) return { ...said, year: Number(m[2]) };
    if (digits) return { ...said, year: fullYear(digits), twoDigits: true };
    const before = scan.folded.slice(Math.max(0, m.index - 14), m.index);
    if (/(?:another|one more|a single|a whole|a) $/.test(before)) return null;
    // "Donna Summer"
    if (
      /^[A-Z]/.test(scan.reading.text.slice(m.index)) &&
      /[a-z]/.test(before.at(-2) ?? '') &&
      /(?:^|\s)[A-Z][a-z]+ $/.test(scan.reading.text.slice(Math.max(0, m.index - 14), m.index)) &&
      !/(?:in|by|last|this|next|early|late|since|until|that|of|the) $/.test(before)
    )
      return null;
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 16);
    if (
      /^ (?:of (?!this|last|next|that|the year|the same|nineteen|\d{3})|break|olympics|games|street|house|hill|river|palace|water|short|victim|apart|asleep|onto|into|from grace|to \d|by \d|\d(?!\d{0,3}(?:[-/]\d{1,3})? ?(?:b\.?c|ad\b)))/.test(
        after,
      )
    )
      return null;
    if (/^(?:fall|spring)$/.test(name)) {
      if (/^the fall(?: of|,? which| in )/.test(m[0] + after)) return null;
      if (
        m[0].length === name.length &&
        !/(?:in|of|by|this|last|next|since|until|late|early|mid|each|every|during|from|through|and|and the|,)[ -]$/.test(
          before,
        )
      )
        return null;
      const term = scan.termAt(m.index + m[0].length - 1);
      if (term && /^VB/.test(term.pos) && m[0].length === name.length) return null;
    }
    // "the spring offensive": the season is a modifier.
    const noun = /^ [a-z]/.test(after) && scan.termAt(m.index + m[0].length + 1)?.pos.startsWith('NN');
    return { says: said, from: m[0].startsWith('the ') && noun ? 4 : 0 };
  },
  examples: [
    { text: 'They moved in [the summer of 1999].', value: '1999-SU' },
    { text: 'They froze in [the winter of 1954-55].', value: '1954-WI' },
    { text: 'They moved in [the winter].', value: '2020-WI' },
  ],
};
