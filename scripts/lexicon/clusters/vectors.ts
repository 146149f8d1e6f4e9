import { random } from '../../learn/trainer.ts';
import type { Counts } from './contexts.ts';

const LEAST_WORD = 6;
const LEAST_CONTEXT = 20;
const SIZE = 60;
const ROUNDS = 6;

export interface Vector {
  word: string;
  count: number;
  values: Float64Array;
}

type Row = { context: number; value: number }[];

/**
 * A short vector for each word that isn't rare: positive pointwise mutual information with its contexts (contexts
 * smoothed by 3/4, Levy, Goldberg & Dagan 2015), brought down by orthogonal iteration to the first singular vectors.
 */
export function vectors({ words, pairs }: Counts): Vector[] {
  const kept = [...words].filter(([, count]) => count >= LEAST_WORD);
  const totals = new Map<string, number>();
  for (const own of pairs.values()) for (const [c, n] of own) totals.set(c, (totals.get(c) ?? 0) + n);
  const contexts = [...totals].filter(([, count]) => count >= LEAST_CONTEXT);
  const index = new Map(contexts.map(([context], i) => [context, i]));
  const rows = kept.map(
    ([word]): Row =>
      [...pairs.get(word)!].flatMap(([name, value]) => {
        const context = index.get(name);
        return context === undefined ? [] : [{ context, value }];
      }),
  );
  const smoothed = contexts.map(() => 0);
  for (const row of rows) for (const { context, value } of row) smoothed[context]! += value;
  for (let c = 0; c < smoothed.length; c++) smoothed[c] = smoothed[c]! ** 0.75;
  const all = smoothed.reduce((a, b) => a + b, 0);
  const weighted = rows.map((row): Row => {
    const own = row.reduce((sum, { value }) => sum + value, 0);
    return row
      .map(({ context, value }) => ({
        context,
        value: Math.log(value / own / (smoothed[context]! / all)) * (value / (value + 1)),
      }))
      .filter(({ value }) => value > 0);
  });
  const found = reduce(weighted, contexts.length);
  return kept.map(([word, count], i) => ({ word, count, values: found[i]! }));
}

/** Left singular vectors of a sparse matrix by the fourth root of their strength, each row of length 1. */
function reduce(rows: Row[], width: number): Float64Array[] {
  const next = random(7);
  let left = rows.map(() => Float64Array.from({ length: SIZE }, () => next() - 0.5));
  for (let round = 0; round < ROUNDS; round++) {
    orthogonalise(left);
    const right = Array.from({ length: width }, () => new Float64Array(SIZE));
    rows.forEach((row, i) => {
      for (const { context, value } of row) addTo(right[context]!, left[i]!, value);
    });
    left = rows.map((row) => {
      const sum = new Float64Array(SIZE);
      for (const { context, value } of row) addTo(sum, right[context]!, value);
      return sum;
    });
  }
  const strength = orthogonalise(left);
  for (const vector of left) {
    for (let d = 0; d < SIZE; d++) vector[d]! *= strength[d]! ** 0.25;
    scale(vector, 1 / (Math.sqrt(dot(vector, vector)) || 1));
  }
  return left;
}

/** Gram–Schmidt over the columns. @returns how long each was */
function orthogonalise(rows: Float64Array[]): number[] {
  const lengths: number[] = [];
  for (let d = 0; d < SIZE; d++) {
    for (let e = 0; e < d; e++) {
      const shared = rows.reduce((sum, row) => sum + row[d]! * row[e]!, 0);
      for (const row of rows) row[d]! -= shared * row[e]!;
    }
    const length = Math.sqrt(rows.reduce((sum, row) => sum + row[d]! ** 2, 0));
    for (const row of rows) row[d]! /= length || 1;
    lengths.push(length);
  }
  return lengths;
}

export function addTo(sum: Float64Array, vector: Float64Array, by: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += by * vector[d]!;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

export function scale(vector: Float64Array, by: number): void {
  for (let d = 0; d < vector.length; d++) vector[d]! *= by;
}
