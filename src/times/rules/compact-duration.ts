import { durationValue, joinDurations } from '../durations.ts';
import type { Rule } from '../rule.ts';

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
