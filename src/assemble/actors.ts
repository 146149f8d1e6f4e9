import type { Actor, AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';

type CastMember = Timeline['actors'][number];

/** The actors of a timeline, one each, and which of them a document's own actor is. */
export interface Cast {
  members: CastMember[];
  /** Index into `members` of the actor of that id in that document. */
  of(document: number, id: string): number;
}

/**
 * Makes one actor of those of several documents that bear the same name: the same full name and type, or a surname
 * where only one person of the whole shelf bears it. Groups without a name of their own ("officials") stay with
 * their document.
 */
export function castOf(
  documents: readonly Pick<AnnotatedDocument, 'actors'>[],
  keys: readonly string[],
): Cast {
  const members: CastMember[] = [];
  const byName = new Map<string, number>();
  const bySurname = surnames(documents);
  const indices = documents.map(({ actors }, document) => {
    const own = new Map<string, number>();
    for (const actor of actors) {
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
    }
    return own;
  });
  return { members, of: (document, id) => indices[document]!.get(id) ?? -1 };
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
  if (!key || (type === 'group' && !/^\p{Lu}/u.test(name))) return undefined;
  if (type !== 'person' || key.includes(' ')) return `${type}:${key}`;
  const full = bySurname.get(key);
  return full === null ? undefined : `person:${full ?? key}`;
}
