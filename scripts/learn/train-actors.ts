/**
 * Trains the name tagger of `src/actors/tagger.ts`: `npx tsx scripts/learn/train-actors.ts CORPORA [--fold K]
 * [--out DIR]`. CORPORA is a folder with `ner-dev.jsonl`. A linear-chain conditional random field, fitted by
 * AdaGrad on the negative log-likelihood of each stretch of names with L1 shrinkage; deterministic.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { features, transitionFeature } from '../../src/actors/features/features.ts';
import { stretches } from '../../src/actors/features/stretches.ts';
import { view } from '../../src/actors/features/view.ts';
import { labels, mayFollow, types } from '../../src/actors/tagger.ts';
import { read } from '../../src/language/read.ts';
import { writeModel } from '../../src/learn/linear.ts';
import { foldOf, random, save } from './trainer.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fold: { type: 'string' },
    out: { type: 'string', default: 'src/learn/models' },
    passes: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.05' },
    l1: { type: 'string', default: '0.0005' },
    bits: { type: 'string', default: '17' },
    weights: { type: 'string', default: '38000' },
    least: { type: 'string', default: '3' },
    again: { type: 'string', default: '2' },
    by: { type: 'string', default: 'document' },
  },
});

interface Gold {
  id: string;
  text: string;
  actors: { type: (typeof types)[number]; mentions: { start: number; end: number }[] }[];
}

/** One stretch: features and gold label of each term, and the gap before it. */
interface Chain {
  features: Int32Array[];
  gold: number[];
  gaps: number[];
}

const bits = Number(values.bits);
const mask = 2 ** bits - 1;
const size = labels.length;

function chainsOf({ text, actors }: Gold): Chain[] {
  const at = view(read(text));
  const { terms } = at.reading;
  const gold = new Int8Array(terms.length);
  const spans = actors
    .flatMap(({ type, mentions }) => mentions.map((mention) => ({ ...mention, type })))
    .sort((a, b) => a.start - b.start);
  let k = 0;
  for (const { start, end, type } of spans) {
    while (k < terms.length && terms[k]!.end <= start) k++;
    for (let n = k, inside = 0; n < terms.length && terms[n]!.start < end; n++) {
      // A term counts as the name's when most of it is: "'s" alone doesn't make "Uganda's" an organisation.
      const shared = Math.min(terms[n]!.end, end) - Math.max(terms[n]!.start, start);
      if (shared * 2 < terms[n]!.end - terms[n]!.start) continue;
      gold[n] = 1 + 2 * types.indexOf(type) + inside;
      inside = 1;
    }
  }
  return stretches(at).map(([first, last]) => {
    const chain: Chain = { features: [], gold: [], gaps: [] };
    for (let i = first; i <= last; i++) {
      const { hashes, count } = features(at, i);
      chain.features.push(hashes.slice(0, count).map((h) => h & mask));
      let label = gold[i]!;
      const previous = chain.gold.at(-1) ?? 0;
      if (!mayFollow(previous, label)) label--;
      chain.gold.push(label);
      chain.gaps.push(i > first ? at.looks[i - 1]!.gap : 0);
    }
    return chain;
  });
}

