import { random } from '../learn/trainer.ts';

/** Bends an article out of shape; deterministic in its random source. */
type Mutation = (text: string, next: () => number) => string;

const pick = <T>(values: readonly T[], next: () => number): T => values[Math.floor(next() * values.length)]!;
const at = (text: string, next: () => number) => Math.floor(next() * (text.length + 1));
const insert = (text: string, what: string, next: () => number) => {
  const i = at(text, next);
  return text.slice(0, i) + what + text.slice(i);
};
const some = (most: number, next: () => number) => 1 + Math.floor(next() * most);

const oddDates = [
  '99/99/9999',
  '30 February 2021',
  'February 29, 2023',
  '0000-00-00',
  'year 0',
  '999999 BC',
  'in 0',
  '31/31/31',
  '24:61',
  '12:60 pm',
  '9999-12-31',
  'the year 999999',
  '00/00/0000',
  '2024-W54',
  "the '00s",
  'the 0th century',
  '13th month',
  'two billion years ago',
  '999999999999 days later',
  'from 5 to 3 BC',
  'between 2020 and 1920',
  'Feb 30-31',
  '-1',
];
const oddChars = [
  '\u202e',
  '\u200f',
  '\u200b',
  '\u2066',
  '\ufeff',
  '\u0301\u0301\u0301',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\u009b2J',
  '\r',
  '\u2028',
  '\u00a0',
  '\u3000',
  '𝕊',
  '👩‍👩‍👧',
  'ﷺ',
  'İ',
  'ß',
  '\u00ad',
  '`',
  '|',
  '\\',
  '<b>',
  '&amp;',
  '</script>',
  '=1+1',
  '---',
  '===',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '$',
  '%s',
  '\t',
];

/** Every way of bending, by name. */
export const mutations: Record<string, Mutation> = {
  flip: (text, next) => {
    const bytes = Buffer.from(text);
    if (bytes.length)
      for (let n = some(8, next); n > 0; n--)
        bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8);
    return bytes.toString('utf8');
  },
  cut: (text, next) => {
    const [a, b] = [at(text, next), at(text, next)].sort((x, y) => x - y);
    return text.slice(0, a) + text.slice(b);
  },
  keep: (text, next) => {
    const [a, b] = [at(text, next), at(text, next)].sort((x, y) => x - y);
    return text.slice(a, b);
  },
  double: (text, next) => {
    const a = at(text, next);
    return text + text.slice(a, a + 300);
  },
  shuffle: (text, next) => {
    const words = text.split(' ');
    for (let i = words.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [words[i], words[j]] = [words[j]!, words[i]!];
    }
    return words.join(' ');
  },
  date: (text, next) => insert(text, ` ${pick(oddDates, next)} `, next),
  odd: (text, next) => {
    let out = text;
    for (let n = some(12, next); n > 0; n--) out = insert(out, pick(oddChars, next), next);
    return out;
  },
  unicode: (text, next) => {
    let out = '';
    for (let n = some(40, next); n > 0; n--) out += String.fromCharCode(Math.floor(next() * 0x10000));
    return insert(text, out, next);
  },
  nest: (text, next) =>
    insert(text, pick(['(', '“', '[', '"', "'", '{'], next).repeat(some(500, next)), next),
  digits: (text, next) =>
    insert(text, `${pick(['9', '1/', '2-', '0.', '12:'], next).repeat(some(300, next))} `, next),
  spaces: (text, next) =>
    insert(text, pick([' ', '\n', '\t', '\u00a0', '\r\n'], next).repeat(some(300, next)), next),
  joined: (text, next) => (next() < 0.5 ? text.replace(/\s+/g, '') : text.replace(/\s+/g, '\n')),
  upper: (text, next) => (next() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  unpunctuated: (text) => text.replace(/[.,;:!?]/g, ''),
};

/** A text bent a few times over, and how. */
export function mutate(text: string, seed: number): { text: string; how: string[] } {
  const next = random(seed);
  const names = Object.keys(mutations);
  const how: string[] = [];
  let out = text;
  for (let n = some(4, next); n > 0; n--) {
    const name = pick(names, next);
    how.push(name);
    out = mutations[name]!(out, next);
  }
  return { text: out, how };
}
