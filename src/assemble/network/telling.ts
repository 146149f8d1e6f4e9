import { unwrap } from '../../language/wrap.ts';
import type { Event, Relation, Time } from '../../model/annotation.ts';
import { endsOf, minutesOf } from './calendar.ts';
import type { Story } from './story.ts';

/** How many characters before an event are looked at. */
const REACH = 60;

/** How sure a date or an order must be to be reckoned with here. */
const SURE = 0.6;

/** A relative pronoun or conjunction opens the clause: it may look elsewhere; "That night she left" does not. */
const subordinate =
  /\b(?:who|which|that|whose|whom|where|[Ww]hen|[Ww]hile|[Aa]s|[Bb]ecause|[Ss]ince|[Ii]f)\b[^.,;:]*$/;

/** "On the eve of the vote", "Before the trial": the sentence has a time that may be no event. */
const framed =
  /\b(?:Before|After|During|Earlier|Previously|On the eve|Until|Since|By then|[Aa]t first|[Ii]nitially|[Oo]riginally)\b[^.;!?]*$/;

/** Beginning at a time, or within it. */
const starts = new Set<Relation['type']>(['IS_INCLUDED', 'BEGUN_BY', 'SIMULTANEOUS']);

/** "at an earlier hearing" */
const earlier = /\b(?:an?|the) (?:earlier|previous)\b/;

/** An event where a document tells it. */
export interface Told {
  event: Event;
  paragraph: number;
  sentence: number;
  /** Its clause may look elsewhere. */
  subordinate: boolean;
  /** Its sentence sets a time of its own before it. */
  framed: boolean;
  /** A simple past that happened: what moves a story on. */
  narrates: boolean;
  /** A past perfect that happened: what steps back. */
  perfect: boolean;
  /** Somebody's own words: they tell of any time. */
  quoted: boolean;
  /** The text gives it a date, or an end. */
  dated: boolean;
  /** The time that gives it. */
  time?: string;
  /** First and last minute in which its own date lets it begin. */
  from?: number;
  to?: number;
  /** The text puts it before another event; after one. */
  back: boolean;
  follows: boolean;
}

/** The events of a document in the order of telling, with what its relations say about each alone. */
export function tellingOf({ text, events, times, relations }: Story['documents'][number]): Told[] {
  const byId = new Map(times.filter(({ edtf }) => edtf).map((time) => [time.id, time]));
  const dated = new Map<string, Relation>();
  const back = new Set<string>();
  const follows = new Set<string>();
  for (const relation of relations) {
    if (relation.confidence < SURE) continue;
    if (byId.has(relation.to)) {
      if (!dated.has(relation.from)) dated.set(relation.from, relation);
    } else if (relation.to !== 't0' && relation.type === 'BEFORE') back.add(relation.from);
    else if (relation.rule === 'connective' && relation.type === 'AFTER') follows.add(relation.from);
  }
  const shown = unwrap(text);
  let end = 0;
  let sentence = 0;
  let paragraph = 0;
  let quoted = false;
  return [...events]
    .sort((a, b) => a.start - b.start)
    .map((event): Told => {
      const between = shown.slice(end, event.start);
      end = Math.max(end, event.end);
      if (between.includes('\n')) paragraph++;
      quoted = isQuoted(between, quoted);
      if (/[.!?\n]/.test(between)) sentence++;
      const date = dated.get(event.id);
      const before = shown.slice(Math.max(0, event.start - REACH), event.start);
      return {
        event,
        paragraph,
        sentence,
        subordinate: subordinate.test(before),
        framed: framed.test(before) || earlier.test(text.slice(event.clause.start, event.clause.end)),
        narrates: narrates(event),
        perfect: isPerfect(event),
        quoted,
        dated: date !== undefined,
        ...(date && { time: date.to }),
        ...(date && starts.has(date.type) && windowOf(byId.get(date.to)!)),
        back: back.has(event.id),
        follows: follows.has(event.id),
      };
    });
}

const isPerfect = ({ tense, aspect, status }: Event) =>
  tense === 'PAST' && aspect.startsWith('PERF') && status === 'happened';

/** Is a quotation open after these words? A paragraph ends it. */
function isQuoted(words: string, before: boolean): boolean {
  let quoted = before;
  for (const [mark] of words.matchAll(/["“”\n]/g)) quoted = mark === '"' ? !quoted : mark === '“';
  return quoted;
}

function narrates({ tense, aspect, modality, polarity, class: kind, lemma }: Event): boolean {
  if (tense !== 'PAST' || aspect !== 'NONE' || modality || polarity === 'NEG') return false;
  // "compared with a profit of two million a year earlier"
  if (lemma === 'compare') return false;
  return kind === 'OCCURRENCE' || kind === 'I_ACTION' || kind === 'ASPECTUAL' || kind === 'REPORTING';
}

function windowOf({ edtf }: Time): { from: number; to: number } | undefined {
  const { first, last } = endsOf(edtf!);
  const [from, to] = [first && minutesOf(first)?.from, last && minutesOf(last)?.to];
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
}
