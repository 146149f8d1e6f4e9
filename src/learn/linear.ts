import { readFileSync } from 'node:fs';

/**
 * A linear scorer over hashed binary features, many classes, 8-bit weights: the run-time half of every learned
 * decision in annals. `scripts/learn/trainer.ts` makes its files.
 *
 * File: one line of JSON (`{name, classes, bits, scale}`), then for each weight that isn't zero, in rising order
 * of its index (feature × classes + class), a LEB128 gap and a signed byte. With `levels` in the line the
 * weights are few different ones, and bits follow: for each weight its gap as a Rice code (Rice 1979) of `rice` low
 * bits, then the number of its level in four bits.
 */
export class LinearModel {
  readonly classes: readonly string[];
  readonly #mask: number;
  readonly #rows: WeightRows;
  readonly #scale: number;
  readonly #sums: Int32Array;
  readonly #scores: Float64Array;

  constructor(header: ModelHeader, rows: WeightRows) {
    this.classes = header.classes;
    this.#mask = 2 ** header.bits - 1;
    this.#rows = rows;
    this.#scale = header.scale;
    this.#sums = new Int32Array(header.classes.length);
    this.#scores = new Float64Array(header.classes.length);
  }

  /**
   * Scores of all classes for a set of active features.
   * @param features hashes from {@link hash}; `count` of them are read
   * @returns one score per class; the array is reused by the next call
   */
  scores(features: ArrayLike<number>, count = features.length): Float64Array {
    const sums = this.#sum(features, count);
    const scores = this.#scores;
    for (let c = 0; c < scores.length; c++) scores[c] = sums[c]! * this.#scale;
    return scores;
  }

  /**
   * Sums of the stored weights of some features, to begin {@link best} with: what is the same for many sets of
   * features is added up once.
   */
  sums(features: ArrayLike<number>, count = features.length): Int32Array {
    return this.#sum(features, count).slice();
  }

  #sum(features: ArrayLike<number>, count: number, begin?: Int32Array): Int32Array {
    const sums = this.#sums;
    const { starts, classes, weights } = this.#rows;
    const mask = this.#mask;
    for (let c = 0; c < sums.length; c++) sums[c] = begin ? begin[c]! : 0;
    if (!starts.length) {
      const size = sums.length;
      for (let i = 0; i < count; i++) {
        const at = (features[i]! & mask) * size;
        for (let c = 0; c < size; c++) sums[c]! += weights[at + c]!;
      }
      return sums;
    }
    for (let i = 0; i < count; i++) {
      const row = features[i]! & mask;
      const end = starts[row + 1]!;
      for (let k = starts[row]!; k < end; k++) sums[classes[k]!]! += weights[k]!;
    }
    return sums;
  }

  /**
   * The best class's index.
   * @param begin the sums of features that are not among `features`
   */
  best(features: ArrayLike<number>, count = features.length, begin?: Int32Array): number {
    const sums = this.#sum(features, count, begin);
    let best = 0;
    for (let c = 1; c < sums.length; c++) if (sums[c]! > sums[best]!) best = c;
    return best;
  }

  /** Probability of the only class of a binary model. */
  probability(features: ArrayLike<number>, count = features.length): number {
    return 1 / (1 + Math.exp(-this.scores(features, count)[0]!));
  }

  /** Softmax of the scores: calibrated when the model was trained by logistic regression. */
  probabilities(features: ArrayLike<number>, count = features.length): number[] {
    const scores = this.scores(features, count);
    let top = -Infinity;
    for (let c = 0; c < scores.length; c++) if (scores[c]! > top) top = scores[c]!;
    let sum = 0;
    const values: number[] = [];
    for (let c = 0; c < scores.length; c++) sum += values[c] = Math.exp(scores[c]! - top);
    for (let c = 0; c < values.length; c++) values[c]! /= sum;
    return values;
  }
}

/**
 * Weights by feature: those of bucket `b` stand from `starts[b]` to before `starts[b + 1]`. Most buckets have few.
 * Of a model of one or two classes they stand side by side without gaps, and `starts` and `classes` are empty:
 * one look into a small table costs less than three into large ones.
 */
export interface WeightRows {
  starts: Uint32Array;
  classes: Uint8Array;
  weights: Int8Array;
}

export interface ModelHeader {
  name: string;
  classes: string[];
  /** log2 of the number of feature buckets */
  bits: number;
  /** what one unit of a stored weight is worth */
  scale: number;
  /** the weights that there are, at most 16, where each is stored as its place here */
  levels?: number[];
  /** with levels: how many weights the file has, and how many low bits of a gap stand as they are */
  count?: number;
  rice?: number;
}

/** The state of a hash before any of its name. */
export const hashStart = 0x811c9dc5;

/** FNV-1a of a feature's name, with a final mix so that the low bits are usable as a bucket. */
export function hash(feature: string, seed = hashStart): number {
  return hashEnd(hashOn(seed, feature));
}

