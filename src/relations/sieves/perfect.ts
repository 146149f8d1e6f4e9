import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

/**
 * "had agreed" lies before the past that the story has reached (Reichenbach's reference time): the simple past of
 * its own sentence that is told nearest, else the last one of the sentence before.
 */
export const perfect: Sieve = {
  name: 'perfect',
  read(context) {
    const found: Proposed[] = [];
    for (const item of context.events) {
      if (!isPluperfect(item)) continue;
      const reference = referenceOf(context, item);
      if (reference)
        found.push(relate(context, item, 'BEFORE', reference, 0.8, [item.verb!.first, item.verb!.first]));
    }
    return found;
  },
};

function isPluperfect({ event, verb }: EventItem): boolean {
  return !!verb && verb.tense === 'PAST' && /^PERFECTIVE/.test(verb.aspect) && event.polarity === 'POS';
}

function isSimplePast({ verb }: EventItem): boolean {
  return !!verb && verb.finite && verb.tense === 'PAST' && verb.aspect === 'NONE' && !verb.modality;
}

function referenceOf({ bySentence }: Context, item: EventItem): EventItem | undefined {
  let best: EventItem | undefined;
  for (const other of bySentence[item.sentence]!) {
    if (!isSimplePast(other)) continue;
    if (!best || Math.abs(other.index - item.index) < Math.abs(best.index - item.index)) best = other;
  }
  return best ?? bySentence[item.sentence - 1]?.findLast(isSimplePast);
}
