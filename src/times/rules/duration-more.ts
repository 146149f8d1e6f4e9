import { durationValue, joinDurations } from '../durations.ts';
import type { Rule } from '../rule.ts';
import { unitOf } from '../words.ts';

/** "1h20m", "2h": figures with the letters of their units. */
export const compactDuration: Rule = {
  id: 'compact-duration',
  about: 'hours and minutes with their letters, figures without a space',
  pattern:
    /(?:(\d{1,3})(hours?|hrs?|mins?|minutes?|secs?|seconds?|days?|weeks?|months?|years?)|(\d{1,3})h ?(?:(\d{1,2})m(?:ins?)?)?|(\d{1,3})m ?(\d{1,2})s)/,
  read(m, scan) {
    const [all, count, word, hours, minutes, alone, seconds] = m;
    if (count) return { kind: 'duration', value: durationValue(Number(count), word!) };
    if (hours && scan.reading.text[m.index + hours.length] !== 'h') return null;
    const first = hours ? durationValue(Number(hours), 'hour') : durationValue(Number(alone), 'minute');
    const second = minutes
      ? durationValue(Number(minutes), 'minute')
      : seconds && durationValue(Number(seconds), 'second');
    const says = { kind: 'duration', value: second ? joinDurations(first, second) : first } as const;
    return { says, to: all.trimEnd().length };
  },
  examples: [
    { text: 'The climb took [1h20m].', value: 'PT1H20M', type: 'DURATION' },
    { text: 'The drive takes [3hrs].', value: 'PT3H', type: 'DURATION' },
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

/** "another week": one more. */
export const anotherUnit: Rule = {
  id: 'another-unit',
  about: 'one more of a unit',
  pattern: /another (hour|minute|day|night|week|weekend|month|year|decade|century|fortnight)/,
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
  pattern: /(?:the|an?) (?:whole|entire) (hour|day|night|week|weekend|month|year|decade|century)/,
  read: (m) => ({ kind: 'duration', value: durationValue(1, m[1]!) }),
  examples: [{ text: 'It rained [the whole week].', value: 'P1W', type: 'DURATION' }],
};
