import type { Point } from '../expression.ts';
import type { Part, Rule } from '../rule.ts';

const NUMBER: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
  latter: 4,
};
const FISCAL = '(?:fiscal[- ]|financial[- ])?';

export const quarter: Rule = {
  id: 'quarter',
  about: 'quarters and halves of a year',
  pattern: new RegExp(
    `(?:the (?:(?:current|latest|recent) )?)?(?:${FISCAL}(first|second|third|fourth|final|last|latter|[1-4](?:st|nd|rd|th))[ -]${FISCAL}(quarter(?!s)|half|(?<=(?:and|or|to|through) (?:the )?\\w+ )quarters)|q([1-4])|([1-4])q|h([12])|([12])h)(?:(?:[ ,/-]+|(?='))'?(?:fy ?)?((?:19|20)\\d\\d|(?<=')\\d\\d)|(?<=[1-4]q|[12]h)(\\d\\d))?`,
  ),
  read(m, scan) {
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 18);
    const digits = m[7] ?? m[8];
    const year = digits ? { year: Number(digits) + (digits.length === 2 ? 2000 : 0) } : {};
    if (m[2]) {
      // "the third-quarter loss": the quarter is a modifier.
      const hyphen = m[0].includes('-') && !digits;
      const from =
        m[0].startsWith('the ') &&
        (hyphen || /^ (?:profit|loss|results?|earnings|net|sales|report|gain|revenue)/.test(after))
          ? 4
          : 0;
      // The parts of a match, and of what is not a year.
      if (
        /^ (?:of the (?:game|match|century|day|month|book|show|season)|goal|touchdown|inning|lead)/.test(
          after,
        )
      )
        return null;
      if (/^(?:last|latter)$/.test(m[1]!) && m[2] === 'quarter') return null;
      const n = NUMBER[m[1]!]!;
      const half = /^(?:last|final|latter)$/.test(m[1]!) ? 2 : n;
      if (m[2] === 'half' && half > 2) return null;
      const says: Point =
        m[2] === 'half' ? { kind: 'point', half, ...year } : { kind: 'point', quarter: n, ...year };
      return { says, from };
    }
    const half = m[5] ?? m[6];
    // "1h15" is a length.
    if (m[8] && half && scan.reading.text.startsWith(m[0], m.index)) return null;
    if (half && !digits) return null;
    return half
      ? { kind: 'point', half: Number(half), ...year }
      : { kind: 'point', quarter: Number(m[3] ?? m[4]), ...year };
  },
  examples: [
    { text: 'Profit fell in [the third quarter].', value: '2020-Q3' },
    { text: 'Profit rose in [Q3 2019].', value: '2019-Q3' },
    { text: 'Sales rose in [the second half].', value: '2020-H2' },
  ],
};

/** "the first" of "the first and second quarters of 2019". */
export const quarterRange: Rule = {
  id: 'quarter-range',
  about: 'the first of two quarters',
  pattern: new RegExp(
    `(?:the )?(${FISCAL}(?:first|second|third))(?: and | or | through | to )(?:the )?(?:${FISCAL}(?:second|third|fourth|final)) quarters?(?:,? (?:of |in )?((?:19|20)\\d\\d))?`,
  ),
  needs: [' quarter'],
  read(m): Part {
    const quarter = NUMBER[m[1]!.split(/[ -]/).at(-1)!]!;
    const says: Point = { kind: 'point', quarter, ...(m[2] && { year: Number(m[2]) }) };
    return { says, to: m[0].indexOf(m[1]!) + m[1]!.length };
  },
  examples: [{ text: 'Sales fell in [the first] and second quarters of 2019.', value: '2019-Q1' }],
};

/** "the 1988 third quarter": the year comes first. */
export const yearQuarter: Rule = {
  id: 'year-quarter',
  about: 'a quarter or half after its year',
  pattern: new RegExp(
    `(?:the )?((?:19|20)\\d\\d)(?:'s)?(?: ${FISCAL}(first|second|third|fourth|1st|2nd|3rd|4th)[- ](quarter|half)|[ -]?q([1-4])|[ -]?h([12]))`,
  ),
  read(m) {
    const n = m[2] ? NUMBER[m[2]]! : Number(m[4] ?? m[5]);
    const year = Number(m[1]);
    if (m[3] === 'half' || m[5]) return n > 2 ? null : { kind: 'point', half: n, year };
    return { kind: 'point', quarter: n, year };
  },
  examples: [
    { text: 'Profit fell from [the 1998 third quarter].', value: '1998-Q3' },
    { text: 'Due by [2019-Q2].', value: '2019-Q2' },
  ],
};

/** The fiscal year is valued as the calendar year of that number. */
export const fiscalYear: Rule = {
  id: 'fiscal-year',
  about: 'fiscal years by their number',
  pattern:
    /(?:the )?(?:(?:(?:fiscal|financial)(?: year)?|(?:academic|calendar|model|school|tax) year) (?:of )?|fy ?)(?:((?:19|20)\d\d)(?:[-/](?:\d\d){1,2}(?!\d))?|'?(\d\d))|(?:the )?((?:19|20)\d\d)(?:[-/](?:\d\d){1,2})? (?:academic|calendar|financial|fiscal|model|school|tax) year/,
  needs: ['fiscal', 'financial', 'fy', 'academic', 'calendar', 'model', 'school', 'tax'],
  read(m) {
    const year = m[1] ?? m[3];
    return { kind: 'point', year: year ? Number(year) : 2000 + Number(m[2]) - (Number(m[2]) > 50 ? 100 : 0) };
  },
  examples: [
    { text: 'Sales grew in [fiscal 1998].', value: '1998' },
    { text: 'The plan for [FY2019] was cut.', value: '2019' },
  ],
};
