import type { NounGroup } from '../../language/reading.ts';
import type { EventContext } from '../context.ts';
import { coordination } from '../participants/actors-of.ts';
import { textOf } from './span.ts';

/** Longest subject that is kept whole, in characters. */
const LONG = 70;

/**
 * A subject as a chronology names it: the noun group with its complements; a pronoun, and a relative's or a
 * participle's understood subject, by the name of the actor that it stands for.
 */
export function subjectText(context: EventContext, noun: number): string {
  const group = context.reading.nouns[noun]!;
  if (group.kind === 'pronoun') return pronounText(context, group);
  const members = coordination(context, noun);
  if (members.length === 1) {
    const named = apposed(context, group);
    const unknown = context.reading.terms[group.first]!.pos === 'PRP$' && !context.actorAt[group.first];
    if (named && (named.index < group.index || unknown)) return nounText(context, named, named.last);
    if (named)
      return `${nounText(context, group, lastOf(context, group))}, ${nounText(context, named, named.last)},`;
  }
  const first = members[0]!;
  const last = members.at(-1)!;
  const whole = nounText(context, first, lastOf(context, last));
  return whole.length <= LONG ? whole : nounText(context, first, last.last);
}

/** The name in apposition to a description: "the company’s founder, Ann Lee". */
function apposed({ reading: { nouns } }: EventContext, group: NounGroup): NounGroup | undefined {
  if (group.kind !== 'common') return undefined;
  if (group.appositionOf !== undefined) return named(nouns[group.appositionOf]!);
  for (let at = group.index + 1; at < Math.min(nouns.length, group.index + 4); at++)
    if (nouns[at]!.appositionOf === group.index) return named(nouns[at]!);
  return undefined;
}

const named = (group: NounGroup) => (group.kind === 'proper' ? group : undefined);

/** A noun group's words from its first to the given last term, its own possessive pronoun resolved. */
export function nounText(context: EventContext, group: NounGroup, last: number): string {
  const { reading } = context;
  const dated = afterTime(context, group, last);
  if (dated > group.first) return textOf(reading, dated, last);
  const first = reading.terms[group.first]!;
  const name = first.pos === 'PRP$' ? pronounName(context, group.first) : undefined;
  if (name && group.first < last)
    return `${name}${name.endsWith('s') ? '’' : '’s'} ${textOf(reading, group.first + 1, last)}`;
  return textOf(reading, group.first, last);
}

/** First term of a group after a time that only stands before it: "the next morning Mayor Lee". */
function afterTime(
  { timeAt, reading: { terms } }: EventContext,
  { first, head }: NounGroup,
  last: number,
): number {
  const time = timeAt[first];
  if (!time || !/^(last|next|this|that|the|early|late|yesterday|today|tomorrow)$/.test(terms[first]!.norm))
    return first;
  let at = first;
  while (at <= last && timeAt[at] === time) at++;
  const rest = terms[at];
  if (at > Math.min(head, last) || !rest || terms[at - 1]!.possessive) return first;
  return /^(DT|PRP\$|NNPS?)$/.test(rest.pos) ? at : first;
}

/** Last term of a noun group together with the "of"- and "in"-complements that follow it without a break. */
export function lastOf(context: EventContext, group: NounGroup): number {
  const { reading, complements } = context;
  let last = group.last;
  for (const complement of complements[group.index]!) {
    const from = complement.preposition ?? complement.first;
    if (from !== last + 1 || /[,;:—–(]/.test(reading.terms[last]!.post)) break;
    last = lastOf(context, complement);
  }
  return last;
}

function pronounText(context: EventContext, group: NounGroup): string {
  return pronounName(context, group.head) ?? textOf(context.reading, group.first, group.last);
}

/**
 * The name that a line tells instead of a pronoun, where that is safe: "it" after a place may well be something else,
 * and "they" for people without a name gains nothing.
 */
export function pronounName({ actorAt, actors, reading }: EventContext, term: number): string | undefined {
  const actor = actors.get(actorAt[term] ?? '');
  if (!actor) return undefined;
  const { norm } = reading.terms[term]!;
  // "I have" with a name would not agree; it is told as a quotation.
  if (/^(i|me|my|we|us|our|you|your)('|$)/.test(norm)) return undefined;
  const neuter = /^its?('|$)/.test(norm);
  return actor.type === 'group' || (neuter && actor.type === 'place') ? undefined : actor.name;
}
