import { firstMoment, lastMoment } from '../../calendar.ts';
import { readEdtf } from '../../edtf.ts';
import type { PageEntry } from '../page-data.ts';
import type { State } from './state.ts';

/** Which filters an entry passes; the counts beside a filter's choices leave that filter itself out. */
export interface Passes {
  text: boolean;
  actors: boolean;
  statuses: boolean;
  dates: boolean;
}

export type Test = (entry: PageEntry, words: string) => Passes;

/** A typed date's first moment and end in days, null for an empty field, undefined for what is no date. */
export function typedDate(value: string): { start: number; end: number } | null | undefined {
  if (!value.trim()) return null;
  const extent = readEdtf(
    value.trim().replace(/^(-?)(\d{1,3})(?=-|$)/, (_, sign, year) => sign + year.padStart(4, '0')),
  );
  if (!extent?.from) return undefined;
  return { start: firstMoment(extent.from), end: lastMoment(extent.from) };
}

/** The filters as one function of an entry and its words (in lower case). */
export function tester(state: State): Test {
  const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
  const from = typedDate(state.from)?.start ?? Number.NEGATIVE_INFINITY;
  const to = typedDate(state.to)?.end ?? Number.POSITIVE_INFINITY;
  return (entry, text) => ({
    text: words.every((word) => text.includes(word)),
    actors: state.actors.length === 0 || entry.actors.some((actor) => state.actors.includes(actor)),
    statuses: state.statuses.length === 0 || state.statuses.includes(entry.status),
    dates: (entry.end ?? Number.POSITIVE_INFINITY) > from && (entry.start ?? Number.NEGATIVE_INFINITY) < to,
  });
}

export const passes = (one: Passes): boolean => one.text && one.actors && one.statuses && one.dates;

/** How many entries each choice of a filter would show, all other filters as they are. */
export function facets(entries: readonly PageEntry[], tested: readonly Passes[]) {
  const actors = new Map<number, number>();
  const statuses = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const { text, dates, actors: who, statuses: status } = tested[at]!;
    if (!text || !dates) continue;
    if (status) for (const actor of entry.actors) actors.set(actor, (actors.get(actor) ?? 0) + 1);
    if (who) statuses.set(entry.status, (statuses.get(entry.status) ?? 0) + 1);
  }
  return { actors, statuses };
}
