import type { Rule } from '../rule.ts';
import { MONTH, monthOf } from '../words.ts';
import { isMonthName } from './names.ts';

export const month: Rule = {
  id: 'month',
  about: 'a month without a year; the tense and the story give it one',
  pattern: new RegExp(`(${MONTH})`),
  read(m, scan) {
    const name = m[1]!;
    if (name.length < 5 && !/^(?:may|june|july)$/.test(name)) {
      // Abbreviations stand alone only with a full stop and a capital.
      if (!/^(?:jan|feb|apr|aug|sept|sep|oct|nov|dec)\.?$/.test(name)) return null;
      if (!name.endsWith('.') && !/^(?:feb|aug|sept|oct|nov)$/.test(name)) return null;
      if (scan.reading.text[m.index] === scan.folded[m.index]) return null;
    }
    return isMonthName(scan, m.index, name) ? { kind: 'point', month: monthOf(name) } : null;
  },
  examples: [
    { text: 'The mill burned down in [October].', value: '2020-10' },
    { text: 'The mill will open in [October].', value: '2021-10' },
  ],
};
