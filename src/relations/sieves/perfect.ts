import {
  type Context,
  type EventItem,
  eventOfClause,
  type Proposed,
  relate,
  type Sieve,
} from '../context.ts';
import { datesOf } from './shared-time.ts';

/**
 * "had agreed" lies before the past that the story has reached (Reichenbach's reference time): the simple past of
 * the clause that it hangs on, or, for a main clause without a time, the last main event of the sentence before.
 */
export const perfect: Sieve = {
  name: 'perfect',
  read(context, found) {
    const dated = datesOf(found);
    return context.events.flatMap((item): Proposed[] => {
      if (!isPluperfect(item)) return [];
      const reference = referenceOf(context, item, dated.has(item.id));
      if (!reference || reference === item) return [];
      return [relate(context, item, 'BEFORE', reference, 0.8, [item.verb!.first, item.verb!.first])];
    });
  },
};

function isPluperfect({ event, verb, last }: EventItem): boolean {
  if (!verb || verb.head !== last || event.polarity === 'NEG') return false;
  return verb.tense === 'PAST' && /^PERFECTIVE/.test(verb.aspect) && !verb.modality;
}

function isSimplePast({ verb, last }: EventItem): boolean {
  return (
    !!verb?.finite && verb.head === last && verb.tense === 'PAST' && verb.aspect === 'NONE' && !verb.modality
  );
}

function referenceOf(context: Context, item: EventItem, dated: boolean): EventItem | undefined {
  const { clauses } = context.reading;
  const { clause } = item;
  if (!clause) return undefined;
  if (clause.parent !== undefined && !/^(main|coordinate)$/.test(clause.kind)) {
    const parent = eventOfClause(context, clauses[clause.parent]);
    return parent && isSimplePast(parent) ? parent : undefined;
  }
  if (dated || clause.kind !== 'main') return undefined;
  const before = context.bySentence[item.sentence - 1] ?? [];
  return before.findLast(
    (other) => isSimplePast(other) && /^(main|coordinate)$/.test(other.clause?.kind ?? ''),
  );
}
