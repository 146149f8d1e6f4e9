import type { NounGroup } from '../language/reading.ts';
import { collectives } from '../lexicon/actors/words.ts';
import type { Entity } from './cluster.ts';
import { PERSON_NOUN, TITLE, type View } from './features.ts';
import { makeName } from './name.ts';

/**
 * People without a name of their own: "23 soldiers", "police", "officials", "the gunman". One actor for each
 * noun with its modifiers, whatever its number and article.
 * @param taken terms that names, parties and roles already cover
 * @param offices words of the roles of people with names: "the minister" is one of them
 */
export function readGroups(view: View, taken: Uint8Array, offices: ReadonlySet<string>): Entity[] {
  const found = new Map<string, Entity>();
  for (const noun of view.reading.nouns) {
    if (noun.kind !== 'common' || taken[noun.head] || !isPeople(view, noun)) continue;
    const definite = view.looks[noun.first]!.folded === 'the';
    if (definite && !noun.plural && offices.has(view.looks[noun.head]!.folded)) continue;
    let first = noun.first;
    if (noun.possessor) first = noun.possessor.last + 1;
    while (first < noun.last && /^(DT|PDT|PRP\$|CD|WDT|IN|TO|RB)$/.test(view.reading.terms[first]!.pos))
      first++;
    // The head alone when a name stands among its modifiers: that one is an actor of its own.
    for (let i = noun.last; i >= first; i--) if (taken[i]) first = i + 1;
    if (first > noun.last) continue;
    const key = view.looks.slice(first, noun.last + 1).map(({ folded }) => folded);
    key[key.length - 1] = view.reading.terms[noun.head]!.lemma;
    const name = makeName(view, first, noun.last, 'group', [], 'people');
    const entity = found.get(key.join(' '));
    if (entity) entity.names.push(name);
    else found.set(key.join(' '), { type: 'group', names: [name], aliases: new Set() });
  }
  return [...found.values()];
}

function isPeople({ looks, reading }: View, { head, last }: NounGroup): boolean {
  const { folded, kinds, capital } = looks[head]!;
  if (capital && head !== reading.sentences[reading.terms[head]!.sentence]!.first) return false;
  if (collectives.has(folded)) return true;
  if (!(kinds & (PERSON_NOUN | TITLE))) return false;
  // "Minister Jane Doe", "Jane Doe, a teacher,": the name is the actor.
  const next = looks[last + 1];
  return !(next?.capital && looks[last]!.gap === 0);
}
