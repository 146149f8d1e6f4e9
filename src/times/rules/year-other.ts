import type { Rule } from '../rule.ts';
import { fullYear, MONTH, monthOf, SEASON, seasonOf, YEAR_WORDS, yearOfWords } from '../words.ts';

export const yearWords: Rule = {
  id: 'year-words',
  about: 'a year in words',
  pattern: new RegExp(`((?:the )?year )?(${YEAR_WORDS})`),
  read(m) {
    // Amounts: "two thousand of them", "twelve hundred dollars".
    if (!m[1] && /^two thousand$|hundred$|^(?:ten|eleven|twelve) /.test(m[2]!)) return null;
    return { kind: 'point', year: yearOfWords(m[2]!) };
  },
  examples: [
    { text: 'He was elected in [nineteen ninety-six].', value: '1996' },
    { text: 'He was elected in [the year two thousand].', value: '2000' },
    { text: 'He was elected in [two thousand and four].', value: '2004' },
  ],
};

export const shortYear: Rule = {
  id: 'short-year',
  about: 'a year by its last two digits after an apostrophe',
  pattern: /'(\d\d)/,
  read(m) {
    return { kind: 'point', year: fullYear(m[1]!), twoDigits: true };
  },
  examples: [{ text: "The summer of love was ['67].", value: '1967' }],
};

export const eraYear: Rule = {
  id: 'era-year',
  about: 'years before and of the common era',
  pattern:
    /(?:(?:the year )?(\d{1,5})(?: ?[-/] ?(\d{1,5}))? ?(bce|bc|b\.c\.e\.?|b\.c\.?|ce|c\.e\.|ad|a\.d\.)|(?:ad|a\.d\.) ?(\d{1,4}))/,
  read(m, scan) {
    if (m[4]) return capital(scan.reading.text, m.index) ? { kind: 'point', year: Number(m[4]) } : null;
    if (!capital(scan.reading.text, m.index + m[0].length - m[3]!.length)) return null;
    const before = m[3]!.startsWith('b');
    const year = (digits: string) => (before ? 1 - Number(digits) : Number(digits));
    if (!Number(m[1]) || (before && m[2] && Number(m[2]) > Number(m[1]))) return null;
    if (!m[2]) return { kind: 'point', year: year(m[1]!) };
    return { says: { kind: 'point', year: year(m[2]) }, from: m[0].indexOf(m[2], m[1]!.length) };
  },
  examples: [
    { text: 'Caesar was killed in [44 BC].', value: 'BC0044' },
    { text: 'Vesuvius erupted in [AD 79].', value: '0079' },
    { text: 'The library dates from [300 B.C.]', value: 'BC0300' },
  ],
};

export const eraRange: Rule = {
  id: 'era-range',
  about: 'the first year of a range whose second one names the era',
  pattern: /(\d{1,4})(?: ?[-/] ?| to | and | or )(\d{1,4}) ?(bce|bc|b\.c\.e\.?|b\.c\.?)/,
  needs: ['bc', 'b.c'],
  read(m) {
    if (Number(m[1]) <= Number(m[2])) return null;
    return { says: { kind: 'point', year: 1 - Number(m[1]) }, to: m[1]!.length };
  },
  examples: [{ text: 'The wars ([58]-50 BC) made him rich.', value: 'BC0058' }],
};

const CALLED =
  /(?:^|[^a-z])(?:in|by|since|until|till|from|between|before|after|during|late|early) (?:the year )?$/;
const NOT_COUNTED =
  /^(?:$|[.,;:)\n]| (?:(?!BC|B\.C|AD|A\.D|CE)[A-Z]|(?:an?|after|and|as|at|before|but|by|he|her|his|in|it|on|she|that|the|their|they|to|until|was|were|when|which|while|with)\b))/;

/** "In 425 the Athenians …", in a text that says of other years that they are before the common era. */
export const ancientYear: Rule = {
  id: 'ancient-year',
  about: 'a year before the common era in a text about such years',
  pattern: new RegExp(`(?:(?:(${MONTH})|(?:the )?(${SEASON})) (?:of )?)?(\\d{3})`),
  needs: ['bc', 'b.c'],
  read(m, scan) {
    const [all, month, season, digits] = m;
    if (!scan.ancient) return null;
    const said = {
      kind: 'point',
      year: 1 - Number(digits),
      ...(month && { month: monthOf(month) }),
      ...(season && { season: seasonOf(season) }),
    } as const;
    const { text } = scan.reading;
    const end = m.index + all.length;
    if (!NOT_COUNTED.test(text.slice(end, end + 10))) return null;
    return month || season || CALLED.test(scan.folded.slice(Math.max(0, m.index - 18), m.index))
      ? said
      : null;
  },
  examples: [
    {
      text: 'He was born in 480 BC, wed in 450 BC, and died in 406 BC. In [425] he wrote a play.',
      value: 'BC0425',
    },
    {
      text: 'He was born in 480 BC, wed in 450 BC, and died in 406 BC. He left in [March 423].',
      value: 'BC0423-03',
    },
  ],
};

const capital = (text: string, at: number): boolean => /[A-Z]/.test(text[at] ?? '');
