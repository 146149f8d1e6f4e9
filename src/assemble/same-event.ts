import { isLight, rootOf } from '../events/same/kinds.ts';
import type { AnnotatedDocument, Event, Time } from '../model/annotation.ts';
import type { Cast } from './actors.ts';
import type { DisjointSets } from './disjoint.ts';
import type { Mention } from './network/story.ts';
import { contentWords, stem } from './words.ts';

/** Classes that name an event worth recognising elsewhere; statements and states are their document's own. */
const recognisable = new Set(['OCCURRENCE', 'ASPECTUAL', 'I_ACTION']);

/** Days between publications within which undated reports can tell of the same event. */
const NEAR = 3;
/** What two mentions must share, in bits of evidence, to be one event. */
const ENOUGH = 1;
/** Days over which a report is recalled, and what that takes. */
const RECALL = 60;
const RECALLED = 1.2;
/** Largest block in which every pair is compared; in larger ones a mention meets its nearest predecessors only. */
const WINDOW = 40;

interface Profile {
  index: number;
  document: number;
  status: string;
  actors: Set<number>;
  words: Set<string>;
  /** Days since 1970 of the event's own date, or of the publication where it has none. */
  day: number;
  dated: boolean;
}

/**
 * Joins mentions that several documents tell alike: same trigger stem and compatible dates make a pair a candidate
 * (so that cost stays near-linear), shared actors and rare shared words decide.
 */
export function acrossDocuments(
  documents: readonly AnnotatedDocument[],
  mentions: readonly Mention[],
  cast: Cast,
  sets: DisjointSets,
): void {
  const dates = documents.map(datesOf);
  const frequency = wordFrequency(documents);
  const blocks = new Map<string, Profile[]>();
  mentions.forEach(({ document, event }, index) => {
    if (!recognisable.has(event.class) || event.status === 'denied') return;
    const own = dates[document]!.get(event.id);
    const day = own ?? dayNumber(documents[document]!.published.value);
    if (day === undefined) return;
    const root = rootOf(event.lemma.toLowerCase(), event.tense === 'NONE');
    if (isLight(root)) return;
    const key = stem(root);
    const profile: Profile = {
      index,
      document,
      status: event.status,
      actors: actorsOf(event, document, cast),
      words: new Set(contentWords(documents[document]!.text.slice(event.clause.start, event.clause.end))),
      day,
      dated: own !== undefined,
    };
    profile.words.delete(key);
    const block = blocks.get(key);
    if (block) block.push(profile);
    else blocks.set(key, [profile]);
  });
  for (const block of blocks.values()) {
    block.sort((a, b) => a.day - b.day || a.index - b.index);
    for (let i = 1; i < block.length; i++)
      for (let j = Math.max(0, i - WINDOW); j < i; j++) {
        const [a, b] = [block[j]!, block[i]!];
        const least = needed(a, b);
        if (least !== undefined && evidence(a, b, frequency, documents.length) >= least)
          sets.union(a.index, b.index);
      }
  }
}

/** What two mentions must share, by how well their dates agree; undefined where these rule it out. */
function needed(a: Profile, b: Profile): number | undefined {
  if (a.document === b.document) return undefined;
  const apart = Math.abs(a.day - b.day);
  if (a.dated && b.dated) return apart === 0 ? ENOUGH : undefined;
  if (apart <= NEAR) return ENOUGH;
  // A later article recalls what an earlier one told as news.
  return apart <= RECALL ? RECALLED : undefined;
}

/** Shared actors, and shared words by their rarity, against the words that the shorter one has. */
function evidence(a: Profile, b: Profile, frequency: ReadonlyMap<string, number>, documents: number): number {
  let shared = 0;
  let least = 0;
  const [small, large] = a.words.size <= b.words.size ? [a, b] : [b, a];
  for (const word of small.words) {
    const weight = Math.log(1 + documents / (1 + (frequency.get(word) ?? 0)));
    least += weight;
    if (large.words.has(word)) shared += weight;
  }
  const words = least ? shared / least : 0;
  let actors = 0;
  for (const actor of a.actors) if (b.actors.has(actor)) actors++;
  const together = Math.min(a.actors.size, b.actors.size);
  return (
    2 * words +
    (together ? actors / together : 0) * 0.6 +
    (a.dated && b.dated ? 0.3 : 0) -
    (a.status === b.status ? 0 : 0.3)
  );
}

function actorsOf(event: Event, document: number, cast: Cast): Set<number> {
  const ids = event.participants.map(({ actor }) => actor);
  if (event.place !== undefined) ids.push(event.place);
  return new Set(ids.map((id) => cast.of(document, id)).filter((index) => index >= 0));
}

/** The day of each event that its document puts into a time known to the day. */
function datesOf({ times, relations }: AnnotatedDocument): Map<string, number> {
  const known = new Map<string, Time>(times.map((time) => [time.id, time]));
  const dates = new Map<string, number>();
  for (const { from, to, type } of relations) {
    const time = known.get(to);
    if (!time || !/^(IS_INCLUDED|SIMULTANEOUS|DURING)$/.test(type)) continue;
    const { earliest, latest } = time;
    if (!earliest || earliest.slice(0, 10) !== latest?.slice(0, 10)) continue;
    const day = dayNumber(earliest);
    if (day !== undefined && !dates.has(from)) dates.set(from, day);
  }
  return dates;
}

function dayNumber(date: string): number | undefined {
  const day = Date.parse(date.slice(0, 10)) / 86_400_000;
  return Number.isNaN(day) ? undefined : day;
}

/** In how many documents each content word stands. */
function wordFrequency(documents: readonly AnnotatedDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of documents)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
