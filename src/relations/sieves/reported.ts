import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

/**
 * What is reported against its report: a past lies before "said", a future or a plan after it, a present around it.
 */
export const reported: Sieve = {
  name: 'reported',
  read(context) {
    const found: Proposed[] = [];
    for (const item of context.events) {
      const report = reportOf(context, item);
      if (!report || report === item) continue;
      const type = typeOf(item, report);
      if (type) found.push(relate(context, item, type[0], report, type[1]));
    }
    return found;
  },
};

function reportOf(context: Context, item: EventItem): EventItem | undefined {
  const { clause } = item;
  if (!clause || !item.verb) return undefined;
  const by = clause.reportedBy ?? clause.parent;
  const reporting = by === undefined ? undefined : context.reading.clauses[by];
  const verb = reporting && context.reading.verbs[reporting.verb];
  const event = verb && context.eventAt[verb.head];
  if (event?.event.class !== 'REPORTING') return undefined;
  return clause.reportedBy !== undefined || clause.kind === 'complement' ? event : undefined;
}

function typeOf({ verb }: EventItem, report: EventItem): [Proposed['type'], number] | undefined {
  if (!verb?.finite) return undefined;
  const past = report.verb?.tense === 'PAST';
  if (verb.tense === 'FUTURE' || /^(will|would|may|might|could|shall)$/.test(verb.modality ?? ''))
    return /^PERFECTIVE/.test(verb.aspect) ? undefined : ['AFTER', 0.8];
  if (verb.modality) return undefined;
  if (verb.tense === 'PAST') return ['BEFORE', /^PERFECTIVE/.test(verb.aspect) ? 0.9 : 0.75];
  if (verb.tense === 'PRESENT' && /^PERFECTIVE/.test(verb.aspect)) return ['BEFORE', 0.75];
  return verb.tense === 'PRESENT' && !past ? ['INCLUDES', 0.5] : undefined;
}
