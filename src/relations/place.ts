import { solve } from '../assemble/network/solve.ts';
import type { Hint } from '../assemble/network/story.ts';
import type { Reading } from '../language/reading.ts';
import { model } from '../learn/linear.ts';
import type { Actor, Event, Relation, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { type Context, contextOf } from './context.ts';
import { pairFeatures, sideOf } from './pair/features.ts';

/**
 * Gives every event its place among those of its document (`sequence`): the published relations first, then what
 * the pair model thinks of neighbours, surest first, as far as the network allows it, then the order of telling.
 */
export function placeEvents(
  reading: Reading,
  document: Document,
  times: Time[],
  actors: Actor[],
  events: Event[],
  relations: Relation[],
): Event[] {
  if (!events.length) return events;
  const context = contextOf(reading, document, times, actors, events);
  const ordered = context.events.map(({ event }) => event);
  const { order } = solve({
    documents: [{ text: document.text, published: document.published, times, events, relations }],
    groups: ordered.map((event) => [{ document: 0, event }]),
    hints: pairHints(context),
  });
  const places = new Map(order.map((group, place) => [ordered[group]!, place]));
  return events.map((event) => {
    const sequence = places.get(event);
    return sequence === undefined ? event : { ...event, sequence };
  });
}

/** Which of two events of one sentence, or of neighbouring ones, begins first; surest first. */
export function pairHints(context: Context): Hint[] {
  const scorer = model('order');
  const sides = context.events.map((item) => sideOf(context, item));
  const features: number[] = [];
  const hints: (Hint & { confidence: number })[] = [];
  for (let i = 0; i < sides.length; i++) {
    for (let k = i + 1; k < sides.length; k++) {
      if (sides[k]!.item.sentence - sides[i]!.item.sentence > 1) break;
      const count = pairFeatures(context, sides[i]!, sides[k]!, features);
      const scores = scorer.scores(features, count);
      const margin = scores[0]! - scores[1]!;
      const forward = margin >= 0;
      hints.push({
        first: forward ? i : k,
        second: forward ? k : i,
        rule: 'pair-model',
        confidence: Math.abs(margin),
      });
    }
  }
  return hints.sort((a, b) => b.confidence - a.confidence);
}
