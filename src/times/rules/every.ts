import { HOLIDAYS } from '../../lexicon/times/holidays.ts';
import { durationValue, partValue } from '../durations.ts';
import type { Repetition } from '../expression.ts';
import { exists } from '../moment.ts';
import type { Rule } from '../rule.ts';
import { pad } from '../values.ts';
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
import { HOLIDAY_NAMES } from './holiday.ts';

const NAMED = `(?:(${MONTH})|(${WEEKDAY_NAME})s?|(${SEASON})|(${DAY_PART}))`;
const WORKDAY = '(?:weekday|(?:business|school|week|working) day)';

/** The TIMEX3 template of a repeated month, weekday, season or part of day. */
export function template(month?: string, weekday?: string, season?: string, part?: string): string {
  if (month) return `XXXX-${pad(monthOf(month))}`;
  if (season) return `XXXX-${seasonOf(season)}`;
  const day = weekday ? `XXXX-WXX-${weekdayOf(weekday)}` : 'XXXX-XX-XX';
  return part ? `${day}T${partOf(part)}` : day;
}

/** Every how many: NaN for "every few days". */
function stepOf(step: string | undefined): number {
  if (!step || step === 'single') return 1;
  if (/^(?:other|second|alternate)$/.test(step)) return 2;
  if (step === 'couple of') return 2;
  if (step === 'few') return Number.NaN;
  return /(?:st|nd|rd|th)$/.test(step) ? ordinalOf(step) : amountOf(step);
}

export const every: Rule = {
  id: 'every',
  about: 'every and each',
  pattern: new RegExp(
    `(?:(once|twice) )?(every|each)(?: and every)? (?:(other|second|alternate|single|few|couple of|\\d{1,3}|${CARDINAL_WORDS}|${ORDINAL}) )?(?:(?:${NAMED}|(${WORKDAY}))(?: (morning|afternoon|evening|night))?|(${UNIT}))(?: of the (?:year|month|week))?`,
  ),
  needs: ['every', 'each '],
  read([, times, quant, step, month, weekday, season, part, weekdays, partOfDay, unit]) {
    const named = month || weekday || season || part;
    const n = stepOf(step);
    const said: Repetition = {
      kind: 'set',
      value: '',
      quant: n === 2 && named ? 'every other' : quant!,
      ...(times && { freq: times === 'once' ? '1X' : '2X' }),
    };
    if (named) return { ...said, value: template(month, weekday, season, part ?? partOfDay) };
    if (weekdays) return { ...said, value: partOfDay ? `XXXX-WXX-XWDT${partOf(partOfDay)}` : 'XXXX-WXX-XWD' };
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

/** "the first Monday of every month": once in each of them. */
export const everyNth: Rule = {
  id: 'every-nth',
  about: 'a day or week by its number in every month, quarter or year',
  pattern: new RegExp(
    `(?:the )?(?:${ORDINAL}|last|final)(?: (?:and (?:${ORDINAL}|last) )?(?:${WEEKDAY_NAME}s?|days?|weeks?|weekends?|weekdays?|months?))? (?:of|in) (every|each) (?:(month|quarter|year|decade|week)|(${MONTH}))|(every|each) (?:(?:first|1st|last) (?:${WEEKDAY_NAME}|weekend)(?! (?:of|in) )|(?:(?:first|1st|last) (?:${WEEKDAY_NAME}|day|weekend)|${ORDINAL}(?: day)?) of (?:the|a|each|every) (month|quarter|year))`,
  ),
  needs: ['every', 'each '],
  read([, quant, unit, month, before, larger = 'month']) {
    const value = month ? template(month) : durationValue(1, unit ?? larger);
    return { kind: 'set', value, quant: (quant ?? before)!, freq: '1X' };
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
  needs: ['every ', 'each '],
  read([, quant, name, month, day, dayFirst, monthLast]) {
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
  needs: ['every ', 'each '],
  read([, quant, part, unit]) {
    const amount = part === 'half' ? 0.5 : 0.25;
    return { kind: 'set', value: partValue(amount, unit!), quant: quant! };
  },
  examples: [{ text: 'A bus leaves [every half hour].', value: 'PT30M', type: 'SET', quant: 'every' }],
};
