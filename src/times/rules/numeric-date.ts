import { exists } from '../moment.ts';
import type { Rule } from '../rule.ts';
import { fullYear } from '../words.ts';

/** "on 22/04": day and month alone, after a preposition. */
export const numericMonthDay: Rule = {
  id: 'numeric-month-day',
  about: 'day and month in numbers after a preposition',
  pattern:
    /(?<=(?:on|by|until|till|from|since|before|after|dated|through) )(\d{1,2})\/(\d{1,2})(?!\/|\d| (?:of|cup|inch|mile|share|point|percent|ounce|teaspoon))/,
  needs: ['/'],
  read(m, scan) {
    const [a, b] = [Number(m[1]), Number(m[2])];
    const dayFirst = scan.order === 'dmy';
    for (const [month, day] of dayFirst
      ? [
          [b, a],
          [a, b],
        ]
      : [
          [a, b],
          [b, a],
        ])
      if (exists(2000, month!, day!)) return { kind: 'point', month: month!, day: day! };
    return null;
  },
  examples: [{ text: 'They will meet on [22/04].', value: '2021-04-22' }],
};

/** Numbers of day, month and year, in the order of the document; the other order where only it makes a date. */
export const numericDate: Rule = {
  id: 'numeric-date',
  about: 'dates in numbers; `--date-order` or the document tells which one is the day',
  pattern: /(\d{1,4})([/.-])(\d{1,2})\2(\d{4}|\d{2})/,
  read([all, a, separator, b, c], scan) {
    if (a!.length === 3) return null;
    if (a!.length === 4) {
      const [year, month, day] = [Number(a), Number(b), Number(c)];
      return c!.length === 2 && exists(year, month, day) ? { kind: 'point', year, month, day } : null;
    }
    // "3.10.2" is a version, "1-2-98" a date only with slashes or dots.
    if (c!.length === 2 && separator !== '/' && !(separator === '.' && b!.length === 2)) {
      if (separator === '.' || all!.length < 8) return null;
    }
    const orders = {
      mdy: [c, a, b],
      dmy: [c, b, a],
      ymd: [a, b, c],
    };
    const tries =
      scan.order === 'ymd'
        ? [orders.ymd, orders.mdy, orders.dmy]
        : scan.order === 'dmy'
          ? [orders.dmy, orders.mdy]
          : [orders.mdy, orders.dmy];
    for (const [y, m, d] of tries as [string, string, string][]) {
      if (d.length > 2 || y.length === 1) continue;
      const [year, month, day] = [fullYear(y), Number(m), Number(d)];
      if (exists(year, month, day))
        return { kind: 'point', year, month, day, ...(y.length === 2 && { twoDigits: true }) };
    }
    return null;
  },
  examples: [
    { text: 'Signed on [3/22/2013].', value: '2013-03-22' },
    { text: 'Signed on [22/03/2013].', value: '2013-03-22' },
    { text: 'Signed on [22.03.2013].', value: '2013-03-22' },
    { text: 'Signed on [10/27/89].', value: '1989-10-27' },
  ],
};
