import type { Clause, Reading, VerbGroup } from '../../language/reading.ts';
import { reporting } from '../../lexicon/language/verbs.ts';
import type { EventContext } from '../context.ts';
import { verbText } from './form.ts';
import { predicateEnd } from './predicate.ts';
import { lowered, textOf, trimEnd } from './span.ts';
import { lastOf, nounText, subjectText } from './subject.ts';
import { substituted } from './substitute.ts';
import { type Telling, tellerOf } from './teller.ts';

/**
 * The line of an event that a verb tells: subject, verb, complements.
 * @param trigger term that the line has to hold: the event's own, where a verb above tells it
 */
export function verbalLine(context: EventContext, event: Telling, trigger: number): string {
  const { reading } = context;
  const { nouns } = reading;
  const told = tellerOf(context, event);
  const { clause, verb } = told;
  const subject =
    clause.subject === undefined
      ? freeSubject(reading, told)
      : subjectText(context, clause.subject, clause, trigger);
  // A quotation that runs on: its speaker is named a sentence before.
  if (event.clause.sentence !== clause.sentence)
    return `${subject} said: “${quoted(context, spokenWith(reading, event.clause))}”`;
  const telling = verbText(reading, verb, clause, subject !== '');
  const start = subject ? `${subject} ${telling}` : telling;
  const found = trigger < verb.first ? beforeVerb(context, told, trigger) : reported(context, told);
  const before = subject.toLowerCase().includes(found.trim().toLowerCase()) ? '' : found;
  // "…", said the minister: what follows the verb is its subject.
  const inverted =
    clause.subjectExplicit && clause.subject !== undefined && nouns[clause.subject]!.first > verb.head;
  if (inverted && before && reporting.has(verb.lemma)) return start + before;
  // "Among the dead was her father": in the order of the text.
  if (inverted) {
    const end = predicateEnd(context, verb, clause, 0, Math.max(trigger, nouns[clause.subject!]!.last));
    return reporting.has(verb.lemma) ? start : textOf(reading, clause.first, end);
  }
  return start + predicate(context, told, start.length + before.length, trigger) + before;
}

/** The clause of its sentence that a clause is spoken with: "the terms that we set in July" go with what says more. */
function spokenWith({ clauses }: Reading, clause: Clause): Clause {
  let at = clause;
  for (let depth = 0; depth < 8; depth++) {
    const above = at.kind === 'coordinate' || at.parent === undefined ? undefined : clauses[at.parent];
    if (!above || above.sentence !== clause.sentence || !above.quoted) break;
    at = above;
  }
  return at;
}

