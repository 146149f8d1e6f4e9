import { calendarDay } from '../calendar-day.ts';
import { endsSentence, type Rule } from '../rule.ts';
import { DAY, MONTH, WEEKDAY, YEAR } from '../words.ts';

const DAY_BEFORE = /\d(?:st|nd|rd|th)? $/;

export const monthDay: Rule = {
  id: 'month-day',
  about: 'month, day and maybe a year; a weekday before it belongs to it',
  pattern: new RegExp(
    `(?:(${WEEKDAY}),? (?:the )?)?(${MONTH})(?: (?:the )?|[-/](?=\\d))(${DAY})( weekend\\b)?(?:(?:,|,? of)? (${YEAR})|,? '(\\d\\d)|[-/](${YEAR}))?(?!\\w|,\\d)`,
  ),
  read(m, scan) {
    const [, weekday, month, day, weekend, ...years] = m;
    const year = years.find(Boolean);
    const at = m.index + (weekday ? m[0].indexOf(month!, weekday.length) : 0);
    // The second month of "5 September-12 September" is no part of the day before it.
    const spaced = scan.folded[at + month!.length] === ' ';
    if (!spaced && DAY_BEFORE.test(scan.folded.slice(Math.max(0, m.index - 5), m.index))) return null;
    return calendarDay({ month: month!, at, start: at, day: day!, year, weekday, weekend }, scan);
  },
  examples: [
    { text: 'They met on [March 5, 2012].', value: '2012-03-05' },
    { text: 'They met on [Monday, March 5th, 2012].', value: '2012-03-05' },
    { text: 'They met on [Sept. 12].', value: '2020-09-12' },
    { text: 'They met on [April the fifth of 1998].', value: '1998-04-05' },
    { text: 'They met over the [July 4 weekend].', value: '2020-W27-WE' },
  ],
};

export const dayMonth: Rule = {
  id: 'day-month',
  about: 'day, month and maybe a year',
  pattern: new RegExp(
    `(?:(${WEEKDAY}),? )?(?:the )?(${DAY})(?: day)?(?:(?: of|,)? (${MONTH})( weekend\\b)?(?:(?:,|,? of)? (${YEAR})|,? '(\\d\\d)|(?<= [a-z]{3}) (\\d\\d)(?=[.,;:)]|$))?|-(${MONTH})(?:-(\\d{4}|\\d\\d))?)(?!'?\\w)`,
  ),
  read(m, scan) {
    const [, weekday, day, spaced, weekend, ...years] = m;
    const month = (spaced ?? m[8])!;
    const at = m.index + m[0].indexOf(month, day!.length + (weekday?.length ?? 0));
    const year = years[0] ?? years[1] ?? years[2] ?? m[9];
    const says = calendarDay({ month, at, start: m.index, day: day!, year, weekday, weekend }, scan);
    // The full stop of "20 Apr." ends the sentence, too.
    const stops = m[0].endsWith('.') && endsSentence(scan, m.index + m[0].length);
    return says && stops ? { says, to: m[0].length - 1 } : says;
  },
  examples: [
    { text: 'They met on [5 March 2012].', value: '2012-03-05' },
    { text: 'They met on [the 5th of March].', value: '2021-03-05' },
    { text: 'They met on [Sunday 12 September 1999].', value: '1999-09-12' },
    { text: 'They met on [12-Sep-1999].', value: '1999-09-12' },
    { text: 'They met on [12 Sep 99].', value: '1999-09-12' },
    { text: 'They met over [the 4th of July weekend].', value: '2020-W27-WE' },
  ],
};
