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
