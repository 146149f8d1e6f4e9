import type { Rule } from '../rule.ts';
import { YEAR } from '../words.ts';

/** "week 5 of 2019"; without a year it is as often one of a season or a course. */
export const weekNumber: Rule = {
  id: 'week-number',
  about: 'a week of a year by its number (ISO 8601)',
  pattern: new RegExp(`(?:the )?(?:calendar |iso )?week (\\d{1,2})(?:,? of|,| in)? (${YEAR})`),
  needs: ['week '],
  read(m) {
    const week = Number(m[1]);
    return week >= 1 && week <= 53 ? { kind: 'point', year: Number(m[2]), week } : null;
  },
  examples: [{ text: 'The works begin in [week 5 of 2019].', value: '2019-W05' }],
};
