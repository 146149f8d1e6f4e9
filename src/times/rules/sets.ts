import { durationValue } from '../durations.ts';
import type { Rule, Scan } from '../rule.ts';
import { amountOf, CARDINAL_WORDS, WEEKDAY_NAME } from '../words.ts';
import { template } from './every.ts';

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
  'twice-yearly': 'P6M',
  semiannually: 'P6M',
  'semi-annually': 'P6M',
  'bi-weekly': 'P2W',
  bimonthly: 'P2M',
  'bi-monthly': 'P2M',
  biannually: 'P6M',
  semimonthly: 'P0.5M',
  'semi-monthly': 'P0.5M',
  biennially: 'P2Y',
  'per annum': 'P1Y',
};

export const setAdverb: Rule = {
  id: 'set-adverb',
  about: 'daily, weekly, annually',
  pattern: new RegExp(`(?:(once|twice|thrice|three times|four times) )?(${Object.keys(ADVERBS).join('|')})`),
  read(m, scan) {
    const text = scan.reading.text;
    // "a quarterly dividend" is of a kind, not a time; and the Daily Mail is no set.
    if (
      /^(?:quarterly|monthly|weekly|hourly|nightly)$/.test(m[2]!) &&
      !m[1] &&
      !/^ (?:after|for|from|in|on|over|since|until|with)\b/.test(
        scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 8),
      ) &&
      /^ [a-z]+(?:s|d|t|n|r|g)\b/.test(
        scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 14),
      ) &&
      scan.termAt(m.index)?.pos !== 'RB'
    )
      return null;
    if (
      text[m.index] !== scan.folded[m.index] &&
      /[A-Za-z] $/.test(text.slice(Math.max(0, m.index - 2), m.index))
    )
      return null;
    const times = { once: 1, twice: 2, thrice: 3, 'three times': 3, 'four times': 4 }[m[1] ?? 'once'];
    return { kind: 'set', value: ADVERBS[m[2]!]!, freq: `${times}X` };
  },
  examples: [
    { text: 'The ferry runs [daily].', value: 'P1D', type: 'SET', freq: '1X' },
    { text: 'The ferry runs [twice daily].', value: 'P1D', type: 'SET', freq: '2X' },
  ],
};

export const rate: Rule = {
  id: 'rate',
  about: 'times a unit: "twice a year", "$5 a day"',
  pattern: new RegExp(
    `(?:(once|twice|thrice|(?:\\d{1,4}|${CARDINAL_WORDS}|several|many|a few) times|\\d{1,2}x) (?:(an?|per|each|every) )(day|night|week|month|quarter|year|hour|minute|decade|century)|(an?|per) (day|night|week|month|quarter|year|hour|minute))`,
  ),
  read(m, scan) {
    const unit = m[3] ?? m[5]!;
    const value = durationValue(1, unit);
    if (m[1]) {
      const n = { once: 1, twice: 2, thrice: 3 }[m[1]] ?? amountOf(m[1].replace(/ times$|x$/, ''));
      return { kind: 'set', value, ...(!Number.isNaN(n) && { freq: `${n}X` }) };
    }
    const before = scan.folded.slice(Math.max(0, m.index - 24), m.index);
    if (m[4] === 'per') return { kind: 'set', value };
    // A rate needs an amount before it.
    if (
      !/(?:\d|\b(?:percent|dollars?|pounds?|euros?|cents?|times|million|billion|thousand|hundred|flights|barrels|tons|tonnes|people)) ?(?:\w+ )?$/.test(
        before,
      )
    )
      return null;
    if (/(?:for|in|within|after|than|over|about|of|by|and|nearly|almost|was|is|to) $/.test(before))
      return null;
    return { kind: 'set', value };
  },
  examples: [
    { text: 'They meet [twice a year].', value: 'P1Y', type: 'SET', freq: '2X' },
    { text: 'It costs $5 [a day].', value: 'P1D', type: 'SET' },
  ],
};

const WEEKLY: Record<string, string> = { weekends: 'XXXX-WXX-WE', weekdays: 'XXXX-WXX-XWD' };

/** "in the mornings", "she works nights": not "three nights", "dark nights". */
function isHabit(m: RegExpExecArray, scan: Scan): boolean {
  const before = scan.folded.slice(Math.max(0, m.index - 12), m.index);
  if (m[0].startsWith('the ') || /\b(?:open|closed|in|only|weekday|shut) $/.test(before)) return true;
  const { verbs } = scan.reading;
  return verbs[scan.termAt(m.index - 2)?.verb ?? -1]?.finite === true;
}

export const plural: Rule = {
  id: 'plural-weekday',
  about: 'weekdays, weekends and parts of day in the plural',
  pattern: new RegExp(
    `(?:(${WEEKDAY_NAME})s|(${WEEKDAY_NAME}) (mornings|afternoons|evenings|nights)|(weekends|weekdays|week ?nights)|(?:(?<=in )the )?(mornings|afternoons|evenings|nights))`,
  ),
  read(m, scan) {
    if (m[5])
      return isHabit(m, scan)
        ? { kind: 'set', value: template(undefined, undefined, undefined, m[5]) }
        : null;
    if (m[4]) return { kind: 'set', value: WEEKLY[m[4]] ?? 'XXXX-WXX-XWDTNI' };
    return { kind: 'set', value: template(undefined, m[1] ?? m[2], undefined, m[3]) };
  },
  examples: [
    { text: 'They meet on [Fridays].', value: 'XXXX-WXX-5', type: 'SET' },
    { text: 'They meet on [Tuesday nights].', value: 'XXXX-WXX-2TNI', type: 'SET' },
  ],
};

/** "five days a week", "24 hours a day": so much of each (TIMEX3: freq "5D"). */
export const unitsPer: Rule = {
  id: 'units-per',
  about: 'a number of days or hours of every week, day, month or year',
  pattern: new RegExp(
    `(\\d{1,3}|${CARDINAL_WORDS}) (hour|day|night|week|month)s? (?:an?|per|each|every) (day|week|month|year|decade)`,
  ),
  read(m) {
    const n = amountOf(m[1]!);
    if (!Number.isInteger(n)) return null;
    const letter = { hour: 'H', week: 'W', month: 'M' }[m[2]!] ?? 'D';
    return { kind: 'set', value: durationValue(1, m[3]!), freq: `${n}${letter}` };
  },
  examples: [{ text: 'The shop is open [five days a week].', value: 'P1W', type: 'SET', freq: '5D' }],
};
