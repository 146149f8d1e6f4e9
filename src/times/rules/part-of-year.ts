import type { Rule } from '../rule.ts';

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
};
const FISCAL = '(?:fiscal[- ]|financial[- ])?';

export const quarter: Rule = {
  id: 'quarter',
  about: 'quarters and halves of a year',
  pattern: new RegExp(
    `(?:the |its |their |this |that |a )?(?:current |latest |recent |full )?(?:${FISCAL}(first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th))[ -]${FISCAL}(quarter|half)|q([1-4])|([1-4])q|h([12])|([12])h)(?:[ ,/-]+'?(?:fy ?)?((?:19|20)\\d\\d|(?<=')\\d\\d))?`,
  ),
  read(m, scan) {
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 18);
    const digits = m[7];
    const year = digits ? { year: Number(digits) + (digits.length === 2 ? 2000 : 0) } : {};
    if (m[2]) {
      // The parts of a match, and of what is not a year.
      if (
        /^ (?:of the (?:game|match|century|day|month|book|show|season)|goal|touchdown|inning|lead)/.test(
          after,
        )
      )
        return null;
      if (/^last$/.test(m[1]!) && m[2] === 'quarter') return null;
      const n = NUMBER[m[1]!]!;
      const half = m[1] === 'last' || m[1] === 'final' ? 2 : n;
      if (m[2] === 'half' && half > 2) return null;
      return m[2] === 'half' ? { kind: 'point', half, ...year } : { kind: 'point', quarter: n, ...year };
    }
    const half = m[5] ?? m[6];
    if (half && !digits) return null;
    return half
      ? { kind: 'point', half: Number(half), ...year }
      : { kind: 'point', quarter: Number(m[3] ?? m[4]), ...year };
  },
  examples: [
    { text: 'Profit fell in [the third quarter].', value: '2020-Q3' },
    { text: 'Profit rose in [Q3 2019].', value: '2019-Q3' },
    { text: 'Sales rose in [the second half] of 2019.', value: '2020-H2' },
  ],
};

/** The fiscal year is valued as the calendar year of that number. */
export const fiscalYear: Rule = {
  id: 'fiscal-year',
  about: 'fiscal years by their number',
  pattern:
    /(?:the )?(?:(?:fiscal|financial)(?: year)? (?:of )?|fy ?)(?:((?:19|20)\d\d)(?:[-/]\d\d(?!\d))?|'?(\d\d))/,
  read(m) {
    return { kind: 'point', year: m[1] ? Number(m[1]) : 2000 + Number(m[2]) - (Number(m[2]) > 50 ? 100 : 0) };
  },
  examples: [
    { text: 'Sales grew in [fiscal 1998].', value: '1998' },
    { text: 'The plan for [FY2019] was cut.', value: '2019' },
  ],
};
