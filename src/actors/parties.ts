import { actingVerbs, partyNouns, rulingNouns } from '../lexicon/actors/words.ts';
import type { Actor } from '../model/annotation.ts';
import type { Entity } from './cluster.ts';
import { countryOf } from './countries.ts';
import type { Discourse } from './discoursestate.ts';
import { LOCATIVE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { fold } from './fold.ts';

/**
 * A noun phrase that stands for a party: "the Pakistani side" for Pakistan, "Taliban forces" for the Taliban,
 * "Kabul" for who rules Afghanistan, "both countries" for two.
 */
export interface PartyPhrase {
  first: number;
  last: number;
  /** Its party. */
  entity: Entity;
  rule: 'demonym' | 'party' | 'seat';
}

/**
 * Finds what stands for the parties that a text names, and adds the parties that it names in no other way.
 * @returns the phrases in the order of telling
 */
export function readParties(view: View, entities: Entity[]): PartyPhrase[] {
  const { looks, reading } = view;
  const { terms } = reading;
  const byCode = new Map<string, Entity>();
  const byWord = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.country) byCode.set(entity.country.slice(1), entity);
    if (entity.type !== 'organization') continue;
    for (const { words } of entity.names)
      if (words.length === 1 && !byWord.has(words[0]!)) byWord.set(words[0]!, entity);
  }
  const rulers = findRulers(view, byWord);
  const phrases: PartyPhrase[] = [];
  for (let i = 0; i + 1 < looks.length; i++) {
    if (!looks[i]!.capital || looks[i]!.gap !== 0) continue;
    const last = isPeople(view, i) ? i : nounAfter(view, i);
    if (last < 0) continue;
    const organization = last > i ? byWord.get(looks[i]!.folded) : undefined;
    if (organization) {
      phrases.push({ first: i, last, entity: organization, rule: 'party' });
      continue;
    }
    const two = i > 0 && looks[i - 1]!.capital && looks[i - 1]!.gap === 0;
    const country =
      (two ? countryOf(`${looks[i - 1]!.folded} ${looks[i]!.folded}`) : undefined) ??
      countryOf(looks[i]!.folded);
    if (!country || (country.as === 'seat' && !terms[i]!.possessive)) continue;
    const side = /^(side|delegation|team|negotiators|regime|authorities|leadership|officials)$/.test(
      looks[last]!.folded,
    );
    const entity =
      (side ? rulers.get(country.code) : undefined) ??
      byCode.get(country.code) ??
      open(country.code, country.name, last);
    phrases.push({ first: two ? i - 1 : i, last, entity, rule: 'demonym' });
  }
  function open(code: string, name: string, at: number): Entity {
    const entity: Entity = {
      type: 'group',
      names: [],
      aliases: new Set([name]),
      country: `=${code}`,
      from: at,
    };
    entities.push(entity);
    byCode.set(code, entity);
    return entity;
  }
  seats(view, entities, byCode, rulers);
  for (const { first, last, entity, rule } of phrases)
    if (rule !== 'seat') entity.aliases.add(textOf(view, first, last));
  return phrases;
}

/** "The Dutch sold it", "the Armenians": a people that acts. */
function isPeople({ looks, reading: { terms, sentences } }: View, i: number): boolean {
  const before = looks[i - 1];
  const next = terms[i + 1];
  if (before?.folded !== 'the' || terms[i - 1]!.sentence !== terms[i]!.sentence) return false;
  if (!next || next.sentence !== terms[i]!.sentence || sentences[next.sentence]!.last < next.index)
    return false;
  if (!/(?:[^s]s|ese|ish|sh|ch|ss)$/.test(looks[i]!.folded) || countryOf(looks[i]!.folded)?.as !== 'demonym')
    return false;
  return /^(VB[DZP]|MD)$/.test(next.pos);
}

/** The last term of "military", "air force", "security forces" after a name or demonym, −1 where none follows. */
function nounAfter({ looks, reading }: View, i: number): number {
  for (let k = i + 1; k <= i + 2 && k < looks.length; k++) {
    if (reading.terms[k]!.sentence !== reading.terms[i]!.sentence || looks[k]!.capital) return -1;
    if (partyNouns.has(looks[k]!.folded)) {
      const more = looks[k + 1];
      return more && looks[k]!.gap === 0 && partyNouns.has(more.folded) ? k + 1 : k;
    }
    if (looks[k]!.gap !== 0 || !/^(JJ|NN)/.test(reading.terms[k]!.pos)) return -1;
  }
  return -1;
}

/**
 * Organisations that a text calls a government ("the Taliban government", "the Afghan Taliban"), by the code of
 * the country whose demonym stands before them.
 */