/** Takes more of a name into the state of its hash, so that no name need be joined from its parts. */
export function hashOn(state: number, part: string): number {
  let h = state;
  for (let i = 0; i < part.length; i++) h = Math.imul(h ^ part.charCodeAt(i), 0x01000193);
  return h;
}

/** The hash of the name that a state has taken in. */
export function hashEnd(state: number): number {
  let h = state;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0;
}

/** Reads a model's bytes. */
export function parseModel(bytes: Uint8Array): LinearModel {
  const line = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, line))) as ModelHeader;
  const size = header.classes.length;
  if (size <= DENSE) return new LinearModel(header, denseRows(header, bytes, line + 1));
  const most = header.levels ? bytes.length : bytes.length >> 1;
  const starts = new Uint32Array(2 ** header.bits + 1);
  const classes = new Uint8Array(most);
  const weights = new Int8Array(most);
  let count = 0;
  let row = 0;
  eachWeight(header, bytes, line + 1, (index, weight) => {
    const bucket = Math.floor(index / size);
    while (row < bucket) starts[++row] = count;
    classes[count] = index - bucket * size;
    weights[count++] = weight;
  });
  while (row < 2 ** header.bits) starts[++row] = count;
  return new LinearModel(header, { starts, classes, weights });
}

/** Models of so few classes are laid out without gaps. */
const DENSE = 2;

function denseRows(header: ModelHeader, bytes: Uint8Array, from: number): WeightRows {
  const weights = new Int8Array(2 ** header.bits * header.classes.length);
  eachWeight(header, bytes, from, (index, weight) => {
    weights[index] = weight;
  });
  return { starts: new Uint32Array(0), classes: new Uint8Array(0), weights };
}

/** Visits the weights of a file that aren't zero, in rising order of their index. */
function eachWeight(
  header: ModelHeader,
  bytes: Uint8Array,
  from: number,
  visit: (index: number, weight: number) => void,
): void {
  if (header.levels) {
    eachLevel(header, bytes, from, visit);
    return;
  }
  let index = -1;
  for (let at = from; at < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    index += gap + 1;
    visit(index, (bytes[at++]! << 24) >> 24);
  }
}

/** The same for a file with levels. */
function eachLevel(
  { levels = [], count = 0, rice = 0 }: ModelHeader,
  bytes: Uint8Array,
  from: number,
  visit: (index: number, weight: number) => void,
): void {
  let at = from * 8;
  const bit = () => (bytes[at >> 3]! >> (7 - (at++ & 7))) & 1;
  const bits = (size: number) => {
    let value = 0;
    for (let k = 0; k < size; k++) value = (value << 1) | bit();
    return value;
  };
  let index = -1;
  for (let n = 0; n < count; n++) {
    let high = 0;
    while (bit()) high++;
    index += (high << rice) + bits(rice) + 1;
    visit(index, levels[bits(4)]!);
  }
}

/** Serialises weights; the inverse of {@link parseModel}. */
export function writeModel(header: ModelHeader, weights: Int8Array): Uint8Array {
  const used = weights.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
  // A Rice code is shortest where the low bits hold about the median gap.
  const rice = Math.max(0, Math.round(Math.log2((0.69 * weights.length) / Math.max(1, used))));
  const full = header.levels ? { ...header, count: used, rice } : header;
  const body = header.levels ? levelBytes(weights, header.levels, rice) : weightBytes(weights);
  const head = new TextEncoder().encode(`${JSON.stringify(full)}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

function weightBytes(weights: Int8Array): number[] {
  const out: number[] = [];
  let last = -1;
  for (let index = 0; index < weights.length; index++) {
    if (weights[index] === 0) continue;
    let gap = index - last - 1;
    last = index;
    while (gap >= 128) {
      out.push((gap & 127) | 128);
      gap >>>= 7;
    }
    out.push(gap, weights[index]! & 255);
  }
  return out;
}

function levelBytes(weights: Int8Array, levels: number[], rice: number): number[] {
  const out: number[] = [];
  let at = 0;
  const put = (value: number, size: number) => {
    for (let k = size - 1; k >= 0; k--) {
      if ((at & 7) === 0) out.push(0);
      out[at >> 3]! |= ((value >> k) & 1) << (7 - (at & 7));
      at++;
    }
  };
  let last = -1;
  for (let index = 0; index < weights.length; index++) {
    if (weights[index] === 0) continue;
    const gap = index - last - 1;
    last = index;
    for (let high = gap >> rice; high > 0; high--) put(1, 1);
    put(0, 1);
    put(gap, rice);
    put(levels.indexOf(weights[index]!), 4);
  }
  return out;
}

const loaded = new Map<string, LinearModel>();

/**
 * The shipped model of that name, read once. `ANNALS_MODELS` names another folder, for cross-validation.
 * @throws when there is no such file
 */
export function model(name: string): LinearModel {
  const known = loaded.get(name);
  if (known) return known;
  const folder = process.env['ANNALS_MODELS'];
  const url = folder ? `${folder}/${name}.bin` : new URL(`./models/${name}.bin`, import.meta.url);
  const made = parseModel(readFileSync(url));
  loaded.set(name, made);
  return made;
}
