import type { Point, Unit } from '../expression.ts';
import type { Rule } from '../rule.ts';
import {
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  SEASON,
  seasonOf,
  unitOf,
  WEEKDAY_NAME,
  weekdayOf,
  YEAR,
} from '../words.ts';

const STEPS: Record<string, number> = { last: -1, previous: -1, this: 0, next: 1, following: 1 };

/** A part by its number of a month, year, decade or century: "the first week of March", "the third Thursday of …". */
export const nth: Rule = {
  id: 'nth',
  about: 'a unit or weekday by its number in a larger one',
  pattern: new RegExp(
    `(?:the )?(${ORDINAL}|last|latter|final|opening|closing)(?: full)? (?:(day|week|weekend|month|quarter|half|year|decade)|(${WEEKDAY_NAME})) (?:of|in) (?:the )?(?:(${MONTH})(?:,? (?:of )?(${YEAR}))?|(${YEAR})|(year|month|week|decade|century)(?= |[.,;]|$)|(${SEASON})(?: of)? (${YEAR})|(?<century>${ORDINAL})[ -]century|(last|next|this|following|previous) (month|quarter|year|decade|century))`,
  ),
  read(m, scan) {
    const word = m[1]!;
    const n = /last|latter|final|closing/.test(word) ? -1 : word === 'opening' ? 1 : ordinalOf(word);
    if (
      m[4] &&
      /^(?:may|march)$/.test(m[4]) &&
      scan.reading.text[m.index + m[0].indexOf(` ${m[4]}`) + 1] === m[4][0]
    )
      return null;
    const year = m[5] ?? m[6] ?? m[9];
    if (word === 'latter' && m[2] !== 'half') return null;
    const unit = m[2] as Unit | undefined;
    if (unit && m[4] && /^(?:month|quarter|year|decade)$/.test(unit)) return null;
    const century = m.groups?.century;
    const within: Point = century
      ? { kind: 'point', century: (ordinalOf(century) - 1) * 100 }
      : m[12]
        ? {
            kind: 'point',
            shift: {
              unit: unitOf(m[12]).unit as Unit,
              n: STEPS[m[11]!]!,
              from: /^(?:following|previous)$/.test(m[11]!) ? 'story' : 'speech',
            },
          }
        : m[7]
          ? { kind: 'point', shift: { unit: unitOf(m[7]).unit as Unit, n: 0, from: 'story' } }
          : {
              kind: 'point',
              ...(m[4] && { month: monthOf(m[4]) }),
              ...(m[8] && { season: seasonOf(m[8]) }),
              ...(year && { year: Number(year) }),
            };
    if (
      unit &&
      n >
        { day: 366, week: 53, weekend: 53, month: 12, quarter: 4, half: 2, year: 100, decade: 10 }[
          unit as 'day'
        ]!
    )
      return null;
    // Half a month or a century has no value of its own.
    if (
      unit === 'half' &&
      (century || within.month || /^(?:week|month|quarter|decade|century)$/.test(within.shift?.unit ?? ''))
    )
      return { ...within, mod: n === 1 ? 'START' : 'END' };
    if (unit === 'quarter' && century)
      return { ...within, mod: n === 1 ? 'START' : n === 4 || n === -1 ? 'END' : 'MID' };
    return {
      kind: 'point',
      nth: m[3] ? { n, unit: 'weekday', weekday: weekdayOf(m[3]) } : { n, unit: unit! },
      within,
    };
  },
  examples: [
    { text: 'It rained in [the last week of August 1998].', value: '1998-W35' },
    { text: 'They vote on [the third Thursday of November 1998].', value: '1998-11-19' },
    { text: 'Rents rose in [the first half of 2012].', value: '2012-H1' },
    { text: 'He died on [the last day of 1999].', value: '1999-12-31' },
    { text: 'They vote on [the first Monday of next month].', value: '2021-04-05' },
    { text: 'It opened in [the second half of March 2012].', value: '2012-03', mod: 'END' },
    { text: 'It opened in [the first half of the 19th century].', value: '18', mod: 'START' },
    { text: 'It opened in [the first decade of the 20th century].', value: '190' },
  ],
};
