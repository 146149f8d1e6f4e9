import { HALF_OF_DAY, HOUR, hour24, hourOf } from '../hours.ts';
import type { Rule } from '../rule.ts';
import { amountOf, partOf } from '../words.ts';

const MINUTES =
  'half|(?:a )?quarter|five|ten|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|\\d{1,2}';
const HALF = `(?: (${HALF_OF_DAY})(?![a-z])| in the (morning|afternoon|evening)| at (night)`;

const ENDS = /^(?:$|[.,;!?)]| (?:in|last|on|this|today|tomorrow|tonight|yesterday)\b)/;
const NAMED = /^(?:midnight|noon|midday)$/;

/** "half past three", "quarter to five", "ten past six". */
export const clockWords: Rule = {
  id: 'clock-words',
  about: 'times of day in words: minutes past and to',
  pattern: new RegExp(
    `(${MINUTES})(?: minutes?| mins?)? (past|after|to|before|till|until) (${HOUR}|midnight|noon|midday)(?: o'clock)?${HALF})?`,
  ),
  read(m, scan) {
    const [word, side] = [m[1]!, m[2]!];
    const past = side === 'past' || side === 'after';
    const before = scan.folded.slice(Math.max(0, m.index - 14), m.index);
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 6);
    // "from five to seven pm", "from 9 until noon" are ranges.
    if (!past && /(?:from|between) $/.test(before)) return null;
    const counted =
      /minutes?|mins?/.test(m[0]) && /(?:at|by|until|around|about|from) (?:about )?$/.test(before);
    // "at ten to eight."
    const called = /(?:at|until|till) (?:about |around )?$/.test(before) && ENDS.test(after);
    const half = m[4] ?? m[5] ?? m[6];
    // "five to ten people", "ten after two days" are no times: only halves and quarters stand without "past".
    const plain = /half|quarter/.test(word) || side === 'past' || m[4] || m[5];
    if (!plain && !counted && !called && !NAMED.test(m[3]!)) return null;
    if (word === 'half' && !past) return null;
    const minutes = word === 'half' ? 30 : word.endsWith('quarter') ? 15 : amountOf(word);
    if (minutes < 1 || minutes > 59) return null;
    const hour = NAMED.test(m[3]!) ? (m[3] === 'midnight' ? 0 : 12) : hour24(hourOf(m[3]!), half);
    return { kind: 'point', hour: past ? hour : (hour + 23) % 24, minute: past ? minutes : 60 - minutes };
  },
  examples: [
    { text: 'It began at [half past three].', value: '2021-03-17T03:30', type: 'TIME' },
    { text: 'It began at [ten minutes to noon].', value: '2021-03-17T11:50', type: 'TIME' },
    { text: 'It began at [quarter to five in the afternoon].', value: '2021-03-17T16:45', type: 'TIME' },
  ],
};

/** "eight thirty at night", "seven fifteen p.m.". */
export const clockSpoken: Rule = {
  id: 'clock-spoken',
  about: 'hour and minutes in words',
  pattern: new RegExp(
    `(${HOUR}) (oh[ -]five|ten|fifteen|twenty|thirty|forty|fifty|(?:twenty|thirty|forty|fifty)[ -]five)${HALF}|(?<=(?:at|by|around|until|till|from|before|after) ${HOUR} [a-z -]{3,11})(?=[.,;!?]|$))`,
  ),
  read(m) {
    const minute = amountOf(m[2]!.replace(/^oh[ -]/, ''));
    return { kind: 'point', hour: hour24(hourOf(m[1]!), m[3] ?? m[4] ?? m[5]), minute };
  },
  examples: [{ text: 'It began at [eight thirty at night].', value: '2021-03-17T20:30', type: 'TIME' }],
};

/** "half seven" for half past seven, as the British say it. */
export const halfHour: Rule = {
  id: 'half-hour',
  about: 'half an hour past, without the word',
  pattern: new RegExp(
    `(?<=(?:about|after|around|at|before|by|from|since|till|until) )half (${HOUR})(?=[.,;!?)]|$| (?:and|for|in|last|on|this|to|tomorrow|tonight|until|when|yesterday)\\b)`,
  ),
  read: (m) => ({ kind: 'point', hour: hourOf(m[1]!), minute: 30 }),
  examples: [{ text: 'It began at [half seven].', value: '2021-03-17T07:30', type: 'TIME' }],
};

export const noon: Rule = {
  id: 'noon',
  about: 'noon, midday and midnight',
  pattern: /(?:12 ?|twelve |high )?(noon|mid-?day|midnight)/,
  read(m, scan) {
    if (
      /^ (?:sun|oil|rambler|cowboy|express)\b/.test(
        scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 10),
      )
    )
      return null;
    return { kind: 'point', hour: m[1] === 'midnight' ? 0 : 12, minute: 0 };
  },
  examples: [
    { text: 'They met at [noon].', value: '2021-03-17T12:00', type: 'TIME' },
    { text: 'They left at [midnight].', value: '2021-03-17T00:00', type: 'TIME' },
  ],
};

const MEALS: Record<string, string> = { breakfast: 'MO', lunch: 'MI', tea: 'AF', dinner: 'EV', bed: 'NI' };

/** "the night train", "the morning papers" */
const COMPOUND =
  /^[ -](?:boat|bus|club|duty|express|ferry|flight|mail|news|paper|raid|school|shift|show|sky|sleeper|star|time|train|watch)/;

export const dayPart: Rule = {
  id: 'day-part',
  about: 'a part of the day alone',
  pattern:
    /(?:(?:(?:the (?:(early|late) )?|one )|(?<=(?:day|\d|th|st|nd|rd|christmas|easter|eve|thanksgiving),? ))(morning|afternoon|evening|night)|mid-?(?: )?(morning|afternoon)|(?<=(?:at|by|before|until|after|(?:yester|mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow) )(dawn|dusk|night|nightfall|sunset|sunrise|daybreak|(?:lunch|dinner|breakfast|tea|bed)[ -]?time|lunch))/,
  read(m, scan) {
    const part = m[2] ?? m[3] ?? m[4]!;
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 9);
    if (COMPOUND.test(after)) return null;
    const code = MEALS[part.replace(/[ -]?time$/, '')] ?? partOf(part);
    return {
      kind: 'point',
      part: code,
      within: { kind: 'point', shift: { unit: 'day', n: 0, from: 'story' }, vague: true },
      ...(m[3] && { mod: 'MID' as const }),
      ...(m[1] && { mod: m[1] === 'early' ? ('START' as const) : ('END' as const) }),
    };
  },
  examples: [
    { text: 'He landed on May 3, 1950. In [the morning] he slept.', value: '1950-05-03TMO', type: 'TIME' },
  ],
};
