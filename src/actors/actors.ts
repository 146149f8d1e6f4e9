import type { Reading } from '../language/reading.ts';
import type { Actor, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { cluster, type Entity, nickname } from './cluster.ts';
import { agree } from './discourse.ts';
import { view } from './features/view.ts';
import { DEMONYM, lookUp } from './gazetteer.ts';
import { readGroups } from './groups.ts';
import { join } from './join.ts';
import { readParties } from './parties.ts';
import { roleOf } from './roles.ts';
import { tagNames } from './tagger.ts';

/**
 * Finds the people, organisations, places and groups of a text, each one actor with its names, aliases and role.
 * Mentions are names and nouns that name; pronouns and descriptions are resolved by `references`.
 * @returns the actors in the order in which the text brings them in
 */
export function readActors(reading: Reading, _document: Document, times: readonly Time[]): Actor[] {
  const at = view(reading);
  const names = join(at, agree(at, tagNames(at)));
  const isTime = covered(times);
  const entities = cluster(
    at,
    names.filter((name) => name.type !== 'group' && !isTime(name)),
  );
  nickname(at, entities);
  const phrases = readParties(at, entities);
  const inTime = new Uint8Array(reading.terms.length);
  for (const { first, last } of termsOf(reading, times)) inTime.fill(1, first, last + 1);
  const people = new Uint8Array(reading.terms.length);
  for (const name of names) if (name.type === 'person') people.fill(1, name.first, name.last + 1);
  const taken = inTime.slice();
  for (const { first, last } of [...names, ...phrases]) taken.fill(1, first, last + 1);
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    for (const name of entity.names) {
      const role = roleOf(at, name, inTime, people);
      if (!role) continue;
      entity.role ??= role.text;
      taken.fill(1, role.first, role.last + 1);
    }
  }
  const peoples = new Uint8Array(reading.terms.length);
  for (const { type, first, last } of names) if (type === 'group') peoples.fill(1, first, last + 1);
  entities.push(...readGroups(at, taken, peoples));
  const first = (entity: Entity) => entity.names[0]?.first ?? entity.from ?? 0;
  entities.sort((a, b) => first(a) - first(b));
  return entities.map((entity, n) => ({ id: `a${n + 1}`, ...finished(reading, entity, phrases) }));
}

/** First and last term of each time, in one pass. */
function termsOf({ terms }: Reading, times: readonly Time[]): { first: number; last: number }[] {
  let at = 0;
  return [...times]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      while (at < terms.length && terms[at]!.end <= start) at++;
      let last = at;
      while (last + 1 < terms.length && terms[last + 1]!.start < end) last++;
      return { first: at, last };
    });
}

/** "March", "May Day": a name that a time covers whole is a time. */
function covered(times: readonly Time[]): (name: { start: number; end: number }) => boolean {
  const sorted = [...times].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! >= end;
  };
}

function finished(
  { terms, text }: Reading,
  { names, type, aliases, role }: Entity,
  phrases: ReturnType<typeof readParties>,
): Omit<Actor, 'id'> {
  // A party without a name of its own is what it is called: "Pakistani military".
  if (!names.length) {
    const own = phrases.filter((phrase) => phrase.entity.names === names);
    const mentions = own.map(({ first, last, rule }) => {
      const [start, end] = [terms[first]!.start, terms[last]!.end];
      return { start, end, text: text.slice(start, end), rule };
    });
    const [name = '', ...others] = [...aliases];
    return { name, type, aliases: others, mentions };
  }
  const counts = new Map<string, number>();
  for (const { text: written, inside, rule } of names) {
    const known = counts.get(written) ?? 0;
    counts.set(written, inside || rule === 'seat' ? known : known + 1);
  }
  // A party that is named by its seat only ("Rome") goes by its country.
  const seatOnly = names.every(({ rule }) => rule === 'seat');
  const written = (seatOnly ? [...aliases][0] : undefined) ?? fullName(counts, type);
  // "Rescuers" has its capital from its sentence only.
  const common = names.every(({ rule, words }) => rule === 'people' && !(lookUp(words[0]!) & DEMONYM));
  const name = common ? written.charAt(0).toLocaleLowerCase('en') + written.slice(1) : written;
  const others = [...counts.keys(), ...aliases].filter((alias) => alias !== written && alias !== name);
  return {
    name,
    type,
    ...(role && { role }),
    aliases: [...new Set(others)],
    mentions: names.map(({ start, end, rule }) => ({ start, end, text: text.slice(start, end), rule })),
  };
}

/** The fullest form of a person's or organisation's name that isn't shouted, the commonest of a place's or group's. */
function fullName(counts: ReadonlyMap<string, number>, type: Entity['type']): string {
  let best = '';
  let most = -1;
  for (const [text, count] of counts) {
    const shouted = text.length > 6 && text === text.toUpperCase();
    const weight =
      type === 'place' || type === 'group'
        ? count
        : text.split(' ').length * 100 + Math.min(count, 99) - (shouted ? 1000 : 0);
    if (weight > most || !best) [best, most] = [text, weight];
  }
  return best;
}
