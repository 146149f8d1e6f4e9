import { hashEnd, hashOn, hashStart } from '../../learn/linear.ts';
import type { Context, EventItem, Item, TimeItem } from '../context.ts';

/** Pairs that the link model looks at: an event with the publication, with a time, or with another event. */
export type Candidate =
  | { kind: 'publication'; event: EventItem }
  | { kind: 'time'; event: EventItem; time: TimeItem }
  | { kind: 'event'; event: EventItem; other: EventItem };

/** At most so many events stand between two events of one sentence that may be linked. */
const BETWEEN = 2;

/** A time further away than this, in terms, is not the event's. */
const REACH = 60;

/** Every pair near enough to be linked by an annotator: TempEval's tasks C1–C4 (UzZaman et al. 2013). */
export function candidates(context: Context): Candidate[] {
  const found: Candidate[] = [];
  const times = new Map<number, TimeItem[]>();
  for (const time of context.times) {
    const list = times.get(time.sentence);
    if (list) list.push(time);
    else times.set(time.sentence, [time]);
  }
  let main: EventItem | undefined;
  context.bySentence.forEach((events, sentence) => {
    for (const [i, event] of events.entries()) {
      found.push({ kind: 'publication', event });
      for (const time of times.get(sentence) ?? [])
        if (Math.abs(time.first - event.first) <= REACH) found.push({ kind: 'time', event, time });
      for (let k = i + 1; k < events.length && k <= i + 1 + BETWEEN; k++)
        found.push({ kind: 'event', event, other: events[k]! });
    }
    const first = events.find(({ verb }) => verb?.finite);
    if (first && main && sentence - main.sentence === 1)
      found.push({ kind: 'event', event: main, other: first });
    if (first) main = first;
  });
  return found;
}

/** States of the hashes of features, by what the pair is of. */
const starts = {
  publication: hashOn(hashStart, 'publication '),
  time: hashOn(hashStart, 'time '),
  event: hashOn(hashStart, 'event '),
};

type Part = string | number | boolean;

/** As if the name went on with a space and the part. */
const then = (state: number, part: Part) =>
  hashOn(hashOn(state, ' '), typeof part === 'string' ? part : String(part));

const bucket = (n: number) => (n < 4 ? n : n < 7 ? 5 : n < 12 ? 8 : 12);

/** What a candidate looks like, as hashes. */
export function linkFeatures(context: Context, candidate: Candidate): number[] {
  const { reading, eventAt } = context;
  const { terms, sentences, verbs } = reading;
  const out: number[] = [];
  const { kind, event } = candidate;
  const start = starts[kind];
  const add = (name: string, a?: Part, b?: Part, c?: Part, d?: Part, e?: Part) => {
    let state = hashOn(start, name);
    if (a !== undefined) state = then(state, a);
    if (b !== undefined) state = then(state, b);
    if (c !== undefined) state = then(state, c);
    if (d !== undefined) state = then(state, d);
    if (e !== undefined) state = then(state, e);
    out.push(hashEnd(state));
  };
  const shape = shapeOf(event);
  const sentence = Math.min(event.sentence, 3);
  add('');
  add(shape);
  add(shape, sentence);
  add('class', event.event.class);
  add('status', event.event.status, event.event.class);
  add('clause', event.clause?.kind ?? '', event.verb?.tense ?? '');
  if (kind === 'publication') {
    const lemma = event.event.lemma;
    add('lemma', lemma);
    add('lemma', lemma, event.event.tense);
    add('sentence', bucket(event.sentence));
    const order = context.bySentence[event.sentence]!.indexOf(event);
    add('order', Math.min(order, 4), event.event.tense);
    add('order', Math.min(order, 4), sentence);
    add('modality', event.event.modality ?? '', event.event.aspect);
    add('quoted', event.clause?.quoted ?? '', event.event.tense);
    add('before', terms[(event.verb?.first ?? event.first) - 1]?.norm ?? '');
    add('dated', context.datedSentences.has(event.sentence), shape);
    add('pos', terms[event.last]!.pos);
    return out;
  }
  const other: Item = kind === 'time' ? candidate.time : candidate.other;
  const [left, right] = event.first < other.first ? [event, other] : [other, event];
  const gap = right.first - left.last;
  const direction = left === event ? 'right' : 'left';
  let events = 0;
  let finite = 0;
  let comma = 0;
  for (let i = left.last + 1; i < right.first; i++) {
    if (eventAt[i] && eventAt[i]!.last === i) events++;
    if (verbs[terms[i]!.verb]?.head === i && verbs[terms[i]!.verb]!.finite) finite++;
    if (terms[i]!.post !== ' ' && /[,;:—–]/.test(terms[i]!.post)) comma = 1;
    if (gap < 8) add('word', terms[i]!.norm, direction);
  }
  add('gap', bucket(gap), direction);
  add('events', Math.min(events, 4), direction);
  add('finite', Math.min(finite, 3), comma, direction, bucket(gap));
  const cue = terms[right.first - 1]?.norm ?? '';
  if (kind === 'time') {
    const { time } = candidate.time;
    const preposition = terms[other.first - 1]?.norm ?? '';
    add('preposition', preposition, time.type);
    add('preposition', preposition, Math.min(events, 3));
    add('type', time.type, event.event.class, Math.min(events, 3), direction);
    add('type', time.type, event.event.tense, Math.min(events, 3));
    add('value', time.value.length, time.value.startsWith('P'));
    add('initial', other.first - sentences[other.sentence]!.first < 3, Math.min(finite, 2), direction);
    add('clause', terms[other.first]!.clause === terms[event.last]!.clause, Math.min(events, 2), direction);
    add('noun', event.verb === undefined, Math.min(gap, 4), direction, preposition);
    return out;
  }
  const second = (candidate as { other: EventItem }).other;
  const near = second.sentence === event.sentence;
  const shapes = `${shape} ${shapeOf(second)} ${near}`;
  add(shapes);
  add('classes', event.event.class, second.event.class, near, Math.min(events, 2));
  add('tenses', event.event.tense, event.event.aspect, second.event.tense, second.event.aspect, near);
  add('lemma', event.event.lemma, second.event.tense);
  add('other', second.event.lemma, event.event.tense);
  add('other', shapeOf(second), cue);
  add('cue', cue, Math.min(events, 2));
  add(
    'marker',
    second.clause?.marker === undefined ? '' : terms[second.clause.marker]!.norm,
    second.event.tense,
  );
  add('marks', event.clause?.marker === undefined ? '' : terms[event.clause.marker]!.norm, event.event.tense);
  add('governor', second.verb !== undefined && second.verb.governor === event.verb?.index, event.event.class);
  add(
    'parent',
    near && second.clause?.parent !== undefined && second.clause.parent === event.clause?.index,
    second.clause?.kind ?? '',
  );
  add(
    'parent',
    near && event.clause?.parent !== undefined && event.clause.parent === second.clause?.index,
    event.clause?.kind ?? '',
    'up',
  );
  add('kinds', event.clause?.kind ?? '', second.clause?.kind ?? '', near);
  add('near', near, sentence);
  return out;
}

function shapeOf({ event: { class: kind, tense, aspect, modality, polarity } }: EventItem): string {
  return `${kind} ${tense} ${aspect} ${modality ? 'modal' : ''} ${polarity}`;
}
