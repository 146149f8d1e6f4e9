import { exists } from '../moment.ts';
import type { Rule } from '../rule.ts';
import { DAY, fullYear, MONTH, monthOf, ordinalOf, WEEKDAY, weekdayOf, YEAR } from '../words.ts';
import { isMonthName } from './names.ts';

export const dayMonth: Rule = {
  id: 'day-month',
  about: 'day, month and maybe a year',
  pattern: new RegExp(
    `(?:(${WEEKDAY}),? )?(?:the )?(${DAY})(?: day)?(?:(?: of|,)? (${MONTH})(?:(?:,|,? of)? (${YEAR})|,? '(\\d\\d))?|-(${MONTH})-(\\d{4}|\\d\\d))(?!'?\\w)`,
  ),
  read(m, scan) {
    const day = ordinalOf(m[2]!);
    const name = (m[3] ?? m[6])!;
    const month = monthOf(name);
    const digits = m[4] ?? m[5] ?? m[7];
    const year = digits && fullYear(digits);
    if (!isMonthName(scan, m.index + m[0].indexOf(name, m[2]!.length), name, true)) return null;
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
    { text: 'They met on [5 March 2012].', value: '2012-03-05' },
    { text: 'They met on [the 5th of March].', value: '2021-03-05' },
    { text: 'They met on [Sunday 12 September 1999].', value: '1999-09-12' },
    { text: 'They met on [12-Sep-1999].', value: '1999-09-12' },
  ],
};
