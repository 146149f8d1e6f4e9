import type { AnnotatedDocument } from '../model/annotation.ts';
import type { When } from '../model/timeline.ts';
import type { Mention } from './network/story.ts';

/** Fewest documents that are a shelf rather than a few articles side by side. */
const SHELF = 5;
/** How much an entry gains by words that other documents use of the same day. */
const CENTRAL = 20;
/** How steeply a day's weight goes to its best entries. */
const STEEP = 4;
/** What an entry without a day keeps of its salience. */
const DAYLESS = 0.05;

/** What the documents say of one day. */
interface Day {
  members: number[];
  documents: Set<number>;
  /** In which documents each word is used of this day. */
  words: Map<string, Set<number>>;
}

/**
 * Salience over a shelf of documents: choosing the days well matters most (Gholipour Ghalandari & Ifrim 2020), so a day weighs
 * as many documents as came out on it or name it from another day, and its weight is shared out among its entries by
 * their own salience and by how central their words are to what is told of the day.
 * @param own salience of each group within its documents
 * @returns salience of each group, 0 to 1; `own` itself for a few documents
 */
export function shelfSaliences(
  documents: readonly AnnotatedDocument[],
  groups: readonly (readonly Mention[])[],
  whens: readonly When[],
  own: readonly number[],
): number[] {
  if (documents.length < SHELF) return [...own];
  const support = supportOf(documents);
  const words = groups.map((mentions) => wordsOf(documents, mentions[0]!));
  const days = daysOf(groups, whens, words);
  const out = own.map((value) => value * DAYLESS);
  let most = 0;
  for (const [date, day] of days) {
    const weights = day.members.map(
      (group) => (own[group]! * (1 + CENTRAL * centrality(day, words[group]!))) ** STEEP,
    );
    const sum = weights.reduce((a, b) => a + b, 0) || 1;
    day.members.forEach((group, i) => {
      out[group] = ((support.get(date) ?? 1) * weights[i]!) / sum;
      most = Math.max(most, out[group]!);
    });
  }
  const scale = most || 1;
  for (const { members } of days.values()) for (const group of members) out[group] = out[group]! / scale;
  return out.map((value) => Math.round(value * 1e6) / 1e6);
}

/** The documents that came out on each day, and those that name it from another. */
function supportOf(documents: readonly AnnotatedDocument[]): Map<string, number> {
  const support = new Map<string, number>();
  for (const { published, times } of documents) {
    const own = published.value.slice(0, 10);
    const named = new Set(times.flatMap(({ earliest, latest }) => dayOf(earliest, latest) ?? []));
    for (const day of named.add(own)) support.set(day, (support.get(day) ?? 0) + 1);
  }
  return support;
}

function daysOf(
  groups: readonly (readonly Mention[])[],
  whens: readonly When[],
  words: readonly (readonly string[])[],
): Map<string, Day> {
  const days = new Map<string, Day>();
  groups.forEach((mentions, group) => {
    const date = dayOf(whens[group]!.earliest, whens[group]!.latest);
    if (date === undefined) return;
    let day = days.get(date);
    if (!day) days.set(date, (day = { members: [], documents: new Set(), words: new Map() }));
    day.members.push(group);
    for (const { document } of mentions) {
      day.documents.add(document);
      for (const word of words[group]!) {
        const known = day.words.get(word);
        if (known) known.add(document);
        else day.words.set(word, new Set([document]));
      }
    }
  });
  return days;
}

/** How widely the other documents of the day use an entry's words; longer lines gain by the root of their length. */
function centrality(day: Day, words: readonly string[]): number {
  const others = day.documents.size - 1;
  if (!words.length || !others) return 0;
  let shared = 0;
  for (const word of words) shared += (day.words.get(word)!.size - 1) / others;
  return shared / Math.sqrt(words.length);
}

function wordsOf(documents: readonly AnnotatedDocument[], { document, event }: Mention): string[] {
  const text = documents[document]!.text.slice(event.clause.start, event.clause.end);
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))];
}

function dayOf(earliest: string | null, latest: string | null): string | undefined {
  const day = earliest?.slice(0, 10);
  return day !== undefined && day === latest?.slice(0, 10) ? day : undefined;
}
