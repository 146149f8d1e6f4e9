import type { Reading } from '../../language/reading.ts';
import type { Actor, ActorType } from '../../model/annotation.ts';

/** What the head of "both …", "the two …" says of the two that it stands for. */
const kinds: [RegExp, readonly ActorType[]][] = [
  [/^(side|party|government|group|rival|force|army|opponent|enemy|ally|team|neighbour|neighbor)$/, ['place', 'organization', 'group']],
  [/^(country|nation|state|power|capital)$/, ['place', 'organization']],
  [/^(company|firm|club|bank|maker|giant|corporation|institution|union|university|organisation|organization|league|airline|carrier)$/, ['organization']],
  [/^(man|woman|leader|president|minister|politician|candidate|brother|sister|friend|player|partner|official|founder|lawyer)$/, ['person']],
]; // biome-ignore format: a table

/** How much a mention counts for each sentence that it lies back. */
const FADING = 0.9;

/**
 * The two actors behind "both countries", "the two sides": of those of a fitting kind that have acted or been acted
 * upon before, the two mentioned most and latest. Nothing where fewer than two fit.
 * @param actorAt actor of each term
 * @returns term index of the group's head → two actor ids
 */
export function pairsOf(
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  actorAt: readonly (string | undefined)[],
): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const group of reading.nouns) {
    const types = wanted(reading, group.first, group.head);
    if (!types || actorAt[group.head] !== undefined) continue;
    const pair = liveliest(reading, actors, actorAt, group.first, types);
    if (pair) found.set(group.head, pair);
  }
  return found;
}

function wanted({ terms }: Reading, first: number, head: number): readonly ActorType[] | undefined {
  const { lemma, norm } = terms[first]!;
  const second = terms[first + 1]?.norm;
  if (
    !(norm === 'both' || norm === 'two' || (/^(the|these|those|its|their)$/.test(norm) && second === 'two'))
  )
    return undefined;
  if (head === first)
    return norm === 'both' && lemma === 'both' ? ['person', 'organization', 'place'] : undefined;
  return kinds.find(([words]) => words.test(terms[head]!.lemma))?.[1];
}

function liveliest(
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  actorAt: readonly (string | undefined)[],
  before: number,
  types: readonly ActorType[],
): string[] | undefined {
  const { terms, nouns } = reading;
  const weights = new Map<string, number>();
  const here = terms[before]!.sentence;
  for (let n = 0; n < nouns.length && nouns[n]!.first < before; n++) {
    const { head, possessor, preposition } = nouns[n]!;
    for (const at of possessor ? [head, possessor.last] : [head]) {
      const id = actorAt[at];
      if (id === undefined || !types.includes(actors.get(id)!.type)) continue;
      // Where something happens is no party to it.
      const merelyPlace =
        at === head &&
        preposition !== undefined &&
        /^(in|at|near|inside|outside)$/.test(terms[preposition]!.norm);
      if (!merelyPlace) weights.set(id, (weights.get(id) ?? 0) + FADING ** (here - terms[at]!.sentence));
    }
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  return ranked.length < 2 ? undefined : [ranked[0]![0], ranked[1]![0]];
}
