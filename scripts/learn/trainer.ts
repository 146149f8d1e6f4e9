import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModel } from '../../src/learn/linear.ts';

/** One training example: hashed features, the index of its class, and how much it counts. */
export interface Example {
  features: ArrayLike<number>;
  label: number;
  weight?: number;
}

export interface TrainingOptions {
  name: string;
  classes: string[];
  bits?: number;
  passes?: number;
  rate?: number;
  /** L1 strength: makes the file small. */
  l1?: number;
  l2?: number;
  /** Keeps only so many of the largest weights. */
  maxWeights?: number;
  /** Trains once more with only the weights that `maxWeights` keeps, which wins back what pruning lost. */
  refit?: boolean;
  /** Rounds the weights to so many different ones (at most 16), which halves the file. */
  levels?: number;
  /** What AdaGrad's sums of squares begin with: 1 keeps the first steps small. */
  damping?: number;
  /** Averages the weights over the second half of the passes. */
  average?: boolean;
  seed?: number;
}

/** A small deterministic generator (mulberry32), so that a training run gives the same bytes anywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011) with lazy-free L1 shrinkage per touched weight;
 * with a single class, binary logistic regression in which label 1 is that class and 0 is not.
 * @returns the serialised model, quantised to 8 bits
 */
export function train(examples: Example[], options: TrainingOptions): Uint8Array {
  const { bits = 16, maxWeights, refit } = options;
  let weights = fit(examples, options);
  if (refit && maxWeights) {
    const floor = nthLargest(weights, maxWeights);
    weights = fit(
      examples,
      options,
      Uint8Array.from(weights, (w) => (Math.abs(w) > floor ? 1 : 0)),
    );
  }
  return quantise(weights, options, bits);
}

/** The weights; only those that `allowed` marks, where given. */
function fit(examples: Example[], options: TrainingOptions, allowed?: Uint8Array): Float64Array {
  const { classes, bits = 16, passes = 6, rate = 0.2, l1 = 0, l2 = 0, seed = 1 } = options;
  const { damping = 1e-6, average = false } = options;
  const size = classes.length;
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(2 ** bits * size);
  const sums = new Float64Array(average ? weights.length : 0);
  const squares = new Float64Array(2 ** bits * size).fill(damping);
  const errors = new Float64Array(size);
  const next = random(seed);
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const { features, label, weight = 1 } = examples[at]!;
      errors.fill(0);
      for (let f = 0; f < features.length; f++) {
        const base = (features[f]! & mask) * size;
        for (let c = 0; c < size; c++) errors[c]! += weights[base + c]!;
      }
      subtractLabel(errors, label);
      for (let c = 0; c < size; c++) {
        const gradient = weight * errors[c]!;
        if (Math.abs(gradient) < 1e-5) continue;
        for (let f = 0; f < features.length; f++) {
          const w = (features[f]! & mask) * size + c;
          if (allowed && !allowed[w]) continue;
          const g = gradient + l2 * weights[w]!;
          squares[w]! += g * g;
          const step = rate / Math.sqrt(squares[w]!);
          const moved = weights[w]! - step * g;
          weights[w] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * l1);
        }
      }
    }
    if (average && pass >= passes >> 1) for (let w = 0; w < sums.length; w++) sums[w]! += weights[w]!;
  }
  return average ? sums.map((sum) => sum / (passes - (passes >> 1))) : weights;
}

/** Turns scores into predicted minus true probabilities. */
function subtractLabel(scores: Float64Array, label: number): void {
  if (scores.length === 1) {
    scores[0] = 1 / (1 + Math.exp(-scores[0]!)) - label;
    return;
  }
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum - (c === label ? 1 : 0);
}

function nthLargest(weights: Float64Array, n: number): number {
  return (
    Float64Array.from(weights, Math.abs)
      .sort()
      .at(-1 - n) ?? 0
  );
}

function quantise(
  weights: Float64Array,
  { name, classes, maxWeights, levels: count }: TrainingOptions,
  bits: number,
): Uint8Array {
  const sorted = Float64Array.from(weights, Math.abs).sort().reverse();
  const floor = maxWeights && maxWeights < sorted.length ? sorted[maxWeights]! : 0;
  // The few largest weights are clipped, so that the many get a finer step.
  const zero = sorted.indexOf(0);
  const used = zero < 0 ? sorted.length : zero;
  const scale = Math.max(sorted[Math.floor(used * 0.001)] ?? 0, 1e-3) / 127;
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    if (Math.abs(weights[i]!) <= floor) continue;
    bytes[i] = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)));
  }
  if (!count) return writeModel({ name, classes, bits, scale }, bytes);
  const levels = nearestLevels(
    bytes.filter((byte) => byte !== 0),
    count,
  );
  const nearest = (byte: number) =>
    levels.reduce((best, level) => (Math.abs(level - byte) < Math.abs(best - byte) ? level : best));
  const rounded = bytes.map((byte) => (byte === 0 ? 0 : nearest(byte)));
  return writeModel({ name, classes, bits, scale, levels }, rounded);
}

/** The levels that a set of weights is rounded to with least loss (Lloyd 1982), in rising order. */
function nearestLevels(weights: Int8Array, count: number): number[] {
  const sorted = weights.sort();
  let levels = Array.from(
    { length: count },
    (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / count)]!,
  );
  for (let round = 0; round < 40; round++) {
    const sums = levels.map(() => 0);
    const counts = levels.map(() => 0);
    let k = 0;
    for (const weight of sorted) {
      while (k < count - 1 && Math.abs(weight - levels[k + 1]!) < Math.abs(weight - levels[k]!)) k++;
      sums[k]! += weight;
      counts[k]!++;
    }
    levels = levels.map((level, i) => (counts[i] ? sums[i]! / counts[i] : level));
  }
  return [...new Set(levels.map(Math.round))].filter((level) => level !== 0);
}

/** Writes a model where the program looks for it, and says what it weighs. */
export function save(folder: string, name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, `${name}.bin`), bytes);
  console.log(`${name}: ${(bytes.length / 1024).toFixed(0)} KB`);
}

/**
 * The fold of a document, for cross-validation by document: stable, from its id alone.
 * Trainers given `--fold K` leave out the documents whose fold is K.
 */
export function foldOf(id: string, folds = 5): number {
  let h = 0;
  for (const char of id) h = (Math.imul(h, 31) + char.codePointAt(0)!) >>> 0;
  return h % folds;
}
