import type { NounGroup, Reading } from '../language/reading.ts';
import { collectives, institutions } from '../lexicon/actors/words.ts';
import type { Entity } from './cluster.ts';
import { PERSON_NOUN, TITLE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { makeName, type Name } from './name.ts';

/** Nouns that say what people are to something, not who they are. */
const relational =
  /^(members?|heads?|founders?|makers?|winners?|parts?|eves?|nobody|anybody|somebody|everybody|someone|anyone|everyone|ones?|others?|fathers?|mothers?|brothers?|sisters?|sons?|daughters?|wife|husband|parents?|relatives?|grandfathers?|grandmothers?|uncles?|aunts?|friends?|colleagues?|inhabitants|owners?|boss|bosses|successors?|predecessors?|man|woman)$/;

/**
 * People without a name of their own: "23 soldiers", "police", "officials", "a gunman". One actor for each noun
 * with its modifiers, whatever its number and article. A single person must be brought in by "a": "the
 * engineer" may be somebody with a name.
 * @param taken terms that names, parties, roles and times already cover
 * @param peoples of these, the names of peoples: "Spanish police"
 */
export function readGroups(view: View, taken: Uint8Array, peoples: Uint8Array): Entity[] {
  const found = new Map<string, Entity>();
  for (const noun of view.reading.nouns) {
    if (noun.kind !== 'common' || taken[noun.head] || isPredicate(view.reading, noun)) continue;
    const institution = isInstitution(view, noun);
    if (!institution && !isPeople(view, noun)) continue;
    const first = beginning(view, noun, taken, peoples);
    const key = view.looks.slice(first, noun.last + 1).map(({ folded }) => folded);
    key[key.length - 1] = view.reading.terms[noun.head]!.lemma;
    if (institution) {
      addInstitution(view, found, makeName(view, first, noun.last, 'group', [], 'institution'));
      continue;
    }
    const single = !noun.plural && !collectives.has(view.looks[noun.head]!.folded);
    const entity = found.get(key.join(' '));
    if (single && !entity && !isNew(view, noun, taken)) continue;
    const name = makeName(view, first, noun.last, 'group', [], 'people');
    if (entity) entity.names.push(name);
    else found.set(key.join(' '), { type: 'group', names: [name], aliases: new Set() });
  }
  return [...new Set(found.values())];
}

/** "The army", "the electoral commission": one body, told of by "the" and no possessor. */
function isInstitution(
  { looks, reading: { terms } }: View,
  { first, head, last, plural, possessor }: NounGroup,
): boolean {
  if (plural || possessor || head !== last || looks[head]!.capital) return false;
  const next = terms[head + 1];
  const ofSomething = next?.norm === 'of' && next.sentence === terms[head]!.sentence;
  return institutions.has(looks[head]!.folded) && looks[first]!.folded === 'the' && !ofSomething;
}

/** One body for each head: "the commission" takes up "the electoral commission", "the army" no "rebel army". */
function addInstitution({ looks }: View, found: Map<string, Entity>, name: Name): void {
  const head = looks[name.last]!.folded;
  const key = `the ${name.words.join(' ')}`;
  const known = found.get(key) ?? (name.words.length === 1 ? found.get(`the … ${head}`) : undefined);
  if (known) {
    known.names.push(name);
    return;
  }
  const entity: Entity = { type: 'group', names: [name], aliases: new Set() };
  found.set(key, entity);
  if (!found.has(`the … ${head}`)) found.set(`the … ${head}`, entity);
}

/** Where the name begins: after article, number, possessor, and any name among the modifiers. */
function beginning(
  { reading: { terms } }: View,
  { first, last, possessor }: NounGroup,
  taken: Uint8Array,
  peoples: Uint8Array,
): number {
  let from = possessor ? possessor.last + 1 : first;
  for (let i = from; i < last; i++)
    if (
      (taken[i] && !peoples[i]) ||
      /[^ ]/.test(terms[i]!.post) ||
      /^(DT|PDT|PRP\$|CD|WDT|WP\$|IN|TO|RB[RS]?|JJS|POS)$/.test(terms[i]!.pos)
    )
      from = i + 1;
  return from;
}

function isPeople({ looks, reading }: View, { head, last }: NounGroup): boolean {
  const { folded, kinds, capital } = looks[head]!;
  if (capital && head !== reading.sentences[reading.terms[head]!.sentence]!.first) return false;
  if (relational.test(folded)) return false;
  if (!collectives.has(folded) && !(kinds & (PERSON_NOUN | TITLE))) return false;
  // "Minister Jane Doe": the name is the actor.
  const next = looks[last + 1];
  return !(next?.capital && looks[last]!.gap === 0);
}

/** "They are soldiers", "became a nurse", "works as a driver": said of somebody, nobody new. */
export function isPredicate({ terms, verbs }: Reading, { first }: NounGroup): boolean {
  const before = terms[first - 1];
  if (!before || before.sentence !== terms[first]!.sentence) return false;
  return (
    before.norm === 'as' ||
    (before.verb >= 0 && (verbs[before.verb]!.copular || verbs[before.verb]!.lemma === 'become'))
  );
}

/** Brought in by "a" or "an", and not in apposition to a name: "Jane Doe, a teacher,". */
function isNew({ reading: { terms }, looks }: View, { first }: NounGroup, taken: Uint8Array): boolean {
  if (!/^(a|an)$/.test(looks[first]!.folded)) return false;
  return !(first > 0 && taken[first - 1] && /^,/.test(terms[first - 1]!.post));
}
