import type { Rule } from '../rule.ts';

/** "the 1988 period": the quarter told last, of another year; after figures of more than a quarter the year. */
export const yearPeriod: Rule = {
  id: 'year-period',
  about: 'the period of a year, in reports of earnings',
  pattern: /the ((?:19|20)\d\d) (?:period|quarter)/,
  needs: [' period', ' quarter'],
  read(m) {
    const shift = { unit: 'quarter', n: 0, from: 'story' } as const;
    return { kind: 'point', year: Number(m[1]), shift, vague: true, comparison: true };
  },
  examples: [
    { text: 'Profit in the third quarter of 1999 rose. In [the 1998 period] it fell.', value: '1998-Q3' },
    {
      text: 'Profit in the third quarter of 1999 rose. For the first nine months net fell from that of [the 1998 period].',
      value: '1998',
    },
  ],
};

/** "year-earlier", "the year-ago quarter", "the corresponding period last year": the same quarter a year before. */
export const yearEarlier: Rule = {
  id: 'year-earlier',
  about: 'the same period a year before, in reports of earnings',
  pattern:
    /(?:the |its |their )?(?:(?:comparable|corresponding|same) )?(?:year|12-month)-(?:ago|earlier)(?: (?:(first|second|third|fourth) )?(?:quarter|period))?|the (?:corresponding|comparable|same|similar|like) (?:(?:quarter|period) )(?:of )?(?:last year|a year (?:ago|earlier)|(?:of |in )?the (?:previous|prior) year)/,
  read() {
    return { kind: 'point', shift: { unit: 'year', n: -1, from: 'story' }, comparison: true };
  },
  examples: [
    {
      text: 'Profit in the third quarter of 1998 rose. In [the year-earlier period] it fell.',
      value: '1997-Q3',
    },
  ],
};
