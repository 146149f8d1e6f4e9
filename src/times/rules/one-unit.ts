import { durationValue, partValue } from '../durations.ts';
import type { Rule } from '../rule.ts';

const PARTS: Record<string, number> = { 'three quarters': 0.75, quarter: 0.25, half: 0.5 };

/** "three quarters of an hour", "a quarter of a century", "half the year". */
export const fraction: Rule = {
  id: 'fraction',
  about: 'a quarter, half or three quarters of a unit',
  pattern:
    /(?:(three[ -]quarters|(?:a )?quarter|half) of an? (hour|day|year|century|decade|minute)|(?:a )?(quarter|half)[- ](century))( ago)?/,
  needs: ['half', 'quarter'],
  read(m) {
    const part = PARTS[(m[1] ?? m[3])!.replace('-', ' ').replace('a ', '')]!;
    const unit = (m[2] ?? m[4])!;
    const years = { century: 100, decade: 10 }[unit];
    if (m[5] && years) return { kind: 'point', shift: { unit: 'year', n: -part * years, from: 'speech' } };
    return { says: { kind: 'duration', value: partValue(part, unit) }, to: m[0].length - (m[5] ? 4 : 0) };
  },
  examples: [
    { text: 'He spoke for [three quarters of an hour].', value: 'PT45M', type: 'DURATION' },
    { text: 'She ruled for [a quarter of a century].', value: 'P25Y', type: 'DURATION' },
  ],
};

/** "another week": one more. */
export const anotherUnit: Rule = {
  id: 'another-unit',
  about: 'one more of a unit',
  pattern: /another (hour|minute|day|night|week|weekend|month|year|decade|century|fortnight)/,
  needs: ['another'],
  read(m, scan) {
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 6);
    // "another day of talks" is one, "on another day" some day.
    if (/(?:^|[^a-z])(?:on|one|after|yet) $/.test(scan.folded.slice(Math.max(0, m.index - 7), m.index)))
      return null;
    return after.startsWith('-') ? null : { kind: 'duration', value: durationValue(1, m[1]!) };
  },
  examples: [{ text: 'They stayed [another week].', value: 'P1W', type: 'DURATION' }],
};

/** "the whole day", "the entire week". */
export const wholeUnit: Rule = {
  id: 'whole-unit',
  about: 'the whole of a unit',
  pattern:
    /(?:the|an?) (?:whole|entire) (hour|day|night|week|weekend|month|year|decade|century)|all (day|night|week|month|year)(?: (?:long|round))?(?! (?:trips?|tickets?|pass))/,
  needs: ['whole', 'entire', 'all '],
  read: (m) => ({ kind: 'duration', value: durationValue(1, (m[1] ?? m[2])!) }),
  examples: [
    { text: 'It rained [the whole week].', value: 'P1W', type: 'DURATION' },
    { text: 'It rained [all day].', value: 'P1D', type: 'DURATION' },
  ],
};
