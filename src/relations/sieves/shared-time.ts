import type { Relation } from '../../model/annotation.ts';
import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

/**
 * What is told in one breath with a dated verb: "In May they met and signed a treaty" has one time for both;
 * "they met in May and signed a treaty" leaves the second no earlier than the first.
 */
export const sharedTime: Sieve = {
  name: 'shared-time',
  read(context, found) {
    const dated = datesOf(found);
    return context.events.flatMap((item): Proposed[] => {
      if (dated.has(item.id)) return [];
      const host = joinedTo(context, item);
      const relation = host && dated.get(host.id);
      if (!relation) return [];
      const time = context.times.find(({ id }) => id === relation.to)!;
      if (time.last < host.first)
        return [relate(context, item, relation.type, time, 0.7, [time.first, time.last])];
      return [relate(context, item, 'AFTER', host, 0.6)];
    });
  },
};

/** The first time of each event. */
export function datesOf(found: readonly Relation[]): Map<string, Relation> {
  const dated = new Map<string, Relation>();
  for (const relation of found)
    if (relation.rule === 'attached-time' && !dated.has(relation.from)) dated.set(relation.from, relation);
  return dated;
}

/** The finite verb before "and", of the same tense, when no subject stands between. */
function joinedTo(
  { reading: { terms, verbs, sentences }, eventAt }: Context,
  item: EventItem,
): EventItem | undefined {
  const { verb } = item;
  if (!verb?.finite || verb.head !== item.last) return undefined;
  let i = verb.first - 1;
  const first = sentences[item.sentence]!.first;
  while (i > first && terms[i]!.pos === 'RB') i--;
  if (i <= first || !/^(and|then|or)$/.test(terms[i]!.norm)) return undefined;
  for (i--; i >= first; i--) {
    const group = verbs[terms[i]!.verb];
    if (!group) continue;
    if (group.finite && group.tense === verb.tense && group.aspect === verb.aspect)
      return eventAt[group.head];
  }
  return undefined;
}
