import { model } from '../../learn/linear.ts';
import type { Context } from '../context.ts';
import { pairFeatures, sideOf } from './features.ts';

/** An order of two events' beginnings, with the model's probability. */
export interface Guess {
  first: number;
  second: number;
  probability: number;
}

/** Which of two events of one sentence, or of neighbouring ones, begins first; surest first. */
export function guesses(context: Context): Guess[] {
  const scorer = model('order');
  const sides = context.events.map((item) => sideOf(context, item));
  const features: number[] = [];
  const found: Guess[] = [];
  for (let i = 0; i < sides.length; i++) {
    for (let k = i + 1; k < sides.length; k++) {
      if (sides[k]!.item.sentence - sides[i]!.item.sentence > 1) break;
      const count = pairFeatures(context, sides[i]!, sides[k]!, features);
      const scores = scorer.scores(features, count);
      const margin = scores[0]! - scores[1]!;
      const [first, second] = margin >= 0 ? [i, k] : [k, i];
      found.push({ first, second, probability: 1 / (1 + Math.exp(-Math.abs(margin))) });
    }
  }
  return found.sort((a, b) => b.probability - a.probability);
}
