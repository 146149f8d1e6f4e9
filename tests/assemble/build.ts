import type { Actor, AnnotatedDocument, Event, Relation, Time } from '../../src/model/annotation.ts';

/** An annotated document made by hand, with only what a test cares about. */
export function annotated(over: Partial<AnnotatedDocument>): AnnotatedDocument {
  return {
    id: 'a.txt',
    source: 'a.txt',
    title: '',
    text: ' '.repeat(400),
    published: { value: '2024-05-10', basis: 'given' },
    times: [],
    actors: [],
    events: [],
    relations: [],
    ...over,
  };
}

export function event(id: string, over: Partial<Event> = {}): Event {
  const start = Number(id.slice(1)) * 10;
  return {
    id,
    start,
    end: start + 5,
    text: 'struck',
    lemma: 'strike',
    class: 'OCCURRENCE',
    tense: 'PAST',
    aspect: 'NONE',
    polarity: 'POS',
    status: 'happened',
    clause: { start, end: start + 8 },
    what: `The ship struck pier ${id}`,
    participants: [],
    rule: 'test',
    ...over,
  };
}

export function actor(
  id: string,
  name: string,
  type: Actor['type'] = 'person',
  over: Partial<Actor> = {},
): Actor {
  return { id, name, type, aliases: [], mentions: [{ start: 0, end: 1, text: ' ' }], ...over };
}

export function day(id: string, date: string): Time {
  return {
    id,
    start: 0,
    end: 1,
    text: ' ',
    type: 'DATE',
    value: date,
    edtf: date,
    earliest: date,
    latest: date,
    basis: 'stated',
    rule: 'test',
  };
}

export const relate = (from: string, type: Relation['type'], to: string): Relation => ({
  from,
  to,
  type,
  rule: 'test',
  confidence: 0.9,
});
