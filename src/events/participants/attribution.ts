import type { EventContext } from '../context.ts';
import { actorsOf } from './actors-of.ts';
import { reportOf } from './speaker.ts';

/**
 * Who tells an event that the article only reports: the subject of the reporting verb ("Smith said that …").
 * @param trigger index of the trigger's term
 * @returns the actor's id; undefined when the article tells it itself, or when nobody named does
 */
export function attributionOf(context: EventContext, trigger: number): string | undefined {
  const { reading } = context;
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  const report = clause && reportOf(reading, clause);
  // Only a quotation runs on over several sentences.
  if (report && !clause.quoted && report.sentence !== clause.sentence) return undefined;
  return report?.subject === undefined ? undefined : actorsOf(context, report.subject)[0];
}
