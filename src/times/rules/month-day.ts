import { calendarDay } from '../calendar-day.ts';
import type { Rule } from '../rule.ts';
import { DAY, MONTH, WEEKDAY, YEAR } from '../words.ts';

export const monthDay: Rule = {
  id: 'month-day',
  about: 'month, day and maybe a year; a weekday before it belongs to it',
  pattern: new RegExp(
    `(?:(${WEEKDAY}),? (?:the )?)?(${MONTH}) (?:the )?(${DAY})( weekend\\b)?(?:(?:,|,? of)? (${YEAR})|,? '(\\d\\d))?(?!\\w|,\\d)`,
  ),
  read(m, scan) {
    const [, weekday, month, day, weekend, year, short] = m;
    const at = m.index + (weekday ? m[0].indexOf(month!, weekday.length) : 0);
    return calendarDay(
      { month: month!, at, start: at, day: day!, year: year ?? short, weekday, weekend },
      scan,
    );
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
    `(?:(${WEEKDAY}),? )?(?:the )?(${DAY})(?: day)?(?:(?: of|,)? (${MONTH})( weekend\\b)?(?:(?:,|,? of)? (${YEAR})|,? '(\\d\\d)|(?<= [a-z]{3}) (\\d\\d)(?=[.,;:)]|$))?|-(${MONTH})-(\\d{4}|\\d\\d))(?!'?\\w)`,
  ),
  read(m, scan) {
    const [, weekday, day, spaced, weekend, ...years] = m;
    const month = (spaced ?? m[8])!;
    const at = m.index + m[0].indexOf(month, day!.length + (weekday?.length ?? 0));
    const year = years[0] ?? years[1] ?? years[2] ?? m[9];
    return calendarDay({ month, at, start: m.index, day: day!, year, weekday, weekend }, scan);
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
