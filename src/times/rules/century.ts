import type { Rule } from '../rule.ts';
import { ORDINAL, ordinalOf } from '../words.ts';

export const century: Rule = {
  id: 'century',
  about: 'centuries by their number',
  pattern: new RegExp(
    `(?:the )?(${ORDINAL})(?:[ -]century| cent\\.)( (?:bce|bc|b\\.c\\.e\\.?|b\\.c\\.?)| (?:ad|ce|a\\.d\\.|c\\.e\\.))?`,
  ),
  read(m) {
    const n = ordinalOf(m[1]!);
    if (!n || n > 30) return null;
    return { kind: 'point', century: m[2]?.includes('b') ? -100 * n + 1 : (n - 1) * 100 };
  },
  examples: [
    { text: 'The bridge is of [the 19th century].', value: '18' },
    { text: 'A [fifteenth-century] chapel stood there.', value: '14' },
    { text: 'It was built in [the 5th century BC].', value: 'BC04' },
  ],
};
