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
  const first = members[0]!;
  const last = members.at(-1)!;
  const whole = nounText(context, first, lastOf(context, last));
  return whole.length <= LONG ? whole : nounText(context, first, last.last);
}

/** A noun group's words from its first to the given last term, its own possessive pronoun resolved. */
export function nounText(context: EventContext, group: NounGroup, last: number): string {
  const { reading, actors, actorAt } = context;
  const first = reading.terms[group.first]!;
  const owner = first.pos === 'PRP$' ? actorAt[group.first] : undefined;
  if (owner) {
    const { name, type } = actors.get(owner)!;
    if (type !== 'group' && group.first < last)
      return `${name}${name.endsWith('s') ? '’' : '’s'} ${textOf(reading, group.first + 1, last)}`;
  }
  return textOf(reading, group.first, last);
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
  const actor = context.actorAt[group.head];
  const name = actor && context.actors.get(actor)?.name;
  return name ?? textOf(context.reading, group.first, group.last);
}
