import { clockTime, HALF_OF_DAY, HOUR, hour24, hourOf } from '../hours.ts';
import type { Part, Rule } from '../rule.ts';
import { ZONE_TAIL, zoneOf } from '../zones.ts';

/** "3 p.m.", "3:30 pm EST", "seven pm". */
export const clockTwelve: Rule = {
  id: 'clock-twelve',
  about: 'times of day before and after noon, with zones',
  pattern: new RegExp(`(${HOUR})(?:[:.](\\d{2})(?::(\\d{2}))?)? ?-?(${HALF_OF_DAY})(?![a-z])${ZONE_TAIL}`),
  read(m) {
    if (Number(m[2] ?? 0) > 59) return null;
    // "I am one, am I?"
    if (/^[a-z]/.test(m[0]) && m[4] === 'am') return null;
    const second = m[3] ? { second: Number(m[3]) } : {};
    return clockTime(hour24(hourOf(m[1]!), m[4]), Number(m[2] ?? 0), { ...second, ...zoneOf(m) });
  },
  examples: [
    { text: 'It began at [3 p.m. EST].', value: '2021-03-17T15:00', type: 'TIME' },
    { text: 'It began at [3:30 pm].', value: '2021-03-17T15:30', type: 'TIME' },
  ],
};

const CALLED = /(?:at|by|until|till|before|after|from|to|around|about|between|and|since|,) $|- ?$|^\s*$/;

/** What comes between a time of the clock and its day. */
const BESIDE_DAY = 'on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this|today|tomorrow|tonight|yesterday';

/** "15:00", "9:30 on Friday". */
export const clockFigures: Rule = {
  id: 'clock-figures',
  about: 'hours and minutes',
  pattern: new RegExp(
    `(?:(\\d{1,2})(?::|\\.(?=[0-5]\\d (?:${BESIDE_DAY})\\b))(\\d{2})(?::(\\d{2}))?|(?<=(?:at|by|from|to|until|,|-) ?)(1\\d|2[0-4])h([0-5]\\d)?)(?: ?(?:hrs?|hours)\\b)?${ZONE_TAIL}`,
  ),
  read(m, scan) {
    if (m[4]) return clockTime(Number(m[4]), Number(m[5] ?? 0), zoneOf(m));
    if (Number(m[1]) > 24 || Number(m[2]) > 59 || Number(m[3] ?? 0) > 59) return null;
    const before = scan.folded.slice(Math.max(0, m.index - 12), m.index);
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 8);
    // "at 9.15 on Monday", not "rose 9.15 on Monday".
    if (m[0].includes('.') && !/(?:^|[^a-z])(?:at|by|from|since|until) $/.test(before)) return null;
    const zone = zoneOf(m);
    // Scores, verses and ratios: "won 3:10", "John 3:16".
    if (
      m[1]!.length === 1 &&
      !zone.zone &&
      !CALLED.test(before) &&
      !/^ (?:on|this|today|tom|in the)|^ ?- ?\d{1,2}:\d\d/.test(after)
    )
      return null;
    if (/(?:won|lost|beat|ratio|score|time of|chapter|verse) (?:of |by )?$/.test(before)) return null;
    const time = clockTime(Number(m[1]), Number(m[2]), { ...(m[3] && { second: Number(m[3]) }), ...zone });
    const twelve = /^[1-9]/.test(m[1]!) && Number(m[1]) < 12 && !m[3] && !zone.zone;
    return { ...time, ...(twelve && { twelve }) };
  },
  examples: [
    { text: 'It began at [15:00].', value: '2021-03-17T15:00', type: 'TIME' },
    { text: 'It began at [19h30].', value: '2021-03-17T19:30', type: 'TIME' },
    { text: 'It began at [10:30 UTC].', value: '2021-03-17T10:30Z', type: 'TIME' },
  ],
};

/** "7 o'clock", "nine o'clock in the evening", "at 4 in the morning". */
export const clockHour: Rule = {
  id: 'clock-hour',
  about: 'full hours with o’clock or the part of the day',
  pattern: new RegExp(
    `(${HOUR})(?: o'clock(?: (?:in the (morning|afternoon|evening)|at (night)))?|(?<=(?:(?:at|by|before|after|around|about|until|from|to|and|between) |^|[:;(\\n] ?)${HOUR}) (?:in the (morning|afternoon|evening)|at (night)))${ZONE_TAIL}`,
  ),
  read(m) {
    return clockTime(hour24(hourOf(m[1]!), m[2] ?? m[3] ?? m[4] ?? m[5]), 0, zoneOf(m));
  },
  examples: [
    { text: "It began at [nine o'clock in the evening].", value: '2021-03-17T21:00', type: 'TIME' },
    { text: 'It began at [4 in the morning].', value: '2021-03-17T04:00', type: 'TIME' },
  ],
};

