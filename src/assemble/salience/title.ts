import type { Actor, AnnotatedDocument, Event } from '../../model/annotation.ts';
import { contentWords, stem } from '../words.ts';

/** What an article's title says. */
export interface Title {
  /** Its content words, stemmed. */
  words: ReadonlySet<string>;
  /** Ids of the actors that it names, and of the one that it names first. */
  actors: ReadonlySet<string>;
  subject: string | undefined;
}

/** Reads a document's title: its content words, and which of the article's actors it names by any of their names. */
export function titleOf({ title, actors }: Pick<AnnotatedDocument, 'title' | 'actors'>): Title {
  const text = ` ${plain(title ?? '')} `;
  const named = new Set<string>();
  let subject: string | undefined;
  let earliest = Infinity;
  for (const actor of actors) {
    const at = firstNamed(text, actor);
    if (at < 0) continue;
    named.add(actor.id);
    if (at < earliest) [earliest, subject] = [at, actor.id];
  }
  return { words: new Set(contentWords(title ?? '')), actors: named, subject };
}

/** Where the title first has a name of the actor, −1 where it has none. */
function firstNamed(text: string, { name, aliases }: Actor): number {
  let first = -1;
  for (const one of [name, ...aliases]) {
    const words = plain(one);
    const at = words.length > 1 ? text.indexOf(` ${words} `) : -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Does the title have the event's own word? */
export function isWordTitled({ lemma }: Event, { words }: Title): boolean {
  return words.has(stem(lemma));
}

/** The share of the title's words that the event's line says, 0 to 1. */
export function titleShare({ what }: Event, { words }: Title): number {
  if (!words.size) return 0;
  const said = new Set(contentWords(what));
  let shared = 0;
  for (const word of words) if (said.has(word)) shared++;
  return shared / words.size;
}

/** Does a title name the event: by its word, or by most of what its line says? */
export function isTitled(event: Event, title: Title): boolean {
  const { size } = title.words;
  return (
    size > 0 &&
    (isWordTitled(event, title) || Math.round(titleShare(event, title) * size) >= Math.max(2, size / 3))
  );
}
