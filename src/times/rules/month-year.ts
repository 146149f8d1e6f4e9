import type { Rule } from '../rule.ts';
import { fullYear, MONTH, monthOf, YEAR } from '../words.ts';
import { isMonthName } from './names.ts';

/** "09/2015", "in 2015.09". */
export const numericMonth: Rule = {
  id: 'numeric-month',
  about: 'month and year in figures',
  pattern:
    /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)|(?<=(?:by|from|in|of|since|to|until) )((?:19|20)\d\d)\.(0[1-9]|1[0-2])/,
  read: (m) => ({ kind: 'point', month: Number(m[1] ?? m[4]), year: Number(m[2] ?? m[3]) }),
  examples: [
    { text: 'The warranty ends in [09/2015].', value: '2015-09' },
    { text: 'The warranty ends in [2015.09].', value: '2015-09' },
  ],
};

export const monthYear: Rule = {
  id: 'month-year',
  about: 'month and year',
  pattern: new RegExp(`(?:the month of )?(${MONTH})(?:(?:,|,? of| in)? (${YEAR})|-(${YEAR})|,? '(\\d\\d))`),
  read(m, scan) {
    if (!isMonthName(scan, m.index + m[0].indexOf(m[1]!), m[1]!, true)) return null;
    const digits = m[2] ?? m[3] ?? m[4]!;
    return { kind: 'point', month: monthOf(m[1]!), year: fullYear(digits), ...(m[4] && { twoDigits: true }) };
  },
  examples: [
    { text: 'It was sold in [March 2012].', value: '2012-03' },
    { text: 'It was sold in [February of 1940].', value: '1940-02' },
    { text: "It was sold in [Sept. '98].", value: '1998-09' },
  ],
};
