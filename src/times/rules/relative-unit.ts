import { durationValue } from '../durations.ts';
import type { Point, Unit } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { CALENDAR_UNIT, unitOf } from '../words.ts';

/** From the publication: "last year", "this week", "next month". */
export const speechUnit: Rule = {
  id: 'speech-unit',
  about: 'last, this, next and a unit of the calendar',
  pattern:
    /(?:(last|this past|this last|this|this coming|next|the current|the present|the upcoming|the coming|the past|the last) (calendar |fiscal |financial |business )?(weekend|week|month|quarter|half|year|decade|century|millennium|fortnight)|(?:the )?(week|month|year|quarter|weekend) (after next|before last)|(?:the )?(?:same|this) time (last|next) (year|month|week))/,
  read(m, scan) {
    if (m[4])
      return {
        kind: 'point',
        shift: { unit: m[4] as Unit, n: m[5] === 'after next' ? 2 : -2, from: 'speech' },
      };
    const word = m[1] ?? m[6]!;
    const unit = unitOf(m[3] ?? m[7]!)?.unit ?? 'half';
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 12);
    if (/^(?:the last|the past)$/.test(word)) {
      if (unit === 'year' || unit === 'quarter' || unit === 'week' || unit === 'month') {
        if (/^ of\b/.test(after)) return null;
      } else if (unit === 'half') return null;
    }
    if (unit === 'half' && /^[- ]?(?:hour|mile|dozen|million|billion|time|a )/.test(after)) return null;
    // "the last week of the trial"
    if (
      /^(?:last|next|past)$/.test(word) &&
      /^ of\b/.test(after) &&
      /the $/.test(scan.folded.slice(Math.max(0, m.index - 4), m.index))
    )
      return null;
    // "in the past decade" is the ten years up to now, "last decade" the one before this.
    if (/^the (?:last|past)$/.test(word) && /^(?:decade|century|millennium)$/.test(unit))
      return { kind: 'duration', value: durationValue(1, unit) };
    const n = /last|past/.test(word)
      ? -1
      : /next|upcoming/.test(word) || word === 'the coming' || word === 'this coming'
        ? 1
        : 0;
    return { kind: 'point', shift: { unit: (unit as Unit) ?? 'half', n, from: 'speech' } };
  },
  examples: [
    { text: 'The firm was sold [last year].', value: '2020' },
    { text: 'They meet [this week].', value: '2021-W11' },
    { text: 'It opens [next month].', value: '2021-04' },
  ],
};

/** From the time that the story has reached: "the following morning", "that year", "the same day". */
export const storyUnit: Rule = {
  id: 'story-unit',
  about: 'the previous, that, the same, the following and a unit of the calendar',
  pattern: new RegExp(
    `(?:the very |very )?(?:(?:the |that |this |on )?(same|very same)|(that|that very|the preceding|the previous|the prior|the next|the following|the succeeding|the ensuing|the subsequent|the very next|this same|the intervening)) (calendar |fiscal )?(${CALENDAR_UNIT}|half)`,
  ),
  read(m, scan) {
    const word = m[1] ?? m[2]!;
    const name = m[4]!;
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 14);
    if (/^ (?:and a half|or so)/.test(after) && word === 'that') return null;
    const n = /preceding|previous|prior/.test(word)
      ? -1
      : /next|following|succeeding|ensuing|subsequent/.test(word)
        ? 1
        : 0;
    if (/^(?:hour|minute|half)$/.test(name)) return null;
    if (name === 'night')
      return {
        kind: 'point',
        part: 'NI',
        within: { kind: 'point', shift: { unit: 'day', n, from: 'story' } },
      };
    return { kind: 'point', shift: { unit: unitOf(name).unit as Unit, n, from: 'story' } };
  },
  examples: [
    { text: 'He landed on May 3, 1950. [The next day] he was shot.', value: '1950-05-04' },
    { text: 'He landed on May 3, 1950. [That year] he wed.', value: '1950' },
    {
      text: 'He landed on May 3, 1950. [The following month] he was shot.',
      value: '1950-06',
    },
    { text: 'He landed on May 3, 1950. [The same day] he wed.', value: '1950-05-03' },
  ],
};

/** The publication's own unit by definite article: "the quarter", "the week", "the year". */
export const definiteUnit: Rule = {
  id: 'definite-unit',
  about: 'the quarter, the year, the month, the day by definite article alone',
  pattern:
    /(?<=(?:late|later|early|earlier|end|middle|beginning|start|part|most|half) (?:in|of) )the (year|week|month)|the (?:(?:latest|most recent) (?:(?:fiscal|financial) )?(quarter|year|period|month|week)|(?:(?:full|current) )?(?:(?:fiscal|financial) )?(quarter|year|period|month|week|day)(?=(?: (?:ended|ending|to|ago|earlier))|[.,;:)]| (?:and|was|were|as|by|when|that|compared|from|on|,)|$))/,
  read(m, scan) {
    const unit = (m[1] ?? m[2] ?? m[3])!;
    // "the year ended June 30" is twelve months of any calendar.
    if (unit === 'year' && /^ end(?:ed|ing)/.test(scan.folded.slice(m.index + m[0].length)))
      return { kind: 'duration', value: 'P1Y' };
    // "Man of the Year"
    const at = m.index + m[0].length - unit.length;
    if (/[A-Z][a-z]/.test(scan.reading.text.slice(at, at + 2))) return null;
    const latest = m[0].includes('latest') || m[0].includes('recent');
    if (unit === 'period') {
      return latest
        ? ({ kind: 'point', shift: { unit: 'quarter', n: 0, from: 'story' }, vague: true, latest } as Point)
        : null;
    }
    const before = scan.folded.slice(Math.max(0, m.index - 18), m.index);
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 2);
    if (m[1] && /^[-']/.test(after)) return null;
    if (!m[1] && (unit === 'day' || unit === 'week' || unit === 'month')) {
      // "of the day", "during the day", "times a week" are no dates.
      if (!latest && !/(?:end of|later in|earlier in|on|rest of|for) $/.test(before)) return null;
      if (unit === 'day' && !/(?:end of|later in|earlier in|rest of) $/.test(before)) return null;
    }
    return {
      kind: 'point',
      shift: { unit: unit as Unit, n: 0, from: 'story' },
      vague: true,
      ...(latest && { latest }),
    };
  },
  examples: [
    { text: 'Income fell 3% in [the quarter].', value: '2020-Q4' },
    { text: 'It fears for the second quarter. In [the latest quarter] sales rose.', value: '2020-Q4' },
  ],
};
