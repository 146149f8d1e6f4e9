import type { Rule } from '../rule.ts';
import { AMOUNT, amountOf, ordinalOf, WEEKDAY, WEEKDAY_NAME, weekdayOf } from '../words.ts';

/** "two Sundays ago". */
export const weekdaysAgo: Rule = {
  id: 'weekdays-ago',
  about: 'so many weekdays ago or from now',
  pattern: new RegExp(`(${AMOUNT}) (${WEEKDAY_NAME})s? (ago|from now)`),
  read(m) {
    const n = amountOf(m[1]!);
    if (!Number.isInteger(n)) return null;
    const back = m[3] === 'ago';
    return {
      kind: 'point',
      shift: { unit: 'day', n: 7 * (back ? 1 - n : n - 1), from: 'speech' },
      within: { kind: 'point', weekday: weekdayOf(m[2]!), which: back ? 'last' : 'next' },
    };
  },
  examples: [{ text: 'They met [two Sundays ago].', value: '2021-03-07' }],
};

/** "Monday the 12th": the nearest month in which the day is that weekday. */
export const weekdayOfMonth: Rule = {
  id: 'weekday-of-month',
  about: 'a weekday with the day of the month',
  pattern: new RegExp(
    `(${WEEKDAY}),? (?:the )?(\\d{1,2}(?:st|nd|rd|th))(?! (?:of|century|floor|street|st|avenue|annual|time|day|quarter))`,
  ),
  read(m) {
    const day = ordinalOf(m[2]!);
    return day >= 1 && day <= 31 ? { kind: 'point', weekday: weekdayOf(m[1]!), day } : null;
  },
  examples: [{ text: 'They met on [Friday the 12th].', value: '2021-03-12' }],
};
