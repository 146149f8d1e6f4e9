import { countryOf } from '../actors/countries.ts';
import { fold } from '../actors/fold.ts';
import { institutions } from '../lexicon/actors/words.ts';
import type { Actor, AnnotatedDocument, Event } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { bodyStart } from './salience/body.ts';

type CastMember = Timeline['actors'][number];

/** The actors of a timeline, one each, and which of them a document's own actor is. */
export interface Cast {
  members: CastMember[];
  /** Index into `members` of the actor of that id in that document. */
  of(document: number, id: string): number;
  /** Bears a name, and so is listed wherever it acts. */
  isNamed(member: number): boolean;
  /** Is a place and nothing more: no country, and it never acts in these documents. */
  isScene(member: number): boolean;
}

const isNameless = ({ type, name }: Pick<Actor, 'type' | 'name'>) =>
  type === 'group' && !isInstitution(name) && (!/\p{Lu}/u.test(name) || isOneOf(name));

/** "The electoral commission" is an actor as if that were its name, as is "the army"; "the court" may be any. */
function isInstitution(name: string): boolean {
  const at = name.lastIndexOf(' ');
  return (
    institutions.has(name.slice(at + 1)) && (at > 0 || /^(?:army|navy|parliament|senate|cabinet)$/.test(name))
  );
}

/** "A Spanish diplomat": one of a people, where "Spanish police" and "Spain" are actors. */
function isOneOf(name: string): boolean {
  return /^\p{Lu}\S* \p{Ll}/u.test(name) && !many.test(name);
}

/** Several people; a single nameless one is as a rule someone whom the text names elsewhere. */
const many = /(?:[^s]s|people|police|(?:wo)?men|children|families|staff)$/i;

/** Groups that are quoted, and do nothing else in the news. */
const speakers = /\b(?:officials|sources|analysts|experts|critics|observers|commentators)$/i;

const isCrowd = ({ name }: Pick<Actor, 'name'>) => many.test(name) && !speakers.test(name);

/** How early a group without a name must act for the story to be about it, in characters. */
const EARLY = 150;

/**
 * Where a document's lead ends: up to there groups without a name ("police", "two men") are listed as actors where no
 * one else acts, since the story is about them; later on the lines tell of them in their own words.
 */
export function leadEnd(text: string): number {
  return bodyStart(text) + EARLY;
}

/** Whether an event's groups without a name may be listed: it is told in the lead, and they don't merely say so. */
export function listsGroups({ start, class: kind }: Event, lead: number): boolean {
  return start < lead && kind !== 'REPORTING';
}

/** The groups without a name that act in a document's lead. */
function listedGroups({ events, text }: Pick<AnnotatedDocument, 'events' | 'text'>): Set<string> {
  const lead = leadEnd(text);
  return new Set(
    events
      .filter((event) => listsGroups(event, lead))
      .flatMap(({ participants }) => participants.map(({ actor }) => actor)),
  );
}

/** The actors that act. */
function doersOf({ events }: Pick<AnnotatedDocument, 'events'>): Set<string> {
  return new Set(
    events.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === 'agent').map(({ actor }) => actor),
    ),
  );
}

/**
 * Makes one actor of those of several documents that bear the same name: the same full name and type, or a surname
 * where only one person of the whole shelf bears it. Groups without a name of their own ("officials") stay with
 * their document.
 */
export function castOf(
  documents: readonly Pick<AnnotatedDocument, 'actors' | 'events' | 'text'>[],
  keys: readonly string[],
): Cast {
  const members: CastMember[] = [];
  const byName = new Map<string, number>();
  const bySurname = surnames(documents);
  const parties = new Set<number>();
  const indices = documents.map(({ actors, events, text }, document) => {
    const own = new Map<string, number>();
    const listed = listedGroups({ events, text });
    const doers = doersOf({ events });
    for (const actor of actors) {
      if (isNameless(actor) && !(listed.has(actor.id) && isCrowd(actor))) continue;
      const name = nameKey(actor, bySurname);
      const known = name === undefined ? undefined : byName.get(name);
      const index = known ?? members.length;
      if (known === undefined) {
        const { id, name: shown, type, role, aliases } = actor;
        members.push({
          id: `${keys[document]}.${id}`,
          name: shown,
          type,
          ...(role && { role }),
          aliases: [...aliases],
        });
      } else join(members[index]!, actor);
      if (name !== undefined) byName.set(name, index);
      own.set(actor.id, index);
      if (doers.has(actor.id) || isCountry(actor)) parties.add(index);
    }
    return own;
  });
  return {
    members,
    of: (document, id) => indices[document]!.get(id) ?? -1,
    isNamed: (member) => !isNameless(members[member]!),
    isScene: (member) => members[member]!.type === 'place' && !parties.has(member),
  };
}

function isCountry({ name }: Actor): boolean {
  return countryOf(fold(name))?.as === 'name';
}

function join(member: CastMember, { name, role, aliases }: Actor): void {
  if (role && !member.role) member.role = role;
  const names = [member.name, ...member.aliases, name, ...aliases];
  // A person goes by the fullest name that any document gives.
  if (member.type === 'person' && name.length > member.name.length) member.name = name;
  member.aliases = [...new Set(names)].filter((alias) => alias !== member.name);
}

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Full names of persons by their last word; a word that two persons bear names neither. */
function surnames(documents: readonly Pick<AnnotatedDocument, 'actors'>[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { actors } of documents)
    for (const { name, type } of actors) {
      const words = plain(name).split(' ');
      if (type !== 'person' || words.length < 2) continue;
      const full = words.join(' ');
      const known = found.get(words.at(-1)!);
      found.set(words.at(-1)!, known === undefined || known === full ? full : null);
    }
  return found;
}

/** What an actor is known by across documents; undefined for one that only its document knows. */
function nameKey({ name, type }: Actor, bySurname: ReadonlyMap<string, string | null>): string | undefined {
  const key = plain(name);
  if (!key || (type === 'group' && !/\p{Lu}/u.test(name))) return undefined;
  if (type !== 'person' || key.includes(' ')) return `${type}:${key}`;
  const full = bySurname.get(key);
  return full === null ? undefined : `person:${full ?? key}`;
}
