import { apposedTo } from '../../language/attach.ts';
import type { NounGroup } from '../../language/reading.ts';
import { quantities, representatives } from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';

/**
 * The actors that a noun group stands for: the one its head names; failing that the one that it belongs to when
 * its head is a representative ("the company's lawyers", "Apple spokesman", "members of the union") or a quantity;
 * failing that the one in apposition to it. Groups coordinated with it count too.
 */
export function actorsOf(context: EventContext, noun: number): string[] {
  const found: string[] = [];
  for (const group of coordination(context, noun)) {
    const own = named(context, group);
    const ids = own ? [own] : standsFor(context, group);
    const other = ids.length ? undefined : apposed(context, group);
    for (const id of other ? [other] : ids) if (!found.includes(id)) found.push(id);
    for (const both of context.pairs.get(group.head) ?? []) if (!found.includes(both)) found.push(both);
  }
  return found;
}

/** "Kenya's foreign minister, Jane Doe,": the person in apposition acts, not whom the person stands for. */
function named(context: EventContext, group: NounGroup): string | undefined {
  if (context.actorAt[group.head]) return undefined;
  const actor = apposed(context, group);
  return actor && context.actors.get(actor)?.type === 'person' ? actor : undefined;
}

/** The actors that one noun group stands for, without those coordinated with it. */
function standsFor(context: EventContext, group: NounGroup): string[] {
  const { actorAt, reading, complements } = context;
  const own = actorAt[group.head];
  const head = reading.terms[group.head]!;
  const stands = representatives.has(head.norm) || representatives.has(head.lemma);
  // "Officials" are a group of their own where nobody says whose they are.
  if (own && !(stands && isNameless(context, own))) return [own];
  const counts = quantities.has(head.norm) || group.kind === 'number';
  const mayStand = (id: string) => !inhabitants.test(head.norm) || context.actors.get(id)?.type !== 'place';
  if (stands && !own)
    for (let i = group.head - 1; i >= group.first; i--) {
      const actor = actorAt[i];
      if (actor && mayStand(actor)) return [actor];
    }
  if (stands || counts)
    for (const complement of complements[group.index]!) {
      const preposition = governor(context, complement);
      if (preposition !== 'of' && !(stands && (preposition === 'for' || preposition === 'from'))) continue;
      const found = actorsOf(context, complement.index).filter(mayStand);
      if (found.length) return found;
    }
  return own ? [own] : [];
}

/** Those who live or work somewhere don't act for the place. */
const inhabitants =
  /^(residents?|citizens?|workers?|users?|people|players?|supporters?|crew|employees?|staff|members?|fighters?)$/;

function isNameless({ actors }: EventContext, id: string): boolean {
  const actor = actors.get(id);
  return actor?.type === 'group' && !/\p{Lu}/u.test(actor.name);
}

/**
 * The actors that own what a noun group names, or that it is of: "its border posts", "the office of the union".
 * What is done to these is done to them.
 */
export function membersOf(context: EventContext, noun: number): string[] {
  const { actorAt, complements } = context;
  const found: string[] = [];
  for (const group of coordination(context, noun)) {
    const { possessor } = group;
    const owner = possessor && actorAt[possessor.last];
    if (owner && !found.includes(owner)) found.push(owner);
    for (const complement of complements[group.index]!)
      if (governor(context, complement) === 'of') found.push(...actorsOf(context, complement.index));
  }
  return found;
}

/** A noun group and those coordinated with it, in the order of the text. */
export function coordination({ reading: { nouns, terms } }: EventContext, noun: number): NounGroup[] {
  const own = terms[nouns[noun]!.head]!.clause;
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
    else if (
      next.attachedTo === undefined &&
      next.appositionOf === undefined &&
      terms[next.head]!.clause === own
    )
      break;
  }
  return groups;
}

/** The word of the preposition that governs a noun group, "" without one. */
export function governor({ reading }: EventContext, group: NounGroup): string {
  return group.preposition === undefined ? '' : reading.terms[group.preposition]!.norm;
}

function apposed(context: EventContext, group: NounGroup): string | undefined {
  const other = apposedTo(context.reading.nouns, group);
  return other && standsFor(context, other)[0];
}
