import { CARDINALS } from '../../lexicon/times/numbers.ts';
import type { Event, Relation, Time } from '../../model/annotation.ts';
import type { Story } from './story.ts';

/** "eight days after the crash": two groups and how far apart they are. */
export interface Measure {
  document: number;
  relation: Relation;
  earlier: number;
  later: number;
  /** D, W, M or Y; H and T are hours and minutes; S is the same day or hour. */
  unit: string;
  /** Undefined for "days", "weeks": some, but fewer than the next unit. */
  count: number | undefined;
  /** "within a week": no more than that. */
  within: boolean;
  /** "when she was nine": up to a unit more. */
  open?: boolean;
  text: string;
}

type GroupOf = (document: number, event: string) => number;

/** Rules whose cue can stand beside a measure. */
const measured = new Set(['connective', 'adverb', 'day-of', 'simultaneous', 'age']);

/** "the day before …", "a month after …", "on the eve of …" */
const worded = /\b(?:the|a|one) (day|week|month|year)\s+$/i;

const nth =
  /^on the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:day|night|morning)/i;
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** How far apart the events of a document are, where it says so (TIMEX3 durations with an anchor). */
export function measuresOf({ documents }: Story, document: number, groupOf: GroupOf): Measure[] {
  const { text, relations, times, events } = documents[document]!;
  const endingAt = new Map(times.filter(({ type }) => type === 'DURATION').map((time) => [time.end, time]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const timed = new Set(times.map(({ id }) => id));
  const dated = new Set(relations.filter(({ to }) => timed.has(to)).map(({ from }) => from));
  return relations.flatMap((relation): Measure[] => {
    const { type, cue, rule, from, to } = relation;
    if (rule === 'shared-time' && type === 'AFTER') return joined(document, relation, groupOf, byId, dated);
    if (!cue || !measured.has(rule)) return [];
    const [a, b] = [groupOf(document, from), groupOf(document, to)];
    if (a < 0 || b < 0 || a === b) return [];
    const [earlier, later] = type === 'BEFORE' ? [a, b] : [b, a];
    const words = text.slice(cue.start, cue.end);
    const measure = (unit: string, count: number | undefined, said: string, within = false): Measure[] => [
      { document, relation, earlier, later, unit, count, within, text: said },
    ];
    if (rule === 'age') return measure('Y', yearsIn(words), words).map((one) => ({ ...one, open: true }));
    // "wept when the judge read": on one day.
    if (rule === 'simultaneous') return type === 'AFTER' ? measure('D', 0, words) : [];
    if (rule === 'day-of') {
      const ordinal = nth.exec(words)?.[1]?.toLowerCase();
      if (ordinal) return measure('D', ordinals.indexOf(ordinal), words);
      return type === 'SIMULTANEOUS' ? measure('D', 0, words) : [];
    }
    if (type !== 'AFTER' && type !== 'BEFORE') return [];
    if (/\beve of$/i.test(words)) return measure('D', 1, words);
    const gap = /\s*$/.exec(text.slice(Math.max(0, cue.start - 3), cue.start))![0].length;
    const within = /^within\b/i.test(words);
    const time = endingAt.get(within ? cue.end : cue.start - gap);
    const read = time && lengthOf(time);
    if (read) {
      const before = text.slice(Math.max(0, time.start - 8), time.start);
      return measure(read.unit, read.count, time.text, within || /\bwithin\s+$/i.test(before));
    }
    const named = worded.exec(text.slice(Math.max(0, cue.start - 12), cue.start));
    return named ? measure(named[1]![0]!.toUpperCase(), 1, named[0].trim()) : [];
  });
}

/** The number that the words of an age end with. */
function yearsIn(words: string): number {
  const last = words.split(/\s/).at(-1)!.toLowerCase();
  return CARDINALS[last] ?? Number(last);
}

/** "He released a woman at 1:15 and demanded a car": in one breath, on one day or at one hour. */
function joined(
  document: number,
  relation: Relation,
  groupOf: GroupOf,
  events: Map<string, Event>,
  dated: Set<string>,
): Measure[] {
  const [a, b] = [groupOf(document, relation.to), groupOf(document, relation.from)];
  const [first, second] = [events.get(relation.to), events.get(relation.from)];
  if (a < 0 || b < 0 || a === b || !first || !second || dated.has(second.id)) return [];
  const cue = { start: first.start, end: second.end };
  return [
    {
      document,
      relation: { ...relation, cue },
      earlier: a,
      later: b,
      unit: 'S',
      count: 0,
      within: false,
      text: '',
    },
  ];
}

/** "a nine-day siege": how long what the noun names went on. */
export function lengthsOf({ documents }: Story, document: number, groupOf: GroupOf): Measure[] {
  const { relations, times, events } = documents[document]!;
  const durations = new Map(times.filter(({ type }) => type === 'DURATION').map((time) => [time.id, time]));
  if (!durations.size) return [];
  const starts = new Map(events.map(({ id, start, tense }) => [id, tense === 'NONE' ? start : -1]));
  return relations.flatMap((relation): Measure[] => {
    const time = durations.get(relation.to);
    const group = groupOf(document, relation.from);
    if (!time || relation.rule !== 'attached-time' || group < 0 || !relation.cue) return [];
    const read = lengthOf(time);
    if (!read?.count || /[HT]/.test(read.unit)) return [];
    if (Math.abs(starts.get(relation.from)! - time.end) > 1) return [];
    return [{ document, relation, earlier: group, later: group, ...read, within: false, text: time.text }];
  });
}

/** The unit of a TIMEX3 duration of one unit, and how many. */
function lengthOf({ value }: Time): { unit: string; count: number | undefined } | undefined {
  const read = /^P(T?)(X|\d+)([DWMYH])$/.exec(value);
  if (!read) return undefined;
  const [, clock, count, unit] = read as unknown as string[];
  return { unit: clock && unit === 'M' ? 'T' : unit!, count: count === 'X' ? undefined : Number(count) };
}
