import type { Point } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { ORDINAL, ordinalOf } from '../words.ts';

const STEPS: Record<string, number> = { last: -1, 'the previous': -1, next: 1, 'the following': 1 };

/** "the 12th", "on the 7th": a day of the month that the story has reached, or of the nearest one. */
export const dayOfMonth: Rule = {
  id: 'day-of-month',
  about: 'a day of the month that the story has reached, else of the nearest month',
  pattern: new RegExp(
    `the (?:(\\d{1,2}(?:st|nd|rd|th)|(?<=\\bon the )(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|eleventh|twelfth|twentieth|thirtieth|(?:twenty|thirty)[- ][a-z]+))(?=[.,;:)]| (?:and|at|in the (?:morning|afternoon|evening)|he|she|they|it|but|when|a|the|was|were|to|through|till|until)\\b|$)|(${ORDINAL})(?= of (?:the|that|this|next|last)))(?: of (the|that|this|next|last|the (?:following|previous))(?: same)? month)?`,
  ),
  read(m, scan) {
    const day = ordinalOf((m[1] ?? m[2])!);
    if (!(day >= 1 && day <= 31) || (m[2] && !m[3])) return null;
    const before = scan.folded.slice(Math.max(0, m.index - 10), m.index);
    if (!m[3]) {
      if (
        !/(?:^|[^a-z])(?:on|of|by|until|to|from|since|till|between|before|after|and|through|around|about) $/.test(
          before,
        )
      )
        return null;
      return { kind: 'point', day };
    }
    const n = STEPS[m[3]];
    const shift: Point['shift'] = {
      unit: 'month',
      n: n ?? 0,
      from: /^(?:last|next|this)$/.test(m[3]) ? 'speech' : 'story',
    };
    return { kind: 'point', day, within: { kind: 'point', shift } };
  },
  examples: [
    { text: 'He landed on May 3, 1950. On [the 12th] he was shot.', value: '1950-05-12' },
    { text: 'It will be ready by [the 5th].', value: '2021-04-05' },
    { text: 'It was ready on [the 12th of last month].', value: '2021-02-12' },
  ],
};
