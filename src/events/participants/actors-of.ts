import type { NounGroup } from '../../language/reading.ts';
import { quantities, representatives } from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';

/**
 * The actors that a noun group stands for: the one its head names; failing that the one that it belongs to when
 * its head is a representative ("the company's lawyers", "Apple spokesman", "members of the union").
 * Groups coordinated with it count too.
 */
export function actorsOf(context: EventContext, noun: number): string[] {
  const found: string[] = [];
  for (const group of coordination(context, noun)) {
    const actor = actorOf(context, group);
    if (actor && !found.includes(actor)) found.push(actor);
  }
  return found;
}

/** The actor that one noun group stands for, without those coordinated with it. */
export function actorOf(context: EventContext, group: NounGroup): string | undefined {
  const { actorAt, reading, complements } = context;
  const own = actorAt[group.head];
  if (own) return own;
  const head = reading.terms[group.head]!;
  const stands = representatives.has(head.norm) || representatives.has(head.lemma);
  const counts = quantities.has(head.norm) || group.kind === 'number';
  if (stands)
    for (let i = group.head - 1; i >= group.first; i--) {
      const actor = actorAt[i];
      if (actor) return actor;
    }
  if (stands || counts)
    for (const complement of complements[group.index]!) {
      const preposition =
        complement.preposition === undefined ? '' : reading.terms[complement.preposition]!.norm;
      if (preposition === 'of' || (stands && (preposition === 'for' || preposition === 'from'))) {
        const actor = actorAt[complement.head];
        if (actor) return actor;
      }
    }
  return undefined;
}

/** A noun group and those coordinated with it, in the order of the text. */
export function coordination({ reading: { nouns } }: EventContext, noun: number): NounGroup[] {
  const groups: NounGroup[] = [nouns[noun]!];
  for (
    let at = nouns[noun]!;
    at.coordinatedWith !== undefined && groups.length < 12;
    at = nouns[at.coordinatedWith]!
  )
    groups.unshift(nouns[at.coordinatedWith]!);
  for (let at = noun + 1; at < nouns.length && groups.length < 12; at++) {
    const next = nouns[at]!;
    if (next.coordinatedWith !== undefined && groups.some((group) => group.index === next.coordinatedWith))
      groups.push(next);
    else if (next.attachedTo === undefined && next.appositionOf === undefined) break;
  }
  return groups;
}