/** A clause in its speaker's words, its subject repeated where it is left out ("and ran"), without quotation marks. */
function quoted({ reading }: EventContext, clause: Clause, most = clause.last): string {
  const { verbs, nouns, clauses } = reading;
  const end = trimEnd(reading, clause.first, Math.min(clause.last, most));
  const verb = verbs[clause.verb];
  const linked = clause.kind === 'coordinate' && clause.marker === clause.first;
  let first = linked ? clause.first + 1 : clause.first;
  // "When I looked back there was no street": what it begins with is said with it.
  const opening = clauses[clause.index + 1];
  if (opening?.parent === clause.index && opening.last === clause.first - 1 && opening.quoted)
    first = opening.first;
  let subject = '';
  if (linked && verb && !clause.subjectExplicit && clause.subject !== undefined) {
    const group = nouns[clause.subject]!;
    if (group.last < first) subject = `${textOf(reading, group.first, group.last)} `;
    first = Math.max(first, Math.min(verb.first, first + 2));
  }
  const text = subject + textOf(reading, first, end);
  return text.replace(/[“”"]/g, '').replace(/[,\s]+$/, '');
}

/** "What she found was damning": the clause before the verb is its subject. */
function freeSubject(reading: Reading, { verb, clause }: Telling): string {
  const { clauses, terms } = reading;
  const before = clauses[terms[verb.first - 1]?.clause ?? -1];
  const free =
    before?.kind === 'complement' &&
    before.parent === clause.index &&
    before.last === verb.first - 1 &&
    before.marker !== undefined &&
    /^(what|whatever|whoever)$/.test(terms[before.marker]!.norm);
  return free ? textOf(reading, before.first, before.last) : '';
}

/** What follows the verb: its complements; of an object relative the noun that it describes. */
function predicate(context: EventContext, { verb, clause }: Telling, room: number, trigger: number): string {
  const { reading } = context;
  const moved =
    clause.kind === 'relative' &&
    clause.object !== undefined &&
    clause.object === clause.antecedent &&
    verb.voice === 'active';
  const found = moved ? reading.nouns[clause.object!]! : undefined;
  const noun = found?.temporal ? undefined : found;
  const object = noun
    ? ` ${lowered(reading, nounText(context, noun, lastOf(context, noun)), reading.terms[noun.first]!)}`
    : '';
  const last = predicateEnd(context, verb, clause, room + object.length, trigger);
  const inner = object ? innerVerb(reading, verb, last) : verb;
  if (inner !== verb) {
    // "which it had agreed to buy in June"
    const rest = textOf(reading, inner.last + 1, last);
    return ` ${textOf(reading, verb.last + 1, inner.last)}${object}${rest && ` ${rest}`}`;
  }
  const rest = substituted(context, verb.head + 1, last, clause);
  if (!rest) return object;
  return object + (/^[,;:]/.test(rest) ? rest : ` ${rest}`);
}

/** The last of the infinitives right after a verb: "agreed to try to buy". */
function innerVerb({ terms, verbs }: Reading, verb: VerbGroup, last: number): VerbGroup {
  let at = verb;
  for (
    let next = terms[at.last + 1];
    next && next.index <= last && next.verb >= 0;
    next = terms[at.last + 1]
  ) {
    const found = verbs[next.verb]!;
    if (found.form !== 'infinitive' || found.first !== at.last + 1) break;
    at = found;
  }
  return at;
}

/** What stands before the verb and has to be told with it: a condition, an aim, the content of a report. */
function beforeVerb(context: EventContext, { verb, clause }: Telling, trigger: number): string {
  const { reading } = context;
  const { clauses, terms } = reading;
  let at: Clause | undefined = clauses[terms[trigger]!.clause];
  for (let depth = 0; at && at !== clause && depth < 6; depth++) {
    const above: number | undefined = at.reportedBy ?? at.parent;
    if (above === clause.index && at.first > verb.head) return '';
    // "In a letter seen by the paper": which letter is left out with it.
    if (above === clause.index && at.kind === 'participial' && at.antecedent !== undefined) return '';
    if (above === clause.index) return linked(context, at, verb.first - 1);
    at = above === undefined ? undefined : clauses[above];
  }
  return '';
}

/** The content before a verb of saying, when nothing that it says follows: "It had been stolen, the police said." */
function reported(context: EventContext, { verb, clause }: Telling): string {
  const { reading } = context;
  const { clauses } = reading;
  const following = clauses[clause.index + 1];
  if (following?.reportedBy === clause.index && following.sentence === clause.sentence) return '';
  for (let i = clause.index - 1; i >= 0 && clauses[i]!.sentence === clause.sentence; i--) {
    const content = clauses[i]!;
    if (
      content.reportedBy === clause.index &&
      !/^(coordinate|relative)$/.test(content.kind) &&
      content.first < verb.first
    )
      return linked(context, content, verb.first - 1);
  }
  return '';
}

/** The words of a clause that is told after the verb that it stands before. */
function linked(context: EventContext, content: Clause, most: number): string {
  const { terms, verbs, nouns } = context.reading;
  const { first, last, kind, quoted: isQuoted, reportedBy, marker, subject } = content;
  const verb = verbs[content.verb];
  const end = trimEnd(context.reading, first, Math.min(last, most));
  const text = textOf(context.reading, first, end).replace(/[,\s]+(?=[”"]?$)/, '');
  const speaks = subject !== undefined && /^(i|we)('|$)/.test(terms[nouns[subject]!.head]!.norm);
  if (isQuoted || speaks) return `: “${quoted(context, content, most)}”`;
  const told = reportedBy !== undefined && marker === undefined && kind !== 'adverbial';
  if (!told || !verb || subject === undefined) return ` ${lowered(context.reading, text, terms[first]!)}`;
  const line = `${subjectText(context, subject)} ${verbText(context.reading, verb, content, true)}`;
  const rest = textOf(
    context.reading,
    verb.head + 1,
    predicateEnd(context, verb, content, line.length, verb.head),
  );
  return ` that ${lowered(context.reading, rest ? `${line} ${rest}` : line, terms[nouns[subject]!.first]!)}`;
}
