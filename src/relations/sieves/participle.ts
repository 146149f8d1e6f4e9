import { eventOfClause, type Proposed, relate, type Sieve } from '../context.ts';

/** ", killing two" and ", citing his health" tell a part or the result of the clause that they hang on. */
export const participle: Sieve = {
  name: 'participle',
  read(context) {
    const { clauses, terms } = context.reading;
    return context.events.flatMap((item): Proposed[] => {
      const { clause, verb } = item;
      if (clause?.kind !== 'participial' || verb?.tense !== 'PRESPART' || verb.head !== item.last) return [];
      if (verb.aspect !== 'NONE' && /^PERFECTIVE/.test(verb.aspect)) return [];
      if (clause.marker !== undefined || clause.parent === undefined || clause.antecedent !== undefined)
        return [];
      if (verb.first === 0 || !/,/.test(terms[verb.first - 1]!.post)) return [];
      const told = clauses[clause.parent];
      // "Officials said the terms were harsh, raising doubts": where the clause tells no event, its report does.
      const host =
        eventOfClause(context, told) ??
        (told?.reportedBy === undefined ? undefined : eventOfClause(context, clauses[told.reportedBy]));
      if (!host || host === item || host.sentence !== item.sentence) return [];
      return [relate(context, item, 'IS_INCLUDED', host, 0.6)];
    });
  },
};
