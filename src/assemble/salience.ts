import type { AnnotatedDocument, Event, EventClass, Status } from '../model/annotation.ts';
import type { Mention, Solution } from './network/story.ts';
import { contentWords, stem } from './words.ts';

/**
 * Salience: how much an entry belongs on a timeline, 0 to 1. A logistic of signs that editors go by; each line of
 * the table is one sign, its weight what it adds. docs/events.md tells how the weights were found.
 */
const weights = {
  bias: -1.2,
  /** Told early: 1 for the first words, a half after about four sentences. */
  position: 1.6,
  /** In the first sentence. */
  lead: 0.5,
  /** Its word, or most of its line, stands in the title. */
  title: 1.2,
  /** Dated to the day or the hour; to anything else that the text says. */
  day: 0.5,
  date: 0.25,
  agent: 0.5,
  target: 0.25,
  /** Told again: per doubling of the mentions; of the documents. */
  mentions: 0.35,
  documents: 0.8,
};

const byClass: Record<EventClass, number> = {
  OCCURRENCE: 0.5,
  ASPECTUAL: 0.2,
  I_ACTION: 0.3,
  PERCEPTION: -0.6,
  REPORTING: -0.9,
  I_STATE: -0.9,
  STATE: -0.9,
};

const byStatus: Record<Status, number> = {
  happened: 0.3,
  ongoing: 0,
  planned: -0.2,
  possible: -1,
  denied: -0.9,
};

/** Characters over which position loses half its weight. */
const HALF = 600;

/** The salience of each group, in their order. */
export function saliences(
  documents: readonly AnnotatedDocument[],
  groups: readonly (readonly Mention[])[],
  { placements }: Pick<Solution, 'placements'>,
  titles: readonly ReadonlySet<string>[],
): number[] {
  const leads = documents.map(({ text }) => leadOf(text));
  return groups.map((mentions, group) => {
    let best = -Infinity;
    for (const { document, event } of mentions)
      best = Math.max(best, scoreOf(event, titles[document]!, leads[document]!));
    const { when } = placements[group]!;
    const known = when.basis === 'stated' || when.basis === 'resolved';
    const day = known && when.earliest !== null && when.earliest.slice(0, 10) === when.latest?.slice(0, 10);
    best += day ? weights.day : known ? weights.date : 0;
    best += weights.mentions * Math.log2(mentions.length);
    best += weights.documents * Math.log2(new Set(mentions.map(({ document }) => document)).size);
    return Math.round(1e4 / (1 + Math.exp(-best))) / 1e4;
  });
}

/** Does a title name the event: by its word, or by most of what its line says? */
export function isTitled(event: Event, title: ReadonlySet<string>): boolean {
  const shared = contentWords(event.what).filter((word) => title.has(word)).length;
  return title.size > 0 && (title.has(stem(event.lemma)) || shared >= Math.max(2, title.size / 3));
}

function scoreOf(event: Event, title: ReadonlySet<string>, lead: number): number {
  const titled = isTitled(event, title);
  return (
    weights.bias +
    byClass[event.class] +
    byStatus[event.status] +
    weights.position * (HALF / (HALF + event.start)) +
    (event.start < lead ? weights.lead : 0) +
    (titled ? weights.title : 0) +
    (event.participants.some(({ role }) => role === 'agent') ? weights.agent : 0) +
    (event.participants.some(({ role }) => role === 'target') ? weights.target : 0)
  );
}

/** Where the first sentence ends, near enough. */
function leadOf(text: string): number {
  const from = /\S/.exec(text)?.index ?? 0;
  const end = text.slice(from, from + 1000).search(/[.!?]["”’)]?\s|\n/);
  return end < 0 ? text.length : from + end;
}
