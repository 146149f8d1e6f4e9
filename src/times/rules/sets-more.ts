import { HOLIDAYS } from '../../lexicon/times/holidays.ts';
import { durationValue } from '../durations.ts';
import { exists } from '../moment.ts';
import type { Rule } from '../rule.ts';
import { amountOf, CARDINAL_WORDS, MONTH, monthOf, ORDINAL, WEEKDAY_NAME } from '../words.ts';
import { HOLIDAY_NAMES } from './holiday.ts';

/** "the first Monday of every month": once in each of them. */
export const everyNth: Rule = {
  id: 'every-nth',
  about: 'a day or week by its number in every month, quarter or year',
  pattern: new RegExp(
    `(?:the )?(?:${ORDINAL}|last|final)(?: (?:and (?:${ORDINAL}|last) )?(?:${WEEKDAY_NAME}s?|days?|weeks?|weekends?|weekdays?|months?))? (?:of|in) (every|each) (?:(month|quarter|year|decade|week)|(${MONTH}))`,
  ),
  read([, quant, unit, month]) {
    const value = month ? `XXXX-${String(monthOf(month)).padStart(2, '0')}` : durationValue(1, unit!);
    return { kind: 'set', value, quant: quant!, freq: '1X' };
  },
  examples: [
    {
      text: 'They meet on [the first Monday of every month].',
      value: 'P1M',
      type: 'SET',
      quant: 'every',
      freq: '1X',
    },
    {
      text: 'They pay on [the last day of each quarter].',
      value: 'P1Q',
      type: 'SET',
      quant: 'each',
      freq: '1X',
    },
  ],
};

/** "every Christmas", "each Labor Day". */
export const everyHoliday: Rule = {
  id: 'every-holiday',
  about: 'a holiday or day of every year',
  pattern: new RegExp(
    `(every|each) (?:(${HOLIDAY_NAMES})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}))`,
  ),
  read([, quant, name, month, day, dayFirst, monthLast]) {
    const pad = (n: number) => String(n).padStart(2, '0');
    if (!name) {
      const [m, d] = [monthOf((month ?? monthLast)!), Number(day ?? dayFirst)];
      return exists(2000, m, d) ? { kind: 'set', value: `XXXX-${pad(m)}-${pad(d)}`, quant: quant! } : null;
    }
    const holiday = HOLIDAYS[name]!;
    const value = 'fixed' in holiday ? `XXXX-${pad(holiday.fixed[0])}-${pad(holiday.fixed[1])}` : 'P1Y';
    return { kind: 'set', value, quant: quant! };
  },
  examples: [
    { text: 'They meet [every Christmas].', value: 'XXXX-12-25', type: 'SET', quant: 'every' },
    { text: 'They meet [every 5 May].', value: 'XXXX-05-05', type: 'SET', quant: 'every' },
    { text: 'They meet [each Easter].', value: 'P1Y', type: 'SET', quant: 'each' },
  ],
};

/** "every half hour". */
export const everyPart: Rule = {
  id: 'every-part',
  about: 'every half or quarter of an hour or year',
  pattern: /(every|each) (half|quarter)(?:[- ]| an? | of an )(hour|day|year|century)/,
  read([, quant, part, unit]) {
    const amount = part === 'half' ? 0.5 : 0.25;
    const value = unit === 'day' ? `PT${24 * amount}H` : durationValue(amount, unit!);
    return { kind: 'set', value, quant: quant! };
  },
  examples: [{ text: 'A bus leaves [every half hour].', value: 'PT30M', type: 'SET', quant: 'every' }],
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
