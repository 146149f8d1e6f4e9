import { durationValue, joinDurations } from '../durations.ts';
import type { Rule } from '../rule.ts';
import { unitOf } from '../words.ts';

const LETTERS = { h: 'hour', m: 'minute', s: 'second' } as const;

/** "1h20m", "2h": figures with the letters of their units. */
export const compactDuration: Rule = {
  id: 'compact-duration',
  about: 'hours and minutes with their letters',
  pattern: /(?:(\d{1,3})h ?(?:(\d{1,2})m(?:ins?)?)?|(\d{1,3})m ?(\d{1,2})s)/,
  read(m, scan) {
    const hours = scan.reading.text[m.index + m[0].indexOf('h')] === 'h';
    if (!m[3] && !hours) return null;
    const [first, second] = m[3]
      ? [durationValue(Number(m[3]), LETTERS.m), durationValue(Number(m[4]), LETTERS.s)]
      : [durationValue(Number(m[1]), LETTERS.h), m[2] && durationValue(Number(m[2]), LETTERS.m)];
    const says = { kind: 'duration', value: second ? joinDurations(first, second) : first } as const;
    return { says, to: m[0].trimEnd().length };
  },
  examples: [
    { text: 'The climb took [1h20m].', value: 'PT1H20M', type: 'DURATION' },
    { text: 'The drive takes [2h].', value: 'PT2H', type: 'DURATION' },
  ],
};

const PARTS: Record<string, number> = { 'three quarters': 0.75, quarter: 0.25, half: 0.5 };

/** "three quarters of an hour", "a quarter of a century", "half the year". */
export const fraction: Rule = {
  id: 'fraction',
  about: 'a quarter, half or three quarters of a unit',
  pattern:
    /(?:(three[ -]quarters|(?:a )?quarter|half) of an? (hour|day|year|century|decade|minute)|(?:a )?(quarter|half)[- ](century))/,
  read(m) {
    const part = PARTS[(m[1] ?? m[3])!.replace('-', ' ').replace('a ', '')]!;
    const word = (m[2] ?? m[4])!;
    const { designator, factor } = unitOf(word);
    // Whole numbers of the smaller unit read better than a fraction of the larger one.
    if (factor > 1) return { kind: 'duration', value: `P${factor * part}${designator}` };
    if (word === 'day') return { kind: 'duration', value: `PT${24 * part}H` };
    return { kind: 'duration', value: durationValue(part, word) };
  },
  examples: [
    { text: 'He spoke for [three quarters of an hour].', value: 'PT45M', type: 'DURATION' },
    { text: 'She ruled for [a quarter of a century].', value: 'P25Y', type: 'DURATION' },
  ],
};

/** "the whole day", "the entire week". */
export const wholeUnit: Rule = {
  id: 'whole-unit',
  about: 'the whole of a unit',
  pattern: /(?:the|an?) (?:whole|entire) (hour|day|night|week|weekend|month|year|decade|century)/,
  read: (m) => ({ kind: 'duration', value: durationValue(1, m[1]!) }),
  examples: [{ text: 'It rained [the whole week].', value: 'P1W', type: 'DURATION' }],
};
