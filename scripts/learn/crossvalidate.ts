// Cross-validates learned models by document: for each fold trains without its documents, annotates them with the
// program as built, and joins what comes out, for the scorers to read.
//
//   npx tsx scripts/learn/crossvalidate.ts CORPORA --train events,class --gold timebank,aquaint --out DIR [--each]
//
// `--train` names trainers (train-NAME.ts), `--gold` gold files (NAME.jsonl in CORPORA). Writes DIR/NAME.ndjson:
// annotated documents, or with `--each` one timeline (of all its events) a document. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foldOf } from './trainer.ts';

const FOLDS = 5;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    train: { type: 'string' },
    gold: { type: 'string' },
    out: { type: 'string' },
    each: { type: 'boolean' },
  },
});
const [corpora] = positionals;
if (!corpora || !values.train || !values.gold || !values.out)
  throw new Error('usage: crossvalidate.ts CORPORA --train NAME,… --gold NAME,… --out DIR [--each]');
const out = values.out;
const root = join(import.meta.dirname, '../..');
const command = values.each ? ['--each', '--all', '--format', 'json'] : ['annotate'];
const golds = values.gold.split(',').map((name) => ({
  name,
  lines: readFileSync(join(corpora, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean),
}));
const results = new Map(golds.map(({ name }) => [name, new Map<string, string>()]));

for (let fold = 0; fold < FOLDS; fold++) {
  const folder = join(out, String(fold));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The models that are not trained here are the shipped ones.
  cpSync(join(root, 'src/learn/models'), folder, { recursive: true });
  for (const name of values.train.split(',')) {
    const script = join(root, `scripts/learn/train-${name}.ts`);
    const args = ['--import', 'tsx', script, corpora, '--fold', String(fold), '--out', folder];
    execFileSync(process.execPath, args, { stdio: 'inherit', cwd: root });
  }
  for (const { name, lines } of golds) {
    const own = lines.filter((line) => foldOf((JSON.parse(line) as { id: string }).id) === fold);
    if (!own.length) continue;
    const held = join(folder, `${name}.jsonl`);
    writeFileSync(held, `${own.join('\n')}\n`);
    const printed = execFileSync(
      process.execPath,
      [join(root, 'bin/annals.js'), ...command, '--input-format', 'ndjson', held],
      { env: { ...process.env, ANNALS_MODELS: folder }, encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    const documents = printed.trim().split('\n');
    own.forEach((line, i) => {
      results.get(name)!.set((JSON.parse(line) as { id: string }).id, documents[i]!);
    });
  }
}
for (const { name, lines } of golds) {
  const found = results.get(name)!;
  const joined = lines.map((line) => found.get((JSON.parse(line) as { id: string }).id)!);
  writeFileSync(join(out, `${name}.ndjson`), `${joined.join('\n')}\n`);
}
