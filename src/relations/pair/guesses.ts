import { model } from '../../learn/linear.ts';
import type { Context } from '../context.ts';
import { jointFeatures, nearness, ownFeatures, sideOf } from './features.ts';

/** Events further apart than this are not compared, however long their sentence is. */
const REACH = 24;

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
  const margin = (count: number) => {
    const scores = scorer.scores(features, count);
    return scores[0]! - scores[1]!;
  };
  // A linear score is a sum: what one side brings is added up once for all its pairs.
  const own = sides.map((side) =>
    [1, 2].map((near) => ({
      first: margin(ownFeatures(side, 'first', near, features)),
      second: margin(ownFeatures(side, 'second', near, features)),
    })),
  );
  for (let i = 0; i < sides.length; i++) {
    for (let k = i + 1; k < sides.length && k - i <= REACH; k++) {
      if (sides[k]!.item.sentence - sides[i]!.item.sentence > 1) break;
      const near = nearness(sides[i]!, sides[k]!) - 1;
      const joint = margin(jointFeatures(context, sides[i]!, sides[k]!, features));
      const total = joint + own[i]![near]!.first + own[k]![near]!.second;
      const [first, second] = total >= 0 ? [i, k] : [k, i];
      found.push({ first, second, probability: 1 / (1 + Math.exp(-Math.abs(total))) });
    }
  }
  return found.sort((a, b) => b.probability - a.probability);
}