/** "1300 hours". */
export const clockMilitary: Rule = {
  id: 'clock-military',
  about: 'four figures and "hours" or a zone',
  pattern: /([01]\d|2[0-4])([0-5]\d) ?(?:hrs|hours|(gmt|utc)|(?<=\d)z(?= ))/,
  needs: ['hours', 'hrs', 'gmt', 'utc', 'z '],
  read: (m) => clockTime(Number(m[1]), Number(m[2]), m[3] ? { zone: 'Z' } : {}),
  examples: [
    { text: 'It began at [1300 hours].', value: '2021-03-17T13:00', type: 'TIME' },
    { text: 'It began at [0735 GMT].', value: '2021-03-17T07:35Z', type: 'TIME' },
  ],
};

/** What has its hour: "we leave at six." */
const TIMED =
  '\\b(?:arrive[ds]?|began|begins?|call(?:ed|s)?|c[ao]mes?|departs?|departed|leaves?|left|lands?|landed|meets?|met|returns?|returned|starts?|started|wakes?|woke|back|dinner|here|home|lunch|up|you)';

/** A bare hour after the day that it is of: "tomorrow at 8", "Friday at 9". */
export const bareHour: Rule = {
  id: 'bare-hour',
  about: 'a bare hour beside its day',
  pattern: new RegExp(
    `(?:at (${HOUR})(?=[;!?)]|[.,](?!\\d)|$)(?<=${TIMED} (?:about |again )?at [a-z\\d]{1,6})|(?<=(?:morning|afternoon|evening|night|tonight|days?|daily|tomorrow|\\b(?:mon|tue|wed|thu|fri|sat|sun)) (?:at|around|about|by|until|till) )(${HOUR})(?=[.,;!?]|$| (?:and|for|in|with|to)\\b)|(?<=(?:at|by|until|till|from|to|around|about|before|after|since) )(${HOUR})(?= (?:tonight|tomorrow|today|yesterday|last night|this (?:morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)))`,
  ),
  read: (m) => (m[1] ? { says: clockTime(hourOf(m[1])), from: 3 } : clockTime(hourOf(m[2] ?? m[3]!))),
  examples: [{ text: 'They meet at [8 tomorrow].', value: '2021-03-18T08:00', type: 'TIME' }],
};

/** "sevenish", "at 11-ish". */
export const clockIsh: Rule = {
  id: 'clock-ish',
  about: 'about an hour',
  pattern: new RegExp(`(?<=(?:at|about|around|by) )(${HOUR}|noon)-?ish|(noon)ish`),
  needs: ['ish'],
  read: (m) => ({ ...clockTime(m[1] && m[1] !== 'noon' ? hourOf(m[1]) : 12), mod: 'APPROX' }),
  examples: [{ text: 'They meet at [11ish].', value: '2021-03-17T11:00', type: 'TIME', mod: 'APPROX' }],
};

const AT_WORK =
  /\b(?:open|works?|working|worked|runs?|hours|office|shop|shift|meetings?|schedule[ds]?|daily|weekdays)\b/;

function beginning(m: RegExpExecArray): Part {
  const from = m[1] ? 5 : 0;
  const hour = (m[1] ?? m[2])!;
  return { says: clockTime(hourOf(hour)), from, to: from + hour.length };
}

/** "open from 9 to 5": an hour of the morning and one of the afternoon, where something is open or at work. */
export const openingHours: Rule = {
  id: 'opening-hours',
  about: 'from nine to five, of what is open or at work',
  pattern: new RegExp(
    `(?:from (${HOUR}) to |(?<=(?:open|daily|weekdays|weekends|days|hours) )(${HOUR}) ?- ?)(${HOUR})(?=[.,;)]|$| (?:on|every|and|each)\\b)`,
  ),
  read(m, scan) {
    const before = scan.folded.slice(Math.max(0, m.index - 40), m.index);
    return AT_WORK.test(before) ? beginning(m) : null;
  },
  examples: [
    { text: 'The shop is open from [9] to 5.', value: '2021-03-17T09:00', type: 'TIME' },
    { text: 'The shop is open weekdays [9]-5.', value: '2021-03-17T09:00', type: 'TIME' },
  ],
};
