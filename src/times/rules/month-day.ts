import { exists } from '../moment.ts';
import type { Rule } from '../rule.ts';
import { DAY, fullYear, MONTH, monthOf, ordinalOf, WEEKDAY, weekdayOf, YEAR } from '../words.ts';
import { isMonthName } from './names.ts';

export const monthDay: Rule = {
  id: 'month-day',
  about: 'month, day and maybe a year; a weekday before it belongs to it',
  pattern: new RegExp(
    `(?:(${WEEKDAY}),? (?:the )?)?(${MONTH}) (?:the )?(${DAY})(?:(?:,|,? of)? (${YEAR})|,? '(\\d\\d))?(?!\\w|,\\d)`,
  ),
  read(m, scan) {
    const month = monthOf(m[2]!);
    const day = ordinalOf(m[3]!);
    const digits = m[4] ?? m[5];
    const year = digits && fullYear(digits);
    const from = m[1] ? m[0].indexOf(m[2]!, m[1].length) : 0;
    if (!isMonthName(scan, m.index + from, m[2]!, true)) return null;
    if (!exists(year || 2000, month, day)) return null;
    return {
      kind: 'point',
      month,
      day,
      ...(year && { year }),
      ...(m[5] && { twoDigits: true }),
      ...(m[1] && { weekday: weekdayOf(m[1]) }),
    };
  },
  examples: [
    { text: 'They met on [March 5, 2012].', value: '2012-03-05' },
    { text: 'They met on [Monday, March 5th, 2012].', value: '2012-03-05' },
    { text: 'They met on [Sept. 12].', value: '2020-09-12' },
    { text: 'They met on [April the fifth of 1998].', value: '1998-04-05' },
  ],
};
