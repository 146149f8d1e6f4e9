import { endsSentence, type Rule } from '../rule.ts';
import { MONTH, monthOf, YEAR } from '../words.ts';
import { isMonthName } from './names.ts';

/** "Jan-Mar 2020": the other month tells that this is one. */
const RANGE = new RegExp(`^(?: ?[-/] ?| (?:through|till|to|until) )${MONTH} (?:${YEAR})`);

export const month: Rule = {
  id: 'month',
  about: 'a month without a year; the tense and the story give it one',
  pattern: new RegExp(`(the month of )?(${MONTH})`),
  read(m, scan) {
    const name = m[2]!;
    const at = m.index + (m[1]?.length ?? 0);
    const range = RANGE.test(scan.folded.slice(at + name.length, at + name.length + 28));
    if (name.length < 5 && !/^(?:may|june|july)$/.test(name)) {
      // Abbreviations stand alone only with a full stop and a capital.
      if (!range && !/^(?:jan|feb|apr|aug|sept|sep|oct|nov|dec)\.?$/.test(name)) return null;
      if (!range && !name.endsWith('.') && !/^(?:feb|aug|sept|oct|nov)$/.test(name)) return null;
      if (scan.reading.text[at] === scan.folded[at]) return null;
    }
    if (!isMonthName(scan, at, name, range)) return null;
    const says = { kind: 'point', month: monthOf(name) } as const;
    // The full stop of "in Sept." ends the sentence, too.
    const stops = name.endsWith('.') && endsSentence(scan, m.index + m[0].length);
    return stops ? { says, to: m[0].length - 1 } : says;
  },
  examples: [
    { text: 'The mill burned down in [October].', value: '2020-10' },
    { text: 'The mill will open in [October].', value: '2021-10' },
    { text: 'The mill was shut [Jan]-Mar 2020.', value: '2020-01' },
  ],
};
