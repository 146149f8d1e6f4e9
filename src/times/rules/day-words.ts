import type { Expression } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { partOf } from '../words.ts';

const DAYS: Record<string, number> = {
  today: 0,
  'this day': 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  'the night before last': -2,
};

export const dayWords: Rule = {
  id: 'day-words',
  about: 'today, yesterday, tomorrow and their nights',
  pattern:
    /(?:the night before last|(?:the )?day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow)(?: (morning|afternoon|evening|night))?|tonight|tonite|overnight/,
  read(m, scan): Expression | null {
    if (/^overnight/.test(m[0])) {
      // "an overnight train", "overnight success"
      const after = scan.folded.slice(m.index + 9, m.index + 10);
      if (after === ' ' && scan.termAt(m.index)?.pos === 'JJ') return null;
      return {
        kind: 'point',
        part: 'NI',
        within: { kind: 'point', shift: { unit: 'day', n: 0, from: 'story' } },
      };
    }
    const night = /^(?:tonight|tonite)/.test(m[0]);
    const n = night ? 0 : DAYS[m[1] ? m[0].slice(0, -m[1].length - 1) : m[0]]!;
    const day = { kind: 'point', shift: { unit: 'day', n, from: 'speech' } } as const;
    const part = night || m[0].startsWith('the night') ? 'NI' : m[1] && partOf(m[1]);
    return part ? { kind: 'point', part, within: day } : day;
  },
  examples: [
    { text: 'He resigned [yesterday].', value: '2021-03-16' },
    { text: 'She arrives [the day after tomorrow].', value: '2021-03-19' },
    { text: 'They play [tomorrow night].', value: '2021-03-18TNI', type: 'TIME' },
    { text: 'They sing [tonight].', value: '2021-03-17TNI', type: 'TIME' },
  ],
};
