import type { Point } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { AMOUNT, amountOf, WEEKDAY_NAME, weekdayOf } from '../words.ts';

/** "two Sundays ago". */
export const weekdaysAgo: Rule = {
  id: 'weekdays-ago',
  about: 'so many weekdays ago or from now',
  pattern: new RegExp(`(${AMOUNT}) (${WEEKDAY_NAME})s? (ago|from now)`),
  needs: ['day ago', 'days ago', 'from now'],
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

/** "Tuesday next", "the Tuesday before" */
function nearOf(weekday: number, word: string, definite: boolean): Point | null {
  const story = word === 'before' || word === 'after';
  if (story !== definite) return null;
  const which = word === 'last' || word === 'before' ? 'last' : 'next';
  return { kind: 'point', weekday, which, ...(story && { vague: true }) };
}

/** "Tuesday week", "the Monday after next", "the Friday before last": a week on from the next or last one. */
export const weekdayWeek: Rule = {
  id: 'weekday-week',
  about: 'a weekday a week after the next or before the last one',
  pattern: new RegExp(
    `(${WEEKDAY_NAME}) (?:week(?=[.,;:)!?]|$| (?:at|and|for|from|in|to|with)\\b)|fortnight)|(?:the )?(${WEEKDAY_NAME}) (after next|before last)|(?:the )?(${WEEKDAY_NAME}) (next|last|before|after)(?=[.,;:)!?]|$| (?:and|at)\\b)`,
  ),
  needs: ['day week', 'day fortnight', 'after next', 'day before', 'day next', 'day last', 'day after'],
  read(m) {
    if (m[4]) return nearOf(weekdayOf(m[4]), m[5]!, m[0].startsWith('the '));
    const back = m[3] === 'before last';
    const n = (back ? -7 : 7) * (m[0].endsWith('fortnight') ? 2 : 1);
    return {
      kind: 'point',
      shift: { unit: 'day', n, from: 'speech' },
      within: { kind: 'point', weekday: weekdayOf((m[1] ?? m[2])!), which: back ? 'last' : 'next' },
    };
  },
  examples: [
    { text: 'They will meet on [Tuesday week].', value: '2021-03-30' },
    { text: 'They will meet [the Monday after next].', value: '2021-03-29' },
    { text: 'They met [the Friday before last].', value: '2021-03-05' },
  ],
};
