import { durationValue } from '../durations.ts';
import type { Repetition } from '../expression.ts';
import type { Rule } from '../rule.ts';
import {
  amountOf,
  CARDINAL_WORDS,
  DAY_PART,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  partOf,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  WEEKDAY_NAME,
  weekdayOf,
} from '../words.ts';

const NAMED = `(?:(${MONTH})|(${WEEKDAY_NAME})s?|(${SEASON})|(${DAY_PART}))`;

/** The TIMEX3 template of a repeated month, weekday, season or part of day. */
function template(month?: string, weekday?: string, season?: string, part?: string): string {
  if (month) return `XXXX-${String(monthOf(month)).padStart(2, '0')}`;
  if (season) return `XXXX-${seasonOf(season)}`;
  const day = weekday ? `XXXX-WXX-${weekdayOf(weekday)}` : 'XXXX-XX-XX';
  return part ? `${day}T${partOf(part)}` : day;
}

/** Every how many: NaN for "every few days". */
function stepOf(step: string | undefined): number {
  if (!step || step === 'single') return 1;
  if (/^(?:other|second|alternate)$/.test(step)) return 2;
  if (step === 'few') return Number.NaN;
  return /(?:st|nd|rd|th)$/.test(step) ? ordinalOf(step) : amountOf(step);
}

export const every: Rule = {
  id: 'every',
  about: 'every and each',
  pattern: new RegExp(
    `(?:(once|twice) )?(every|each)(?: and every)? (?:(other|second|alternate|single|few|\\d{1,3}|${CARDINAL_WORDS}|${ORDINAL}) )?(?:${NAMED}(?: (morning|afternoon|evening|night))?|(weekday)|(${UNIT}))(?: of the (?:year|month|week))?`,
  ),
  read([, times, quant, step, month, weekday, season, part, partOfDay, weekdays, unit]) {
    const named = month || weekday || season || part;
    const n = stepOf(step);
    const said: Repetition = {
      kind: 'set',
      value: '',
      quant: n === 2 && named ? 'every other' : quant!,
      ...(times && { freq: times === 'once' ? '1X' : '2X' }),
    };
    if (named) return { ...said, value: template(month, weekday, season, part ?? partOfDay) };
    if (weekdays) return { ...said, value: 'XXXX-WXX-XWD' };
    if (unit === 'weekend') return { ...said, value: 'XXXX-WXX-WE' };
    return { ...said, value: Number.isNaN(n) ? `PX${unitOf(unit!).designator}` : durationValue(n, unit!) };
  },
  examples: [
    { text: 'They meet [every Tuesday].', value: 'XXXX-WXX-2', type: 'SET', quant: 'every' },
    { text: 'They meet [every other Friday].', value: 'XXXX-WXX-5', type: 'SET', quant: 'every other' },
    { text: 'They meet [each July].', value: 'XXXX-07', type: 'SET', quant: 'each' },
    { text: 'They meet [every two weeks].', value: 'P2W', type: 'SET', quant: 'every' },
    { text: 'They meet [once every two weeks].', value: 'P2W', type: 'SET', freq: '1X' },
  ],
};

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
  biennially: 'P2Y',
  'per annum': 'P1Y',
};

export const setAdverb: Rule = {
  id: 'set-adverb',
  about: 'daily, weekly, annually',
  pattern: new RegExp(`(?:(once|twice|three times|four times) )?(${Object.keys(ADVERBS).join('|')})`),
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
    const times = { once: 1, twice: 2, 'three times': 3, 'four times': 4 }[m[1] ?? 'once'];
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
    `(?:(once|twice|thrice|(?:\\d{1,4}|${CARDINAL_WORDS}|several|many|a few) times) (?:(an?|per|each|every) )(day|night|week|month|quarter|year|hour|minute|decade|century)|(an?|per) (day|night|week|month|quarter|year|hour|minute))`,
  ),
  read(m, scan) {
    const unit = m[3] ?? m[5]!;
    const value = durationValue(1, unit);
    if (m[1]) {
      const n = { once: 1, twice: 2, thrice: 3 }[m[1]] ?? amountOf(m[1].replace(/ times$/, ''));
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

export const plural: Rule = {
  id: 'plural-weekday',
  about: 'weekdays, weekends and parts of day in the plural',
  pattern: new RegExp(
    `(?:(${WEEKDAY_NAME})s|(${WEEKDAY_NAME}) (mornings|afternoons|evenings|nights)|(weekends|weekdays))`,
  ),
  read(m) {
    if (m[4]) return { kind: 'set', value: m[4] === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX-XWD' };
    return { kind: 'set', value: template(undefined, m[1] ?? m[2], undefined, m[3]) };
  },
  examples: [
    { text: 'They meet on [Fridays].', value: 'XXXX-WXX-5', type: 'SET' },
    { text: 'They meet on [Tuesday nights].', value: 'XXXX-WXX-2TNI', type: 'SET' },
  ],
};
