import type { Rule } from '../rule.ts';
import { WEEKDAY, weekdayOf } from '../words.ts';

export const weekday: Rule = {
  id: 'weekday',
  about: 'a weekday; the tense tells whether it is the one before or after the publication',
  pattern: new RegExp(`(${WEEKDAY})`),
  read(m, scan) {
    const name = m[1]!;
    if (!name.endsWith('day')) {
      if (scan.reading.text[m.index] === scan.folded[m.index]) return null;
      if (!name.endsWith('.') && !/^(?:tues|weds|thurs|thur|fri)$/.test(name)) return null;
      if (/^(?:sat|sun|wed|mon)\.$/.test(name) && !/^[ ,]/.test(scan.folded[m.index + name.length] ?? ' '))
        return null;
    }
    if (/^ (?:night live|school)/.test(scan.folded.slice(m.index + name.length, m.index + name.length + 12)))
      return null;
    if (/(?:black|bloody|holy|fat) $/.test(scan.folded.slice(Math.max(0, m.index - 7), m.index))) return null;
    return { kind: 'point', weekday: weekdayOf(name) };
  },
  examples: [
    { text: 'The council met on [Tuesday].', value: '2021-03-16' },
    { text: 'The council will meet on [Tuesday].', value: '2021-03-23' },
  ],
};

export const weekend: Rule = {
  id: 'weekend',
  about: 'the weekend',
  pattern: /the weekend/,
  read: () => ({ kind: 'point', weekend: true }),
  examples: [{ text: 'It rained over [the weekend].', value: '2021-W10-WE' }],
};
