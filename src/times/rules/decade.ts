import { DECADES } from '../../lexicon/times/numbers.ts';
import type { Rule } from '../rule.ts';

export const decade: Rule = {
  id: 'decade',
  about: 'decades, in digits and words',
  pattern: new RegExp(
    `(?:the )?(?:(?:roaring|swinging) (?=twenties|sixties))?(?:(\\d{2,3})0'?s(?: (bce?|b\\.c\\.(?:e\\.)?))|(\\d{3})0'?s|'?([2-9])0'?s|(?:(nineteen|eighteen|seventeen|twenty)[ -])?(${Object.keys(DECADES).join('|')}))`,
  ),
  read(m, scan) {
    if (m[1]) return { kind: 'point', decade: -(Number(m[1]) * 10 + 8) };
    if (m[3]) {
      const year = Number(m[3]) * 10;
      if (year < 1000 || year > 2100) return null;
      return year % 100 === 0 && year < 2000
        ? { kind: 'point', century: year }
        : { kind: 'point', decade: year };
    }
    const before = scan.folded.slice(Math.max(0, m.index - 12), m.index);
    // "in her sixties", "temperatures in the 80s" are no decades.
    if (/(?:his|her|their|my|your|our) (?:\w+ )?$/.test(before)) return null;
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 12);
    if (m[4]) {
      if (/^ (?:degrees|percent|f\b|fahrenheit)/.test(after)) return null;
      if (!/^the |'/.test(m[0]) && !/(?:early|late|mid)[ -]$/.test(before)) return null;
      return { kind: 'point', decade: 1900 + Number(m[4]) * 10, twoDigits: true };
    }
    if (!/^the /.test(m[0]) && !m[5] && !/(?:early|late|mid)[ -]$/.test(before)) return null;
    const century = m[5] ? { nineteen: 1900, eighteen: 1800, seventeen: 1700, twenty: 2000 }[m[5]]! : 1900;
    return { kind: 'point', decade: century + DECADES[m[6]!]! * 10, ...(!m[5] && { twoDigits: true }) };
  },
  examples: [
    { text: 'Jazz was the music of [the 1920s].', value: '192' },
    { text: 'He made films in [the nineties].', value: '199' },
    { text: "Disco was of [the '70s].", value: '197' },
    { text: 'Trade grew in [the 1800s].', value: '18' },
  ],
};
