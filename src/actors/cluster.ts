import { orgHeads, placeHeads } from '../lexicon/actors/words.ts';
import type { Actor } from '../model/annotation.ts';
import { countryOf } from './countries.ts';
import { HONORIFIC, TITLE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { lookUp, MAN, ORGANIZATION, WOMAN } from './gazetteer.ts';
import { sexOfTitle } from './gender.ts';
import { initials, type Name, within } from './name.ts';

/** An actor in the making: its names in the order of telling. */
export interface Entity {
  type: Actor['type'];
  names: Name[];
  /** Other words for it in this document, without a mention of their own among the names. */
  aliases: Set<string>;
  role?: string;
  /** "=" and the ISO 3166-1 code of a country. */
  country?: string;
  /** For a party without a name in the text: the term at which it is first spoken of. */
  from?: number;
}

/** What the names of one entity are, each only once: a long text repeats them without end. */
type Forms = ReadonlyMap<Entity, ReadonlyMap<string, readonly string[]>>;

/** So many entities with a word in common are looked at for one of their short forms. */
const NEAR = 256;

/**
 * Gathers the names of one actor: the same words, a surname or other short form after the full name, an
 * acronym with its long form, two names of one country.
 */
export function cluster(view: View, names: readonly Name[]): Entity[] {
  const entities: Entity[] = [];
  const exact = new Map<string, Entity>();
  /** Entities by each of their words, latest last. */
  const byWord = new Map<string, Entity[]>();
  const forms = new Map<Entity, Map<string, readonly string[]>>();
  const short: Name[] = [];
  const add = (entity: Entity, name: Name) => {
    entity.names.push(name);
    const key = keyOf(name);
    exact.set(key, entity);
    const known = forms.get(entity);
    if (known) known.set(key, name.words);
    else forms.set(entity, new Map([[key, name.words]]));
    for (const word of name.words) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [entity]);
      else if (list.at(-1) !== entity) list.push(entity);
    }
  };
  const open = (name: Name, country?: string): void => {
    const entity: Entity = { type: name.type, names: [], aliases: new Set(), ...(country && { country }) };
    entities.push(entity);
    add(entity, name);
    if (country) exact.set(country, entity);
  };

  // Long names first, so that a short form in a headline finds the full name that follows it.
  for (const name of names) {
    const country = name.type === 'place' ? countryOf(name.words.join(' ')) : undefined;
    const code = country?.as === 'name' ? `=${country.code}` : undefined;
    const known = exact.get(keyOf(name)) ?? (code ? exact.get(code) : undefined);
    if (known) add(known, name);
    else if (name.words.length === 1 && !code && name.type !== 'place') short.push(name);
    else if (name.words.length > 1 && name.type !== 'place') shortOrOpen(name);
    else open(name, code);
  }
  function shortOrOpen(name: Name): void {
    const longer = candidates(byWord, name)
      .slice(-NEAR)
      .findLast((entity) => isShortOf(name, entity, forms));
    if (longer) add(longer, name);
    else open(name);
  }
  const longForm = longForms(view, entities);
  for (const name of short) {
    const same = exact.get(keyOf(name));
    const known = same && !isOther(view, name, same) ? same : undefined;
    const longer = candidates(byWord, name).filter((entity) => !isOther(view, name, entity));
    // Of those brought in before it, the person spoken of most, or the nearest body; or else the first after it.
    const before = longer
      .slice(-NEAR)
      .filter((entity) => entity.names[0]!.first < name.first && isShortOf(name, entity, forms));
    const nearest =
      (name.type === 'person'
        ? (before.find((entity) => isAddressed(view, name, entity)) ?? foremost(before, name))
        : before.at(-1)) ?? longer.slice(0, NEAR).find((entity) => isShortOf(name, entity, forms));
    const acronym = nearest ? undefined : longForm(name);
    const found = nearest ?? acronym ?? known;
    if (found) add(found, name);
    else open(name);
  }
  for (const entity of entities) entity.names.sort((a, b) => a.first - b.first);
  return entities;
}

function keyOf({ words, type }: Name): string {
  return `${type} ${words.join(' ')}`;
}

function candidates(byWord: ReadonlyMap<string, Entity[]>, name: Name): Entity[] {
  return byWord.get(name.words.at(-1)!) ?? [];
}

/** Is the name a short form of the entity's full name: a surname, "the Court", "Amnesty"? */
function isShortOf(name: Name, entity: Entity, forms: Forms): boolean {
  if (entity.type !== name.type) return false;
  return [...forms.get(entity)!.values()].some((words) => {
    const at = within(name.words, words);
    if (at < 0) return false;
    if (name.type === 'person') return at > 0 || name.words.length === 1;
    if (name.type === 'organization') {
      const rest = words.filter((word) => !name.words.includes(word));
      // A firm that everybody knows is no short form of "Apple Developers Conference".
      const own = (lookUp(name.words.join(' ')) & ORGANIZATION) !== 0;
      if ((at === 0 && !own) || orgHeads.has(name.words[0]!)) return true;
      return rest.every((word) => orgHeads.has(word) || countryOf(word));
    }
    return words.every((word) => name.words.includes(word) || placeHeads.has(word));
  });
}

