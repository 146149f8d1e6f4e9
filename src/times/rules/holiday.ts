import { HOLIDAYS } from '../../lexicon/times/holidays.ts';
import type { Rule } from '../rule.ts';
import { partOf, YEAR } from '../words.ts';

export const HOLIDAY_NAMES = Object.keys(HOLIDAYS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.');

/** Holidays whose name is a common noun or phrase. */
const NEEDS_CAPITAL =
  /^(?:epiphany|may day|flag day|tax day|pi day|earth day|patriot day|women's day|black friday|candlemas|new year|nye)$/;

export const holiday: Rule = {
  id: 'holiday',
  about: 'holidays with a computable date',
  pattern: new RegExp(
    `(?:(last|this|next|this past|this coming) )?(${HOLIDAY_NAMES})( weekend)?(?:(?:,| of| in)? (${YEAR}))?(?: (morning|afternoon|evening|night))?`,
  ),
  read(m, scan) {
    const name = m[2]!;
    const at = m.index + (m[1] ? m[1].length + 1 : 0);
    if (scan.reading.text[at] === scan.folded[at] && !m[4] && NEEDS_CAPITAL.test(name)) return null;
    const before = scan.reading.text.slice(Math.max(0, at - 10), at);
    if (
      !m[1] &&
      /(?:^|[^.!?] |["“‘'(])[A-Z][a-z]+ $/.test(before) &&
      !/(?:On|In|Every|Each|By|At|Until|Last|This|Next|The|After|Before|Since|From|For) $/.test(before)
    )
      return null;
    if (
      /(?:lunar|chinese|jewish|persian|iranian|orthodox|islamic|hindu) $/.test(
        scan.folded.slice(Math.max(0, at - 10), at),
      )
    )
      return null;
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 10);
    if (/^ (?:honou?rs|resolution|island|tree|carol|card|shopping|rising|bunny|egg|offensive)/.test(after))
      return null;
    const which =
      m[1] &&
      (m[1].includes('last') || m[1].includes('past')
        ? 'last'
        : m[1].includes('next') || m[1].includes('coming')
          ? 'next'
          : 'this');
    const day = {
      kind: 'point',
      holiday: name,
      ...(m[4] && { year: Number(m[4]) }),
      ...(which && { which: which as 'last' | 'next' | 'this' }),
    } as const;
    const part = m[5] && partOf(m[5]);
    if (m[3]) return { kind: 'point', weekend: true, within: day };
    return part ? { kind: 'point', part, within: day } : day;
  },
  examples: [
    { text: 'Shops closed on [Christmas Day 2012].', value: '2012-12-25' },
    { text: 'They met on [Thanksgiving].', value: '2020-11-26' },
    { text: 'They met over [Labor Day weekend].', value: '2020-W36-WE' },
    { text: 'They met on [Easter Sunday, 1998].', value: '1998-04-12' },
  ],
};
