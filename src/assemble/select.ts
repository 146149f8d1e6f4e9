import type { Entry, Timeline } from '../model/timeline.ts';
import type { AssembleOptions } from './assemble.ts';

/** Which entries a timeline shows, in order: by date, actor, subject and salience, then by number. */
export function select(
  entries: readonly Entry[],
  actors: Timeline['actors'],
  options: AssembleOptions,
): Entry[] {
  const { from, to, actor, about, minSalience = 0, limit, perDay, reverse } = options;
  const wanted = actor === undefined ? undefined : idsOf(actors, actor);
  let kept = entries.filter(
    (entry) =>
      entry.salience >= minSalience &&
      (from === undefined || place(entry.when.latest ?? '9999') >= place(from)) &&
      (to === undefined || !entry.when.earliest || place(entry.when.earliest) <= endOf(place(to))) &&
      (wanted === undefined || involves(entry, wanted)) &&
      (about === undefined || concerns(entry, about)),
  );
  if (perDay !== undefined) kept = best(kept, perDay, ({ when }) => when.edtf ?? '');
  if (limit !== undefined) kept = best(kept, limit, () => '');
  return reverse ? kept.reverse() : kept;
}

/** A date as text that sorts by time: the years before Christ run backwards. */
const place = (date: string): string =>
  date.startsWith('-')
    ? `-${String(9999 - Number(date.slice(1, 5))).padStart(4, '0')}${date.slice(5)}`
    : date;

/** A bound that names a day, a month or a year covers it to its end: text order puts "~" after every digit. */
const endOf = (to: string) => `${to}~`;

/** Does a span of time, both bounds covered to their ends, hold nothing? */
export const isEmpty = (from: string, to: string): boolean => place(from) > endOf(place(to));

function idsOf(actors: Timeline['actors'], name: string): Set<string> {
  const wanted = name.toLowerCase();
  return new Set(
    actors
      .filter((one) => [one.name, ...one.aliases].some((alias) => alias.toLowerCase().includes(wanted)))
      .map(({ id }) => id),
  );
}

function involves(entry: Entry, ids: ReadonlySet<string>): boolean {
  return (
    entry.participants.some(({ actor }) => ids.has(actor)) ||
    (entry.place !== undefined && ids.has(entry.place)) ||
    (entry.attribution !== undefined && ids.has(entry.attribution))
  );
}

/** All words of the question stand in the entry or its sources, by their stems. */
function concerns(entry: Entry, about: string): boolean {
  const text = [entry.what, ...entry.sources.map((source) => source.text)].join(' ').toLowerCase();
  return about
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .every((word) => text.includes(word.length > 4 ? word.replace(/(ies|es|s|ed|ing)$/, '') : word));
}

/** The most salient entries of each kind, in the order that they had. */
function best(entries: readonly Entry[], number: number, kindOf: (entry: Entry) => string): Entry[] {
  const ranked = entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => b.entry.salience - a.entry.salience || a.index - b.index);
  const counts = new Map<string, number>();
  const kept = new Set<Entry>();
  for (const { entry } of ranked) {
    const kind = kindOf(entry);
    const count = counts.get(kind) ?? 0;
    if (count >= number) continue;
    counts.set(kind, count + 1);
    kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}