/** Of several people of one surname, the one named most so far; of as many, the first: the others are relatives. */
function foremost(people: readonly Entity[], { first }: Name): Entity | undefined {
  if (people.length < 2) return people[0];
  let best: Entity | undefined;
  let most = 0;
  for (const entity of people.slice(-8)) {
    const count = entity.names.slice(0, NEAR).filter((name) => name.first < first).length;
    if (count > most) [best, most] = [entity, count];
  }
  return best;
}

/** Does the first name go with the title: "Mrs Doe" and Jane Doe? */
function isAddressed({ looks }: View, { first }: Name, { names: [full] }: Entity): boolean {
  const before = looks[first - 1];
  const sex = before?.gap === 0 ? sexOfTitle(before.folded) : undefined;
  return sex !== undefined && (lookUp(full!.words[0]!) & (sex === 'f' ? WOMAN : MAN)) !== 0;
}

/**
 * Is the bearer of a title somebody else than the entity of that surname? "Mr Doe" is not Jane Doe, nor is "President
 * Doe", told before Jane Doe is named without the title.
 */
function isOther({ looks }: View, name: Name, { type, names: [full] }: Entity): boolean {
  const before = looks[name.first - 1];
  if (type !== 'person' || !before || before.gap !== 0 || !full) return false;
  const sex = sexOfTitle(before.folded);
  const first = full.words.length > 1 ? lookUp(full.words[0]!) : 0;
  const own = full.words.length > 1 ? undefined : sexOfTitle(looks[full.first - 1]?.folded ?? '');
  if (sex && own && sex !== own) return true;
  if (full.words.length > 1 && sex) {
    const man = (first & MAN) !== 0;
    const woman = (first & WOMAN) !== 0;
    if (man !== woman && (sex === 'm' ? woman : man)) return true;
  }
  if (
    full.first < name.first ||
    full.words.at(-1) !== name.words[0] ||
    !(before.kinds & (TITLE | HONORIFIC)) ||
    /^(m|d)r?s?\.?$|^miss$/.test(before.folded)
  )
    return false;
  const title = before.folded;
  for (let k = full.first - 1; k >= Math.max(0, full.first - 4); k--)
    if (looks[k]!.folded === title) return false;
  return true;
}

/**
 * Makes a look-up for the organisation whose initials an acronym is, or that stands right before it in brackets;
 * the first of several. All names of two words and more must have found their entities.
 */
function longForms({ reading }: View, entities: readonly Entity[]): (name: Name) => Entity | undefined {
  const byInitials = new Map<string, number>();
  const byLast = new Map<number, number>();
  entities.forEach((entity, e) => {
    if (entity.type !== 'organization') return;
    for (const { words, last } of entity.names) {
      if (words.length < 2) continue;
      const letters = initials(words);
      if (!byInitials.has(letters)) byInitials.set(letters, e);
      if (!byLast.has(last)) byLast.set(last, e);
    }
  });
  return (name) => {
    if (name.type !== 'organization' || !/^[\p{Lu}\d.&-]{2,10}s?$/u.test(name.text)) return undefined;
    const spelt = byInitials.get(name.words[0]!.replace(/[^a-z\d]/g, '')) ?? entities.length;
    const bracket = /\($/.test(reading.terms[name.first]!.pre) ? byLast.get(name.first - 1) : undefined;
    return entities[Math.min(spelt, bracket ?? entities.length)];
  };
}

/** "Jorge Bergoglio, known as Francis": what follows is another name of the one before. */
export function nickname({ reading, looks }: View, entities: Entity[]): void {
  const byLast = new Map<number, Entity[]>();
  for (const entity of entities)
    for (const { last } of entity.names) byLast.set(last, [...(byLast.get(last) ?? []), entity]);
  for (let e = entities.length - 1; e >= 0; e--) {
    const entity = entities[e]!;
    const { first } = entity.names[0]!;
    const as = looks[first - 1]?.folded === 'as' ? first - 2 : -1;
    if (as < 1 || !/^(known|called)$/.test(looks[as]!.folded)) continue;
    // "also known as", ", better known as": a word or two may stand between.
    let to = as - 1;
    while (to > as - 3 && !looks[to]?.capital) to--;
    if (reading.terms[to]?.sentence !== reading.terms[first]!.sentence) continue;
    const other = byLast.get(to)?.find((one) => one !== entity);
    if (!other) continue;
    other.names.push(...entity.names);
    other.names.sort((a, b) => a.first - b.first);
    for (const name of entity.names) {
      other.aliases.add(name.text);
      byLast.set(
        name.last,
        byLast.get(name.last)!.map((one) => (one === entity ? other : one)),
      );
    }
    entities.splice(e, 1);
  }
}
