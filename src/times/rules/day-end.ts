import type { Point, Unit } from '../expression.ts';
import type { Rule } from '../rule.ts';

const UNITS: Record<string, Unit> = { d: 'day', b: 'day', w: 'week', m: 'month', q: 'quarter', y: 'year' };

/** "EOD", "end of day", "COB", "EOM": the end of the day, week, month or year of writing. */
export const dayEnd: Rule = {
  id: 'day-end',
  about: 'the end of the day, week, month, quarter or year as offices say it',
  pattern:
    /(?:eo([dbwmqy])|(co)b|(?<=(?:by|before|until) )(?:the )?(?:end of (?:the )?(?:business |working )?day|(?:end|close) of (?:business|play)(?= ?(?:[.,;:)!?]|$))))/,
  read(m, scan): Point | null {
    if ((m[1] || m[2]) && scan.reading.text[m.index] === scan.folded[m.index]) return null;
    const shift = { unit: UNITS[m[1] ?? 'd']!, n: 0, from: 'speech' } as const;
    return { kind: 'point', shift, mod: 'END' };
  },
  examples: [
    { text: 'Answers are due by [EOD].', value: '2021-03-17', mod: 'END' },
    { text: 'Answers are due by [end of day].', value: '2021-03-17', mod: 'END' },
    { text: 'Answers are due by [COB Friday].', value: '2021-03-19', mod: 'END' },
    { text: 'Answers are due by [EOM].', value: '2021-03', mod: 'END' },
  ],
};
