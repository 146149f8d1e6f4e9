import type { RelationType } from '../../model/annotation.ts';
import { eventOfNoun, type Proposed, relate, type Sieve } from '../context.ts';

/** What the subject of a verb of order or causation is to its object. */
const verbs: Record<string, RelationType> = {
  follow: 'AFTER',
  succeed: 'AFTER',
  precede: 'BEFORE',
  cause: 'BEFORE',
  trigger: 'BEFORE',
  spark: 'BEFORE',
  prompt: 'BEFORE',
  provoke: 'BEFORE',
  ignite: 'BEFORE',
  unleash: 'BEFORE',
  lead: 'BEFORE',
  result: 'BEFORE',
};

/** "The strike followed the sacking", "the storm caused a flood", "the talks led to a truce". */
export const orderVerb: Sieve = {
  name: 'order-verb',
  read(context) {
    const { reading } = context;
    return reading.clauses.flatMap((clause): Proposed[] => {
      const verb = reading.verbs[clause.verb];
      const type = verb && verbs[verb.lemma];
      if (!type) return [];
      const subject = eventOfNoun(context, clause.subject);
      const oblique = clause.obliques.find((noun) => {
        const preposition = reading.terms[reading.nouns[noun]?.preposition ?? -1]?.norm;
        return preposition === 'to' || preposition === 'in';
      });
      const needsOblique = verb.lemma === 'lead' || verb.lemma === 'result';
      const passive = verb.voice === 'passive';
      const object = eventOfNoun(context, needsOblique ? oblique : passive ? clause.byAgent : clause.object);
      if (!subject || !object || subject === object) return [];
      const [from, to] = passive ? [object, subject] : [subject, object];
      return [relate(context, from, type, to, 0.8, [verb.head, verb.head])];
    });
  },
};
