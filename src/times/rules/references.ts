import { FUTURE, PAST, PRESENT } from '../../lexicon/times/references.ts';
import type { Reference } from '../expression.ts';
import type { Rule } from '../rule.ts';

const VALUES = new Map<string, Reference['value']>([
  ...PRESENT.map((word) => [word, 'PRESENT_REF'] as const),
  ...PAST.map((word) => [word, 'PAST_REF'] as const),
  ...FUTURE.map((word) => [word, 'FUTURE_REF'] as const),
]);
const WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');

/** Words for the present, the past and the future. */
export const reference: Rule = {
  id: 'reference',
  about: 'now, recently, soon, the past, the future',
  pattern: new RegExp(`(?:${WORDS})`),
  read(m, scan) {
    const word = m[0];
    const before = scan.folded.slice(Math.max(0, m.index - 12), m.index);
    const after = scan.folded.slice(m.index + word.length, m.index + word.length + 16);
    const capital = scan.reading.text[m.index] !== scan.folded[m.index];
    if (
      /^the (?:past|present|future|moment|long term|short term|near term)$/.test(word) &&
      /^ (?:\w+ )?(?:two|three|four|five|few|several|\d|[a-z]*years?|decades?|century|months?|weeks?|tense|participle|king|perfect|when|of\b(?! the))/.test(
        after,
      ) &&
      word !== 'the future'
    )
      return null;
    if (word === 'the moment' && (!/(?:at|for|of) $/.test(before) || /^ (?:of|when|that)/.test(after)))
      return null;
    // "prices to date", not "to date a tree"
    if (
      word === 'date' &&
      (!/(?:^|[^a-z])(?<!\bup )to $/.test(before) ||
        /^ (?:an?|the|from|back|him|her|his|its|it|them)\b/.test(after))
    )
      return null;
    if (word === 'the time being' && !before.endsWith('for ')) return null;
    if (word === 'this moment' && !/(?:at|until|to) $/.test(before)) return null;
    if (/^(?:current|recent|former|future)$/.test(word)) {
      if (/^(?:ly|s\b| account| affairs| events)/.test(after)) return null;
      if (capital && /[a-z] $/.test(before)) return null;
      if (word === 'current' && /^ of\b|^[.,;]/.test(after)) return null;
    }
    if (word === 'soon' && /(?:as|too|how) $/.test(before)) return null;
    if (word === 'soon' && /^ (?:after|before)/.test(after)) return null;
    const only =
      word === 'the time being' || word === 'former' || word === 'future'
        ? 'narrative'
        : word === 'soon'
          ? 'news'
          : undefined;
    return { kind: 'reference', value: VALUES.get(word)!, ...(only && { only }) };
  },
  examples: [
    { text: 'He is [now] a baker.', value: 'PRESENT_REF' },
    { text: 'She [recently] moved.', value: 'PAST_REF' },
    { text: 'They hope for [the future].', value: 'FUTURE_REF' },
  ],
};
