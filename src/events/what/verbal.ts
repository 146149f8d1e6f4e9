import type { Clause, NounGroup } from '../../language/reading.ts';
import type { EventContext } from '../context.ts';
import { verbText } from './form.ts';
import { predicateEnd } from './predicate.ts';
import { textOf } from './span.ts';
import { lastOf, nounText, subjectText } from './subject.ts';
import { substituted } from './substitute.ts';
import { type Telling, tellerOf } from './teller.ts';

/**
 * The line of an event that a verb tells: subject, verb, complements.
 * @param trigger term that the line has to hold: the event's own, where a verb above tells it
 */
export function verbalLine(context: EventContext, event: Telling, trigger: number): string {
  const told = tellerOf(context.reading, event);
  const { clause } = told;
  const subject = clause.subject === undefined ? '' : subjectText(context, clause.subject);
  const start = subject
    ? `${subject} ${verbText(context.reading, told.verb, clause, true)}`
    : verbText(context.reading, told.verb, clause, false);
  const rest = predicate(context, told, start.length, trigger);
  return told.verb === event.verb ? start + rest : start + rest + reportBefore(context, told, trigger);
}

/** What follows the verb: its complements; of an object relative the noun that it describes. */
function predicate(context: EventContext, { verb, clause }: Telling, room: number, trigger: number): string {
  const { reading } = context;
  const moved =
    clause.kind === 'relative' && clause.object !== undefined && clause.object === clause.antecedent;
  const object = moved ? ` ${objectText(context, reading.nouns[clause.object!]!)}` : '';
  const last = predicateEnd(context, verb, clause, room + object.length, trigger);
  const rest = substituted(context, verb.head + 1, last, clause);
  if (!rest) return object;
  return object + (/^[,;:]/.test(rest) ? rest : ` ${rest}`);
}

function objectText(context: EventContext, group: NounGroup): string {
  return nounText(context, group, lastOf(context, group));
}

/** Content that stands before the verb that reports it: "X fled, the police alleged". */
function reportBefore(context: EventContext, { verb }: Telling, trigger: number): string {
  const { reading } = context;
  if (trigger >= verb.first) return '';
  const content = contentBefore(context, verb.first, trigger);
  if (!content) return '';
  const { terms } = reading;
  const text = textOf(reading, content.first, Math.min(content.last, verb.first - 1));
  const proper = /^NNP/.test(terms[content.first]!.pos) || terms[content.first]!.norm === 'i';
  return ` that ${proper ? text : text.charAt(0).toLocaleLowerCase('en') + text.slice(1)}`;
}

function contentBefore({ reading }: EventContext, before: number, trigger: number): Clause | undefined {
  let at: Clause | undefined = reading.clauses[reading.terms[trigger]!.clause];
  for (let depth = 0; at && depth < 6; depth++) {
    const parent: Clause | undefined = at.parent === undefined ? undefined : reading.clauses[at.parent];
    if (!parent || parent.first > at.first) return at.first < before ? at : undefined;
    at = parent;
  }
  return undefined;
}
