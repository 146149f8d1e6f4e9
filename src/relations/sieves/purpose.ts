import { type Proposed, relate, type Sieve } from '../context.ts';

/** An infinitive comes after the verb that it hangs on: a purpose, a plan, an agreement ("agreed to leave"). */
export const purpose: Sieve = {
  name: 'purpose',
  read(context) {
    const { verbs } = context.reading;
    return context.events.flatMap((item): Proposed[] => {
      const { verb } = item;
      if (verb?.form !== 'infinitive' || verb.head !== item.last) return [];
      const governor = verb.governor === undefined ? undefined : verbs[verb.governor];
      const parent = governor ?? verbs[context.reading.clauses[item.clause?.parent ?? -1]?.verb ?? -1];
      const host = parent && context.eventAt[parent.head];
      if (!host || host === item || host.sentence !== item.sentence) return [];
      if (host.event.class === 'ASPECTUAL') return [relate(context, host, 'BEGINS', item, 0.5)];
      return [relate(context, item, 'AFTER', host, 0.75)];
    });
  },
};
