import { type LinearModel, model } from '../learn/linear.ts';
import type { ActorType } from '../model/annotation.ts';
import { features, transitionFeature } from './features/features.ts';
import { stretches } from './features/stretches.ts';
import type { View } from './features/view.ts';

/**
 * Labels of terms: outside, and the beginning and inside of each type of name. Demonyms and other names of
 * peoples are labelled too (group), so that they are not taken for something else.
 */
export const labels = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
  'B-group',
  'I-group',
] as const;
export const types: readonly ActorType[] = ['person', 'organization', 'place', 'group'];
const GAPS = 4;

/** A stretch of terms taken for a name, with the score of each type (log-odds against the best other label). */
export interface Span {
  first: number;
  last: number;
  type: ActorType;
  /** Emission scores of each type, in the order of `types`, for each term. */
  scores: number[][];
}

interface Chain {
  model: LinearModel;
  /** [gap][previous][next] */
  transitions: Float64Array[][];
}

let chain: Chain | undefined;

function load(): Chain {
  const actors = model('actors');
  const transitions = Array.from({ length: GAPS }, (_, gap) =>
    labels.map((_, previous) => Float64Array.from(actors.scores([transitionFeature(previous, gap)]))),
  );
  return { model: actors, transitions };
}

/** Whether a label may follow another: an inside needs a beginning or an inside of its type before it. */
export function mayFollow(previous: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || previous === next || previous === next - 1;
}

/** The labels that each label may follow. */
const before = labels.map((_, next) =>
  labels.map((_, previous) => previous).filter((a) => mayFollow(a, next)),
);

/**
 * Finds the names of a text: a linear-chain conditional random field (Lafferty et al. 2001), decoded by Viterbi.
 */
export function tagNames(view: View): Span[] {
  chain ??= load();
  const spans: Span[] = [];
  for (const [first, last] of stretches(view)) decode(chain, view, first, last, spans);
  return spans;
}

function decode({ model, transitions }: Chain, view: View, first: number, last: number, spans: Span[]): void {
  const size = labels.length;
  const length = last - first + 1;
  const emissions: Float64Array[] = [];
  const back: Int8Array[] = [];
  let scores = new Float64Array(size).fill(-Infinity);
  for (let n = 0; n < length; n++) {
    const { hashes, count } = features(view, first + n);
    const emission = Float64Array.from(model.scores(hashes, count));
    emissions.push(emission);
    const gap = n ? view.looks[first + n - 1]!.gap : 0;
    const next = new Float64Array(size).fill(-Infinity);
    const from = new Int8Array(size);
    for (let b = 0; b < size; b++) {
      if (n === 0) {
        if (mayFollow(0, b)) next[b] = emission[b]! + transitions[0]![0]![b]!;
        continue;
      }
      for (const a of before[b]!) {
        const score = scores[a]! + transitions[gap]![a]![b]!;
        if (score > next[b]!) {
          next[b] = score;
          from[b] = a;
        }
      }
      next[b]! += emission[b]!;
    }
    back.push(from);
    scores = next;
  }
  let label = 0;
  for (let b = 1; b < size; b++) if (scores[b]! > scores[label]!) label = b;
  const path = new Int8Array(length);
  for (let n = length - 1; n >= 0; n--) {
    path[n] = label;
    label = back[n]![label]!;
  }
  for (let n = 0; n < length; n++) {
    if (path[n]! % 2 === 0) continue;
    let end = n;
    while (end + 1 < length && path[end + 1] === path[n]! + 1) end++;
    const scores: number[][] = [];
    for (let k = n; k <= end; k++)
      scores.push(types.map((_, t) => emissions[k]![2 * t + (k === n ? 1 : 2)]!));
    spans.push({ first: first + n, last: first + end, type: types[(path[n]! - 1) / 2]!, scores });
    n = end;
  }
}