const fold = values.fold === undefined ? -1 : Number(values.fold);
const key = (id: string) => (values.by === 'source' ? id.replace(/_\d+$/, '') : id);
const documents = readFileSync(join(positionals[0]!, 'ner-dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold)
  .filter(({ id }) => foldOf(key(id)) !== fold);
const chains = documents.flatMap(chainsOf);

const weights = new Float64Array(2 ** bits * size);
const squares = new Float64Array(2 ** bits * size).fill(1e-6);
/** Weights that are held at zero: those of rare features, and those that did not earn their place in the file. */
const pruned = new Uint8Array(2 ** bits * size);
const rate = Number(values.rate);
const l1 = Number(values.l1);

function step(feature: number, label: number, gradient: number): void {
  if (Math.abs(gradient) < 1e-5) return;
  const w = feature * size + label;
  if (pruned[w]) return;
  squares[w]! += gradient * gradient;
  const move = rate / Math.sqrt(squares[w]!);
  const moved = weights[w]! - move * gradient;
  weights[w] = Math.sign(moved) * Math.max(0, Math.abs(moved) - move * l1);
}

const between = Array.from({ length: 4 }, (_, gap) => labels.map((_, a) => transitionFeature(a, gap) & mask));

/** One step of gradient descent on one stretch: forward, backward, expected minus observed counts. */
function learn({ features: rows, gold, gaps }: Chain): void {
  const n = rows.length;
  const emit = rows.map((row) => {
    const scores = new Float64Array(size);
    for (const feature of row) for (let c = 0; c < size; c++) scores[c]! += weights[feature * size + c]!;
    return scores;
  });
  const move = (t: number, a: number, b: number) =>
    mayFollow(a, b) ? weights[between[gaps[t]!]![a]! * size + b]! : -Infinity;
  const forward = [labels.map((_, b) => move(0, 0, b) + emit[0]![b]!)];
  for (let t = 1; t < n; t++)
    forward.push(
      labels.map((_, b) => logSum(labels.map((_, a) => forward[t - 1]![a]! + move(t, a, b))) + emit[t]![b]!),
    );
  const backward: number[][] = Array.from({ length: n }, () => labels.map(() => 0));
  for (let t = n - 2; t >= 0; t--)
    backward[t] = labels.map((_, a) =>
      logSum(labels.map((_, b) => move(t + 1, a, b) + emit[t + 1]![b]! + backward[t + 1]![b]!)),
    );
  const total = logSum(forward[n - 1]!);
  const pairs: number[][][] = [];
  for (let t = 0; t < n; t++) {
    pairs.push(
      labels.map((_, a) =>
        labels.map((_, b) => {
          if (t === 0) return a === 0 ? Math.exp(forward[0]![b]! + backward[0]![b]! - total) : 0;
          return Math.exp(forward[t - 1]![a]! + move(t, a, b) + emit[t]![b]! + backward[t]![b]! - total);
        }),
      ),
    );
  }
  for (let t = 0; t < n; t++) {
    for (let b = 0; b < size; b++) {
      const gradient = Math.exp(forward[t]![b]! + backward[t]![b]! - total) - (gold[t] === b ? 1 : 0);
      if (Math.abs(gradient) > 1e-5) for (const feature of rows[t]!) step(feature, b, gradient);
      for (let a = 0; a < size; a++) {
        if ((t === 0 && a > 0) || !mayFollow(a, b)) continue;
        const seen = (t ? gold[t - 1] : 0) === a && gold[t] === b ? 1 : 0;
        step(between[gaps[t]!]![a]!, b, pairs[t]![a]![b]! - seen);
      }
    }
  }
}

function logSum(values: number[]): number {
  const top = Math.max(...values);
  if (top === -Infinity) return top;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

const next = random(1);
const order = chains.map((_, i) => i);

function passOver(times: number): void {
  for (let pass = 0; pass < times; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) learn(chains[at]!);
  }
}

/** Keeps the largest weights only: the others stay zero from here on. */
function prune(keep: number): void {
  const floor = Float64Array.from(weights, Math.abs).sort().reverse()[keep] ?? 0;
  for (let w = 0; w < weights.length; w++) {
    if (Math.abs(weights[w]!) > floor) continue;
    pruned[w] = 1;
    weights[w] = 0;
  }
}

const counts = new Int32Array(2 ** bits);
for (const chain of chains) for (const row of chain.features) for (const feature of row) counts[feature]!++;
for (let w = 0; w < pruned.length; w++)
  if (counts[Math.floor(w / size)]! < Number(values.least)) pruned[w] = 1;
for (const row of between) for (const feature of row) pruned.fill(0, feature * size, (feature + 1) * size);

// Fit, drop what matters least, and fit the rest again: it takes over what the dropped weights said.
passOver(Number(values.passes));
const keep = Number(values.weights);
for (const share of [4, 2, 1]) {
  prune(keep * share);
  squares.fill(1e-6);
  passOver(Number(values.again));
}

const sorted = Float64Array.from(weights, Math.abs).sort().reverse();
const scale = sorted[20]! / 127;
const bytes = new Int8Array(weights.length);
for (let i = 0; i < weights.length; i++)
  bytes[i] = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)));
console.log(`${documents.length} documents, ${chains.length} stretches`);
save(values.out, 'actors', writeModel({ name: 'actors', classes: [...labels], bits, scale }, bytes));
