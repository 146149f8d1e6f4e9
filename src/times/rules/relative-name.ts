import type { Point } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { MONTH, monthOf, partOf, SEASON, seasonOf, WEEKDAY_NAME, weekdayOf } from '../words.ts';

const WORD =
  'last|this past|past|this coming|this|coming|next|the previous|the preceding|the following|the next|the same|that same|that|the past|the coming|the last';

export const relativeName: Rule = {
  id: 'relative-name',
  about: 'a month, weekday, season or part of day with its direction',
  pattern: new RegExp(
    `(${WORD}) (?:(${MONTH})(?: (3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?=[.,;:)]|$| (?:at|in|on|by|when|as|and|to|that|with|after|before|during|outside)\\b))?|(${WEEKDAY_NAME})|(${SEASON})|(morning|afternoon|evening|night|dawn))(?: (morning|afternoon|evening|night))?`,
  ),
  read(m, scan) {
    const word = m[1]!;
    const capital = (name: string) => {
      const at = m.index + m[0].indexOf(name, word.length);
      return scan.reading.text[at] !== scan.folded[at];
    };
    if (/^(?:that|the same|that same)$/.test(word) && !m[6] && !m[5] && !m[2]) return null;
    if (m[2] && /^(?:may|march|mar|dec|sep)/.test(m[2]) && !capital(m[2])) return null;
    if (m[5] === 'fall' && word === 'this' && scan.termAt(m.index + 5)?.pos.startsWith('VB')) return null;
    const which: Point['which'] = /last|past|previous|preceding/.test(word)
      ? 'last'
      : /next|coming|following/.test(word)
        ? 'next'
        : /same|that/.test(word)
          ? 'same'
          : 'this';
    const story = /previous|preceding|following|same|that|the next/.test(word);
    if (m[6]) {
      if (word === 'past' || word === 'coming') return null;
      const n = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      return {
        kind: 'point',
        part: partOf(m[6]),
        within: { kind: 'point', shift: { unit: 'day', n, from: story ? 'story' : 'speech' } },
      };
    }
    const said: Point = {
      kind: 'point',
      which,
      ...(m[2] && { month: monthOf(m[2]) }),
      ...(m[3] && { day: Number(m[3]) }),
      ...(m[4] && { weekday: weekdayOf(m[4]) }),
      ...(m[5] && { season: seasonOf(m[5]) }),
      ...(story && { vague: true }),
    };
    return m[7] ? { kind: 'point', part: partOf(m[7]), within: said } : said;
  },
  examples: [
    { text: 'They met [last Tuesday].', value: '2021-03-16' },
    { text: 'He retired [last May].', value: '2020-05' },
    { text: 'He was shot [last Oct. 23].', value: '2020-10-23' },
    { text: 'He will retire [next spring].', value: '2022-SP' },
    { text: 'It opened [this morning].', value: '2021-03-17TMO', type: 'TIME' },
  ],
};
