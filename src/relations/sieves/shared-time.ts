import type { Relation } from '../../model/annotation.ts';
import {
  type Context,
  type EventItem,
  type Proposed,
  relate,
  type Sieve,
  type TimeItem,
} from '../context.ts';

/**
 * What is told in one breath with a dated verb: "In May they met and signed a treaty" has one time for both;
 * "they met in May and signed a treaty" leaves the second no earlier than the first. With a subject of its own
 * ("On Friday the dam broke and the town flooded") the second shares only a day or a part of one.
 */
export const sharedTime: Sieve = {
  name: 'shared-time',
  read(context, found) {
    const dated = datesOf(found);
    // "When the boat came on 3 May, the pump failed and the crew fled."
    for (const { rule, from, to } of found) {
      const other = rule === 'simultaneous' && !dated.has(from) ? dated.get(to) : undefined;
      if (other) dated.set(from, other);
    }
    const timeOf = new Map(context.times.map((time) => [time.id, time]));
    return context.events.flatMap((item): Proposed[] => {
      const joined = joinedTo(context, item);
      const relations = joined && dated.get(joined.host.id);
      if (!joined || !relations) return [];
      const { host, alike } = joined;
      const times = relations.map(({ to }) => timeOf.get(to)!);
      const own = dated.get(item.id);
      // "opened in May and directed it until June": a time of its own that is no beginning leaves the order.
      if (own)
        return own.some(({ type }) => type !== 'ENDED_BY') ? [] : [relate(context, item, 'AFTER', host, 0.6)];
      if (alike ? times.every((time) => time.last < host.first) : times.every((time) => heads(time, host)))
        return relations.map(({ type }, i) =>
          relate(context, item, type, times[i]!, alike ? 0.7 : 0.65, [times[i]!.first, times[i]!.last]),
        );
      return alike || joined.but === false ? [relate(context, item, 'AFTER', host, 0.6)] : [];
    });
  },
};

/** A day or less, told before the verb. */
function heads({ last, time }: TimeItem, host: EventItem): boolean {
  return last < host.first && /^\d{4}-\d\d-\d\d/.test(time.edtf ?? '') && !time.edtf!.includes('/');
}

/** The times of each event. */
export function datesOf(found: readonly Relation[]): Map<string, Relation[]> {
  const dated = new Map<string, Relation[]>();
  for (const relation of found) {
    if (relation.rule !== 'attached-time') continue;
    const known = dated.get(relation.from);
    if (known) known.push(relation);
    else dated.set(relation.from, [relation]);
  }
  return dated;
}

interface Joined {
  host: EventItem;
  /** No subject stands between the two. */
  alike: boolean;
  /** They are set against each other. */
  but: boolean;
}

/** The finite verb before "and", of the same tense; with a subject of its own only in a coordinate main clause. */
function joinedTo({ reading, eventAt }: Context, item: EventItem): Joined | undefined {
  const { terms, verbs, sentences, clauses, nouns } = reading;
  const { verb, clause } = item;
  if (!verb?.finite || verb.head !== item.last) return undefined;
  const first = sentences[item.sentence]!.first;
  let i = verb.first - 1;
  const subject = clause?.subjectExplicit && clause.subject !== undefined ? nouns[clause.subject] : undefined;
  const alike = !(subject && clause!.verb === verb.index && clauses[terms[subject.head]!.clause] === clause);
  if (!alike) i = subject!.first - 1;
  while (i > first && terms[i]!.pos === 'RB') i--;
  if (i <= first || !/^(and|then|or|but)$/.test(terms[i]!.norm)) return undefined;
  const but = terms[i]!.norm === 'but';
  for (i--; i >= first; i--) {
    const group = verbs[terms[i]!.verb];
    if (!group) continue;
    if (group.finite && group.tense === verb.tense && group.aspect === verb.aspect) {
      const host = eventAt[group.head];
      return host && { host, alike, but };
    }
    if (!alike && group.finite) return undefined;
  }
  return undefined;
}
