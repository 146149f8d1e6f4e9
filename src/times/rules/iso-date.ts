import { exists } from '../moment.ts';
import type { Rule } from '../rule.ts';

export const isoDate: Rule = {
  id: 'iso-date',
  about: 'ISO 8601 dates, date-times and weeks',
  pattern:
    /(?:(\d{4})-(\d{2})-(\d{2})(?:(?:t| )(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(z|[+-]\d{2}:?\d{2})?)?|(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{4})-?w(\d{2})|(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(?:\d{2})?z?|((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?![-/]?\d)|(?<=(?:on|of|by|since|from|until|before|after|dated|due|:) )((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01]))/,
  read(m) {
    // "2008-09" is a season of two years, "2020-10" a month.
    if (m[18])
      return Number(m[19]) > Number(m[18].slice(2))
        ? null
        : { kind: 'point', year: Number(m[18]), month: Number(m[19]) };
    if (m[11]) {
      const week = Number(m[12]);
      return week >= 1 && week <= 53 ? { kind: 'point', year: Number(m[11]), week } : null;
    }
    const at = [1, 8, 13, 20].find((first) => m[first])!;
    const [year, month, day] = [m[at], m[at + 1], m[at + 2]].map(Number) as [number, number, number];
    if (!exists(year, month, day)) return null;
    const hour = m[4] ?? m[16];
    const minute = m[5] ?? m[17];
    if (hour === undefined) return { kind: 'point', year, month, day };
    if (Number(hour) > 24 || Number(minute) > 59) return { kind: 'point', year, month, day };
    const zone = m[7] === 'z' ? 'Z' : m[7]?.replace(/^(...)(\d\d)$/, '$1:$2');
    return {
      kind: 'point',
      year,
      month,
      day,
      hour: Number(hour),
      minute: Number(minute),
      ...(m[6] && { second: Number(m[6]) }),
      ...(zone && { zone }),
    };
  },
  examples: [
    { text: 'It was logged on [2013-03-22].', value: '2013-03-22' },
    { text: 'The log of [2013-03-22T15:00:00Z] is lost.', value: '2013-03-22T15:00:00Z', type: 'TIME' },
    { text: 'Planned for [2013-W11].', value: '2013-W11' },
    { text: 'Filed as [2013/3/22].', value: '2013-03-22' },
  ],
};
