import type { Expression } from '../expression.ts';
import { exists } from '../moment.ts';
import type { Part, Rule, Scan } from '../rule.ts';
import { fullYear, MONTH, monthOf, YEAR } from '../words.ts';
import { isMonthName } from './names.ts';

const D = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const LINK = '(?: ?- ?| to | through | until | till | and | or |, and |, | & )';

function point(scan: Scan, at: number, name: string, date: string, digits?: string): Expression | null {
  const [month, day, year] = [monthOf(name), Number.parseInt(date, 10), digits && fullYear(digits)];
  if (!isMonthName(scan, at, name, true) || !exists(year || 2000, month, day)) return null;
  return { kind: 'point', month, day, ...(year && { year }) };
}

/** The last day of "Oct. 3-7, 2018": the first one is read by `month-day`. */
export const monthDayRange: Rule = {
  id: 'month-day-range',
  about: 'the later days of a range or list that begins with the month',
  pattern: new RegExp(
    `(${MONTH}) ${D}(?:, ${D})?${LINK}(${D})(?:,? (${YEAR}))?(?!'?\\w|[.,:]\\d| (?:${MONTH}|million|billion|percent|people)\\b)`,
  ),
  read(m, scan): Part | null {
    const says = point(scan, m.index, m[1]!, m[2]!, m[3]);
    const tail = m[3] ? m[0].length - m[0].lastIndexOf(m[2]!, m[0].length - 5) : m[2]!.length;
    return says && { says, from: m[0].length - tail };
  },
  examples: [
    { text: 'The fair (Oct. 3-[7, 2018]) was small.', value: '2018-10-07' },
    { text: 'It ran from March 3 to [7].', value: '2021-03-07' },
  ],
};

/** The first day of "3–7 October 2018": the last one is read by `day-month`. */
export const dayMonthRange: Rule = {
  id: 'day-month-range',
  about: 'the earlier days of a range or list that ends with the month',
  pattern: new RegExp(
    `(?:the )?(${D})${LINK}(?:(?:the )?${D}${LINK})?(?:the )?${D}(?: of)? (${MONTH})(?:,? (${YEAR}))?(?!'?\\w)`,
  ),
  read(m, scan): Part | null {
    const at = m.index + m[0].lastIndexOf(m[2]!);
    const says = point(scan, at, m[2]!, m[1]!, m[3]);
    return says && { says, to: m[0].indexOf(m[1]!) + m[1]!.length };
  },
  examples: [
    { text: 'It ran from [3] to 7 October 2018.', value: '2018-10-03' },
    { text: 'They left on [the 3rd] and the 7th of October 2018.', value: '2018-10-03' },
  ],
};

/** The days between in "May 3, 4 and 5". */
export const monthDayList: Rule = {
  id: 'month-day-list',
  about: 'the second of three days of a month',
  pattern: new RegExp(
    `(${MONTH}) ${D}, (${D}),? (?:and|or|&) ${D}(?!'?\\w|[.,:]\\d| (?:${MONTH}|million|billion|percent|people)\\b)`,
  ),
  read(m, scan): Part | null {
    const says = point(scan, m.index, m[1]!, m[2]!);
    const from = m[0].indexOf(', ') + 2;
    return says && { says, from, to: from + m[2]!.length };
  },
  examples: [{ text: 'They met on March 3, [4] and 5.', value: '2021-03-04' }],
};

const IN_MONTH = new RegExp(
  `(${D})(?: ?- ?| to | through | until )(${D}) in (${MONTH})(?:,? (${YEAR}))?(?!'?\\w)`,
);
const DATED = /(?:^|[^a-z])(?:from|on|between|away|out|there|days|dates?) $/;
const LAST_SCORE = 12;

/** "4-22 in January" is no score: the first is the smaller one, and it is said to be dates, or no game goes so far. */
function inMonth(m: RegExpExecArray, scan: Scan): boolean {
  const [first, last] = [Number.parseInt(m[1]!, 10), Number.parseInt(m[2]!, 10)];
  const before = scan.folded.slice(Math.max(0, m.index - 24), m.index);
  if (first >= last || /\b(?:won|lost|beat|beaten|drew|score|scored|lead|led|vote|voted|went)\b/.test(before))
    return false;
  return DATED.test(before) || last > LAST_SCORE;
}

export const dayInMonthFirst: Rule = {
  id: 'day-in-month-first',
  about: 'the first of two days in a month',
  pattern: IN_MONTH,
  read(m, scan): Part | null {
    const says = inMonth(m, scan) && point(scan, m.index + m[0].lastIndexOf(m[3]!), m[3]!, m[1]!, m[4]);
    return says ? { says, to: m[1]!.length } : null;
  },
  examples: [{ text: 'She is away [4]-22 in January.', value: '2021-01-04' }],
};

export const dayInMonthLast: Rule = {
  id: 'day-in-month-last',
  about: 'the last of two days in a month',
  pattern: IN_MONTH,
  read(m, scan): Part | null {
    const at = m[0].indexOf(m[2]!, m[1]!.length);
    const says = inMonth(m, scan) && point(scan, m.index + m[0].lastIndexOf(m[3]!), m[3]!, m[2]!, m[4]);
    return says ? { says, from: at } : null;
  },
  examples: [{ text: 'She is away from 4 to [22 in January].', value: '2021-01-22' }],
};
