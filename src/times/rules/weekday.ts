import { endsSentence, type Rule } from '../rule.ts';
import { DAY, MONTH, ordinalOf, WEEKDAY, weekdayOf } from '../words.ts';

const SHORT = '(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)';
/** What tells an abbreviated weekday without a full stop: another one, a time of day, a preposition. */
const BESIDE = new RegExp(
  `(?:^|[^a-z])(?:${SHORT} ?(?:-|to|through|and|&|or|/) ?|(?:on|by|until|till|next|last|this|every) )$`,
);
const BESIDE_NEXT = new RegExp(
  `^ ?(?:-|to|through|and|&|or|/) ?${SHORT}\\b|^,? (?:at \\d|\\d{1,2}(?::\\d\\d| ?[ap]m\\b))`,
);
const AFTER = /(?:^|[^a-z])(?:on|by|until|till|next|last|this|every) $/;
const A_MONTH = new RegExp(`^ (?:the )?(?:${MONTH}|at)\\b`);
const ENDS = /^(?:$|[.,;:!?)]| ?(?:-|to|through|and|or|at|for|from|in|with)\b)/;

export const weekday: Rule = {
  id: 'weekday',
  about: 'a weekday; the tense tells whether it is the one before or after the publication',
  pattern: new RegExp(`(${WEEKDAY})`),
  read(m, scan) {
    const name = m[1]!;
    if (!name.endsWith('day')) {
      const [near, next] = [
        scan.folded.slice(Math.max(0, m.index - 14), m.index),
        scan.folded.slice(m.index + name.length, m.index + name.length + 16),
      ];
      const beside = BESIDE.test(near) || BESIDE_NEXT.test(next);
      const small = scan.reading.text[m.index] === scan.folded[m.index];
      const written = AFTER.test(near) || /^,? (?:at \d|\d)/.test(next);
      if (small && !(beside && written && !/^(?:sat|sun)/.test(name) && ENDS.test(next))) return null;
      // "on Sun Microsystems", "at Mon Repos"
      if (
        !/\.$/.test(name) &&
        /^ [A-Z][a-z]/.test(scan.reading.text.slice(m.index + name.length, m.index + name.length + 3)) &&
        !A_MONTH.test(next)
      )
        return null;
      if (!name.endsWith('.') && !beside && !/^(?:tues|weds|thurs|thur|fri)$/.test(name)) return null;
      if (/^(?:sat|sun|wed|mon)\.$/.test(name) && !/^[ ,]/.test(scan.folded[m.index + name.length] ?? ' '))
        return null;
    }
    if (/^ (?:night live|school)/.test(scan.folded.slice(m.index + name.length, m.index + name.length + 12)))
      return null;
    if (/(?:black|bloody|holy|fat) $/.test(scan.folded.slice(Math.max(0, m.index - 7), m.index))) return null;
    const says = { kind: 'point', weekday: weekdayOf(name) } as const;
    return name.endsWith('.') && endsSentence(scan, m.index + name.length)
      ? { says, to: name.length - 1 }
      : says;
  },
  examples: [
    { text: 'The council met on [Tuesday].', value: '2021-03-16' },
    { text: 'The council will meet on [Tuesday].', value: '2021-03-23' },
  ],
};

/** "Monday the 12th": the nearest month in which the day is that weekday. */
export const weekdayOfMonth: Rule = {
  id: 'weekday-of-month',
  about: 'a weekday with the day of the month',
  pattern: new RegExp(
    `(${WEEKDAY}),? (?:(?:the )?(\\d{1,2}(?:st|nd|rd|th))(?! (?:of|century|floor|street|st|avenue|annual|time|day|quarter))|the (${DAY})(?=[.,;:)!?]|$| (?:and|at|by|for|from|in|to|until|with)\\b))`,
  ),
  read(m) {
    const day = ordinalOf((m[2] ?? m[3])!);
    return day >= 1 && day <= 31 ? { kind: 'point', weekday: weekdayOf(m[1]!), day } : null;
  },
  examples: [{ text: 'They met on [Friday the 12th].', value: '2021-03-12' }],
};

export const weekend: Rule = {
  id: 'weekend',
  about: 'the weekend',
  pattern: /the weekend/,
  read: () => ({ kind: 'point', weekend: true }),
  examples: [{ text: 'It rained over [the weekend].', value: '2021-W10-WE' }],
};
