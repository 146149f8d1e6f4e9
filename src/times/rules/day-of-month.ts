import type { Rule } from '../rule.ts';
import { ordinalOf } from '../words.ts';

/** "the 12th", "on the 7th": a day of the month that the story has reached. */
export const dayOfMonth: Rule = {
  id: 'day-of-month',
  about: 'a day of the month that the story has reached',
  pattern:
    /the (\d{1,2}(?:st|nd|rd|th))(?=[.,;:)]| (?:and|of (?:the|that|this) (?:month|same month)|at|in the (?:morning|afternoon|evening)|he|she|they|it|but|when|a|the|was|were|to)\b|$)( of (?:the|that|this) (?:same )?month)?/,
  read(m, scan) {
    const day = ordinalOf(m[1]!);
    if (day < 1 || day > 31) return null;
    const before = scan.folded.slice(Math.max(0, m.index - 10), m.index);
    if (!m[2] && !/(?:^|[^a-z])(?:on|of|by|until|to|from|since|till|between|before|after|and) $/.test(before))
      return null;
    return { kind: 'point', day, within: { kind: 'point', shift: { unit: 'month', n: 0, from: 'story' } } };
  },
  examples: [{ text: 'He landed on May 3, 1950. On [the 12th] he was shot.', value: '1950-05-12' }],
};
