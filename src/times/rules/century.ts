import type { Rule } from '../rule.ts';
import { ORDINAL, ordinalOf } from '../words.ts';

const ERA = '( (?:bce|bc|b\\.c\\.e\\.?|b\\.c\\.?)| (?:ad|ce|a\\.d\\.|c\\.e\\.))?';
const isBefore = (era: string | undefined): boolean => Boolean(era?.includes('b'));

/** First year of the n-th century, before or of the common era. */
function centuryOf(n: number, before: boolean): number | null {
  if (!n || n > 30) return null;
  return before ? -100 * n + 1 : (n - 1) * 100;
}

export const century: Rule = {
  id: 'century',
  about: 'centuries by their number',
  pattern: new RegExp(`(?:the )?(${ORDINAL})(?:[ -]centur(?:y|ies)| cent\\.)${ERA}`),
  needs: ['centur', 'cent.'],
  read(m) {
    const year = centuryOf(ordinalOf(m[1]!), isBefore(m[2]));
    return year === null ? null : { kind: 'point', century: year };
  },
  examples: [
    { text: 'The bridge is of [the 19th century].', value: '18' },
    { text: 'A [fifteenth-century] chapel stood there.', value: '14' },
    { text: 'It was built in [the 5th century BC].', value: 'BC04' },
  ],
};

/** "the 18th" of "the 18th and 19th centuries". */
export const centuryRange: Rule = {
  id: 'century-range',
  about: 'the first of two centuries',
  pattern: new RegExp(
    `(?:the )?(${ORDINAL})(?: ?- ?| to | through | and | or )(?:the )?(?:early |mid |late )?${ORDINAL}[ -]centur(?:y|ies)${ERA}`,
  ),
  needs: ['centur'],
  read(m) {
    const year = centuryOf(ordinalOf(m[1]!), isBefore(m[2]));
    if (year === null) return null;
    return { says: { kind: 'point', century: year }, to: m[0].indexOf(m[1]!) + m[1]!.length };
  },
  examples: [{ text: 'The walls are of [the 17th] and 18th centuries.', value: '16' }],
};

export const millennium: Rule = {
  id: 'millennium',
  about: 'millennia by their number',
  pattern: new RegExp(`(?:the )?(${ORDINAL})[ -]millennium${ERA}`),
  needs: ['millennium'],
  read(m) {
    const n = ordinalOf(m[1]!);
    if (!n || n > 10) return null;
    return { kind: 'point', millennium: isBefore(m[2]) ? -1000 * n + 1 : (n - 1) * 1000 };
  },
  examples: [
    { text: 'The tomb is of [the third millennium BC].', value: 'BC2' },
    { text: 'It was the worst flood of [the second millennium].', value: '1' },
  ],
};

/** "the turn of the century": the nearest one. */
export const turnOfCentury: Rule = {
  id: 'turn-of-century',
  about: 'the turn of the century: the nearest beginning of one',
  pattern: /(?:the )?turn of the (century|millennium)/,
  needs: ['turn of'],
  read(m) {
    const unit = m[1] as 'century' | 'millennium';
    const half = { unit: 'year', n: unit === 'century' ? 50 : 500, from: 'story' } as const;
    return {
      kind: 'point',
      shift: { unit, n: 0, from: 'story' },
      within: { kind: 'point', shift: half },
      mod: 'START',
    };
  },
  examples: [
    { text: 'The house was built at [the turn of the century].', value: '20', mod: 'START' },
    {
      text: 'He was born in 1871. He wed in 1898. He left in 1899. In 1901 he was back. He had been ill at [the turn of the century].',
      value: '19',
      mod: 'START',
    },
  ],
};
