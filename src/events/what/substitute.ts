import type { Clause } from '../../language/reading.ts';
import type { EventContext } from '../context.ts';
import { textOf } from './span.ts';
import { pronounName } from './subject.ts';

/** Pronouns that a name can stand for as they are, not "his" or "himself". */
const replaceable = /^(him|her|it|them|he|she|they)$/;

/**
 * The words of a stretch, an object pronoun told by its actor's name: a line stands alone. A pronoun that means the
 * clause's own subject is understood as it is.
 */
export function substituted(context: EventContext, first: number, last: number, clause: Clause): string {
  const { reading, actorAt } = context;
  const { terms, nouns } = reading;
  const subject = clause.subject === undefined ? undefined : actorAt[nouns[clause.subject]!.head];
  for (let i = first; i <= last; i++) {
    const actor = actorAt[i];
    if (!actor || actor === subject || terms[i]!.pos !== 'PRP' || !replaceable.test(terms[i]!.norm)) continue;
    const name = pronounName(context, i);
    if (!name) continue;
    const gap = i > first ? reading.text.slice(terms[i - 1]!.end, terms[i]!.start) : '';
    const after = i < last ? reading.text.slice(terms[i]!.end, terms[i + 1]!.start) : '';
    const before = i > first ? textOf(reading, first, i - 1) : '';
    // The same name twice would be worse than a pronoun.
    const rest = i < last ? textOf(reading, i + 1, last) : '';
    return before + gap + name + after + rest;
  }
  return textOf(reading, first, last);
}