function findRulers({ looks }: View, byWord: ReadonlyMap<string, Entity>): Map<string, Entity> {
  const ruling = new Set<Entity>();
  const linked: [string, Entity, number][] = [];
  for (let i = 0; i < looks.length; i++) {
    const entity = looks[i]!.capital ? byWord.get(looks[i]!.folded) : undefined;
    if (!entity) continue;
    const next = looks[i + 1];
    if (next && looks[i]!.gap === 0 && rulingNouns.has(next.folded)) ruling.add(entity);
    const before = i > 0 && looks[i - 1]!.gap === 0 ? countryOf(looks[i - 1]!.folded) : undefined;
    if (before?.as === 'demonym') linked.push([before.code, entity, i]);
  }
  const rulers = new Map<string, Entity>();
  for (const [code, entity] of linked) if (ruling.has(entity) && !rulers.has(code)) rulers.set(code, entity);
  return rulers;
}

/** Moves the mentions of a seat of power that acts ("Kabul said", "asked Kabul to") to its party. */
function seats(
  view: View,
  entities: Entity[],
  byCode: ReadonlyMap<string, Entity>,
  rulers: ReadonlyMap<string, Entity>,
): void {
  for (const entity of [...entities]) {
    if (entity.type !== 'place' || entity.country) continue;
    const country = countryOf(entity.names[0]!.words.join(' '));
    if (country?.as !== 'seat') continue;
    // Moscow was the Soviet Union's too.
    const former = country.code === 'RU' ? byCode.get('SU') : undefined;
    const party = rulers.get(country.code) ?? byCode.get(country.code) ?? former;
    if (!party || party === entity) continue;
    const acting = new Set(entity.names.filter((name) => acts(view, name.first, name.last)));
    const [first] = acting;
    if (!first) continue;
    for (const name of acting) party.names.push({ ...name, rule: 'seat' });
    party.names.sort((a, b) => a.first - b.first);
    party.aliases.add(first.text);
    entity.names = entity.names.filter((name) => !acting.has(name));
    if (!entity.names.length) entities.splice(entities.indexOf(entity), 1);
  }
}

/** Subject of a verb of acting, or object of one that is addressed to somebody. */
function acts({ looks, reading }: View, first: number, last: number): boolean {
  const { terms } = reading;
  const before = looks[first - 1];
  if (before && terms[first - 1]!.sentence === terms[first]!.sentence) {
    if (before.kinds & LOCATIVE || before.folded === 'of') return false;
    // "The Kremlin said", but no city has an article.
    if (before.folded === 'the' && !/^(kremlin|pentagon|white|elysee|blue)$/.test(looks[first]!.folded))
      return false;
    if (
      /^(ask|tell|accus|urg|warn|blam|invit|condemn|criticis|criticiz)(e|ed|es|s|ing)?$|^told$|^between$/.test(
        before.folded,
      )
    )
      return true;
  }
  if (terms[last]!.possessive) return false;
  // "demanded that Kabul withdraw"
  if (before?.folded === 'that' && /^VBP?$/.test(terms[last + 1]?.pos ?? '')) return true;
  for (let k = last + 1; k <= last + 3 && k < looks.length; k++) {
    if (looks[k - 1]!.gap !== 0) return false;
    if (actingVerbs.has(looks[k]!.folded) && !looks[k]!.capital) return true;
    if (!/^(MD|RB|VB)/.test(terms[k]!.pos)) return false;
  }
  return false;
}

function textOf({ reading }: View, first: number, last: number): string {
  return reading.text
    .slice(reading.terms[first]!.start, reading.terms[last]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '');
}

/** The party that a term stands for as the noun of "the Pakistani side", "Taliban forces", "Pakistan’s military". */
export function partyAt(
  { reading, parties, partyWords, actorAt }: Discourse,
  term: number,
): Actor | undefined {
  const { terms } = reading;
  if (actorAt[term] && actorAt[term].type !== 'group') return undefined;
  const { sentence, norm, post } = terms[term]!;
  // "The Dutch sold it"
  if (terms[term - 1]?.norm === 'the' && post === ' ' && /^\p{Lu}/u.test(terms[term]!.text)) {
    const people = countryOf(fold(norm));
    if (people?.as === 'demonym' && /^(VB[DZP]|MD)$/.test(terms[term + 1]?.pos ?? ''))
      return parties.get(people.code);
  }
  if (!partyNouns.has(norm)) return undefined;
  for (let k = term - 1; k >= Math.max(0, term - 2) && terms[k]!.sentence === sentence; k--) {
    if (!/^ $/.test(terms[k]!.post)) return undefined;
    if (!/^\p{Lu}/u.test(terms[k]!.text)) {
      if (!/^(JJ|NN)/.test(terms[k]!.pos)) return undefined;
      continue;
    }
    const word = fold(terms[k]!.norm);
    const two = k > 0 ? countryOf(`${fold(terms[k - 1]!.norm)} ${word}`) : undefined;
    const country = two ?? countryOf(word);
    return partyWords.get(word) ?? (country ? parties.get(country.code) : undefined);
  }
  return undefined;
}
