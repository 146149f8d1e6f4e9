// npm run fuzz -- [--runs N] [--seed S]: the whole program over articles bent out of shape. Says the seed of each failure, with
// which `--seed S --runs 1` repeats it; exits with 1 if there was any.
import { parseArgs } from 'node:util';
import { articles } from '../../bench/measure.ts';
import { check } from './checks.ts';
import { mutate } from './mutations.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const first = Number(values.seed);
// Paragraphs rather than whole articles: more shapes for the same time.
const texts = articles().flatMap((text) => [
  text,
  ...text.split(/\n{2,}/).filter((paragraph) => paragraph.length > 80),
]);

const begun = performance.now();
const kinds = new Map<string, number>();
let failures = 0;
let slowest = 0;
for (let seed = first; seed < first + runs; seed++) {
  const { text, how } = mutate(texts[seed % texts.length]!, seed);
  const at = performance.now();
  try {
    await check(text, seed);
  } catch (error) {
    failures++;
    const message = (error as Error).message.split('\n')[0]!;
    const kind = message.replace(/".*?"|\d+/g, '…');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (kinds.get(kind)! <= 3) console.error(`seed ${seed} (${how.join(', ')}): ${message}`);
  }
  slowest = Math.max(slowest, performance.now() - at);
}
const seconds = (performance.now() - begun) / 1000;
console.log(`${runs} runs, ${failures} failures, ${seconds.toFixed(0)} s, slowest ${slowest.toFixed(0)} ms`);
for (const [kind, count] of kinds) console.log(`${String(count).padStart(6)}  ${kind}`);
process.exitCode = failures ? 1 : 0;
