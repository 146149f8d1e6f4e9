import type { Rule } from '../rule.ts';

/** "year-end", "month's end". */
export const unitEnd: Rule = {
  id: 'unit-end',
  about: 'the end of a unit in one word',
  pattern:
    /(?:the )?(?:(year|month|week|quarter|decade|century)(?:'s)?[- ]end|mid-?(year|week|month|summer|winter)|end of (year|month|week|quarter))/,
  read(m) {
    if (m[1] === 'week' && !m[0].includes('-') && !m[0].includes("'")) return null;
    const unit = (m[1] ?? m[2] ?? m[3])!;
    const mod = m[2] ? ('MID' as const) : ('END' as const);
    if (unit === 'summer' || unit === 'winter')
      return { kind: 'point', season: unit === 'summer' ? 'SU' : 'WI', mod };
    return { kind: 'point', shift: { unit: unit as 'year', n: 0, from: 'story' }, mod, vague: true };
  },
  examples: [{ text: 'The job is done by [year-end].', value: '2021', mod: 'END' }],
};
