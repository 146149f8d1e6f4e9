// Runs the program over the development corpora and prints every scorer's figures.
//
//   npx tsx scripts/quality.ts CORPORA EVAL [--seed SEED] [--out DIR] [name …]
//
// CORPORA, EVAL and SEED are folders with the gold files, the scorers and the seed article. A figure on a corpus that a
// model was fitted on is optimistic: scripts/learn/crossvalidate.ts gives the one that counts.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, out: { type: 'string' } },
});
const [corpora, scorers, ...names] = positionals;
if (!corpora || !scorers)
  throw new Error('usage: quality.ts CORPORA EVAL [--seed SEED] [--out DIR] [name …]');
const out = values.out ?? join(tmpdir(), 'annals-quality');
mkdirSync(out, { recursive: true });

const gold = (name: string) => join(corpora, `${name}.jsonl`);

function annals(file: string, ...args: string[]): string {
  const path = join(out, file);
  const target = openSync(path, 'w');
  execFileSync(process.execPath, ['bin/annals.js', ...args, '--quiet'], {
    stdio: ['ignore', target, 'inherit'],
    maxBuffer: 1e9,
  });
  closeSync(target);
  return path;
}

function score(scorer: string, ...args: string[]): void {
  console.log(
    execFileSync(process.execPath, [join(scorers!, `score-${scorer}.mjs`), ...args], { encoding: 'utf8' }),
  );
}

const annotated = (name: string) =>
  annals(`${name}.ndjson`, 'annotate', '--input-format', 'ndjson', gold(name));
const each = (name: string) =>
  annals(
    `${name}.each.ndjson`,
    '--each',
    '--all',
    '--format',
    'json',
    '--input-format',
    'ndjson',
    gold(name),
  );
const merged = (file: string, path: string) =>
  annals(file, '--all', '--format', 'json', '--input-format', 'ndjson', path);

const runs: Record<string, () => void> = {
  seed: () => {
    if (!values.seed) return;
    const article = join(values.seed, 'article.txt');
    const made = annals('seed.json', article, '--published', '2025-10-27', '--all', '--format', 'json');
    score('timeline', join(values.seed, 'article.gold.json'), made);
  },
  timebank: () => {
    const system = annotated('timebank');
    for (const scorer of ['times', 'events', 'relations']) score(scorer, gold('timebank'), system);
  },
  aquaint: () => {
    const system = annotated('aquaint');
    for (const scorer of ['times', 'events', 'relations']) score(scorer, gold('aquaint'), system);
  },
  wikiwars: () => score('times', gold('wikiwars-train'), annotated('wikiwars-train')),
  ner: () => score('actors', gold('ner-dev'), annotated('ner-dev')),
  meantime: () => {
    const system = annotated('meantime-apple');
    score('participants', gold('meantime-apple'), system);
    score('status', gold('meantime-apple'), system);
    score('same-event', gold('meantime-apple'), merged('meantime-apple.json', gold('meantime-apple')));
  },
  matres: () => score('order', gold('matres'), each('matres')),
  '5w1h': () => score('5w1h', gold('giveme5w1h-dev'), each('giveme5w1h-dev')),
  semeval: () => {
    const prefix = join(corpora, 'semeval-timeline-trial');
    score('semeval-timeline', prefix, merged('semeval.json', `${prefix}.documents.jsonl`));
  },
  t17: () => {
    const folder = join(out, 't17');
    mkdirSync(folder, { recursive: true });
    for (const topic of ['EgyptianProtest', 'MJ', 'SyrianCrisis'])
      merged(`t17/${topic}.json`, join(corpora, 't17-dev', `${topic}.documents.jsonl`));
    score('t17', join(corpora, 't17-dev'), folder);
  },
};

for (const [name, run] of Object.entries(runs)) {
  if (names.length && !names.includes(name)) continue;
  const begun = performance.now();
  console.log(`== ${name}`);
  run();
  console.log(`   (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`);
}
