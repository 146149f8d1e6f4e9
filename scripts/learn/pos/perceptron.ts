import type { Pos } from '../../../src/language/reading.ts';
import { newHistory, remember, unitFeatures } from '../../../src/language/tagfeatures.ts';
import { type LinearModel, writeModel } from '../../../src/learn/linear.ts';
import { random } from '../trainer.ts';
import type { Labelled } from './labelled.ts';

// biome-ignore format: a table
const classes: Pos[] = [
  'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'PRP', 'PRP$',
  'RB', 'RBR', 'RBS', 'RP', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB',
];

/**
 * Averaged perceptron (Collins 2002), greedy, with its own predictions as history.
 * @returns the serialised model
 */
export function fit(
  sentences: Labelled[],
  { bits = 16, passes = 8, maxWeights = 80_000 }: { bits?: number; passes?: number; maxWeights?: number },
): Uint8Array {
  const size = classes.length;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits * size);
  const sums = new Float64Array(weights.length);
  const stamps = new Uint32Array(weights.length);
  const index = new Map(classes.map((name, i) => [name, i]));
  const features = new Int32Array(64);
  const scores = new Float64Array(size);
  const next = random(7);
  const order = sentences.map((_, i) => i);
  let clock = 0;
  const bump = (at: number, by: number) => {
    sums[at]! += weights[at]! * (clock - stamps[at]!);
    stamps[at] = clock;
    weights[at]! += by;
  };
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let wrong = 0;
    let all = 0;
    for (const at of order) {
      const { units, tags } = sentences[at]!;
      const history = newHistory();
      for (let i = 0; i < units.length; i++) {
        const unit = units[i]!;
        let pos = unit.fixed;
        if (!pos) {
          const count = unitFeatures(units, i, history, features);
          scores.fill(0);
          for (let f = 0; f < count; f++) {
            const base = (features[f]! & mask) * size;
            for (let c = 0; c < size; c++) scores[c]! += weights[base + c]!;
          }
          let best = 0;
          for (let c = 1; c < size; c++) if (scores[c]! > scores[best]!) best = c;
          const tag = tags[i];
          if (tag) {
            clock++;
            all++;
            const right = index.get(tag)!;
            if (right !== best) {
              wrong++;
              for (let f = 0; f < count; f++) {
                const base = (features[f]! & mask) * size;
                bump(base + right, 1);
                bump(base + best, -1);
              }
            }
          }
          pos = classes[best]!;
        }
        remember(history, unit, pos);
      }
    }
    console.log(`  pass ${pass + 1}: ${((100 * wrong) / all).toFixed(2)} % of ${all} wrong`);
  }
  for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]! * (clock - stamps[i]!);
  const sorted = sums.map(Math.abs).sort();
  const floor = sorted[Math.max(0, sorted.length - maxWeights - 1)]!;
  const scale = sorted[Math.floor(sorted.length - maxWeights * 0.002)]! / 127;
  const bytes = new Int8Array(sums.length);
  for (let i = 0; i < sums.length; i++) {
    if (Math.abs(sums[i]!) > floor) bytes[i] = Math.max(-127, Math.min(127, Math.round(sums[i]! / scale)));
  }
  return writeModel({ name: 'pos', classes, bits, scale: scale / clock }, bytes);
}

/** Share of known tags that a model gets right, and its most frequent confusions. */
export function accuracy(model: LinearModel, sentences: Labelled[]): string {
  const features = new Int32Array(64);
  const confusions = new Map<string, number>();
  let right = 0;
  let all = 0;
  for (const { units, tags } of sentences) {
    const history = newHistory();
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      const pos =
        unit.fixed ?? (model.classes[model.best(features, unitFeatures(units, i, history, features))] as Pos);
      remember(history, unit, pos);
      const tag = tags[i];
      if (!tag || unit.fixed) continue;
      all++;
      if (tag === pos) right++;
      else confusions.set(`${tag}→${pos}`, (confusions.get(`${tag}→${pos}`) ?? 0) + 1);
    }
  }
  const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 14);
  return `${((100 * right) / all).toFixed(2)} % of ${all}; ${worst.map(([k, n]) => `${k} ${n}`).join(', ')}`;
}
