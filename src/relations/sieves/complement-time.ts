import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

/** Verbs of the future: the time after their infinitive is that of what they look forward to. */
const prospective = new Set([
  'plan',
  'schedule',
  'expect',
  'hope',
  'intend',
  'promise',
  'pledge',
  'vow',
  'want',
  'prepare',
  'aim',
  'wait',
]);

/** Verbs whose "to" is a way, not a purpose: "went back to work", "came to light", "rose to power". */
const motions = new Set(['go', 'come', 'return', 'rise', 'get', 'fall']);

/**
 * A past time after an infinitive or gerund is as a rule that of the verb on which it hangs: "agreed to sell the
 * mill in June 2021", "had stopped hiring in July".
 */
export const complementTime: Sieve = {
  name: 'complement-time',
  read(context, found) {
    const { events, times, document } = context;
    const eventOf = new Map(events.map((event) => [event.id, event]));
    const timeOf = new Map(times.map((time) => [time.id, time]));
    const published = document.published.value.slice(0, 10);
    const dated = new Set(found.filter(({ to }) => timeOf.has(to)).map(({ from }) => from));
    return found.flatMap(({ rule, from, to, type, confidence }): Proposed[] => {
      const item = eventOf.get(from);
      const time = timeOf.get(to);
      if (rule !== 'attached-time' || !item || !time || type !== 'IS_INCLUDED') return [];
      const { latest } = time.time;
      if (!latest || time.first < item.first) return [];
      const host = governorOf(context, item);
      if (!host || dated.has(host.id)) return [];
      // What somebody "agreed to do on Friday" may be to come; "went back to work on Friday" is over.
      if (latest.slice(0, 10) > published && !motions.has(host.event.lemma)) return [];
      return [relate(context, host, type, time, confidence - 0.04, [time.first, time.last])];
    });
  },
};

function governorOf({ reading, eventAt }: Context, { last, sentence }: EventItem): EventItem | undefined {
  const { terms, verbs, clauses } = reading;
  const verb = verbs[terms[last]!.verb];
  // An infinitive that the reading took for one ("came to light", "rose to power") hangs on the verb before it.
  if (verb?.finite) return undefined;
  if (!verb && !/^VB/.test(terms[last]!.pos)) return undefined;
  const clause = clauses[terms[last]!.clause];
  const parent = clause?.parent === undefined ? undefined : clauses[clause.parent];
  const governor =
    (verb?.governor === undefined ? undefined : verbs[verb.governor]) ?? (parent && verbs[parent.verb]);
  if (!governor?.finite || governor.tense !== 'PAST' || prospective.has(governor.lemma)) return undefined;
  const host = eventAt[governor.head];
  if (!host || host.sentence !== sentence || host.event.class === 'REPORTING') return undefined;
  return clause?.kind === 'participial' ? undefined : host;
}
