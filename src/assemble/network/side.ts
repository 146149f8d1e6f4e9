import type { AnnotatedDocument, Event, Relation, Time } from '../../model/annotation.ts';
import { DAY, dayOf, minutesOf } from './calendar.ts';

/** A weekday, a month or a season without a year: which one is meant depends on what happens then. */
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const year = /\d{3}|\b(?:last|next|previous|following|ago|later|earlier)\b/i;

/** Relations that put an event in a time. */
const within = new Set<Relation['type']>(['IS_INCLUDED', 'DURING', 'SIMULTANEOUS', 'BEGUN_BY']);

/**
 * The time of an event on the side of the publication on which the event lies: "in September" of what is planned is
 * the next one, of what happened the last one, whatever the words around the time made of it.
 * @returns the same time where it is on its side, or says itself which one is meant
 */
export function onItsSide(
  time: Time,
  type: Relation['type'],
  { status, tense }: Event,
  { value, basis }: AnnotatedDocument['published'],
): Time {
  if (
    !within.has(type) ||
    time.basis !== 'resolved' ||
    basis === 'assumed' ||
    !time.edtf ||
    year.test(time.text)
  )
    return time;
  const out = minutesOf(value.slice(0, 10));
  const read = minutesOf(time.edtf);
  if (!out || !read) return time;
  const past = status === 'happened' && (tense === 'PAST' || tense === 'NONE' || tense === 'PASTPART');
  const planned = status === 'planned' || (status === 'possible' && tense === 'INFINITIVE');
  if (!(past && read.from > out.to) && !(planned && read.to < out.from)) return time;
  const edtf = moved(time, past, value, out.from);
  return edtf ? { ...time, edtf } : time;
}

function moved({ edtf, text }: Time, past: boolean, published: string, out: number): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf!) && weekday.test(text)) {
    const apart = (minutesOf(edtf!)!.from - out) / DAY;
    const days = (((apart % 7) + 7) % 7) - (past && apart % 7 ? 7 : 0);
    return dayOf(out + days * DAY);
  }
  const part = /^\d{4}-(\d\d)$/.exec(edtf!)?.[1];
  if (!part) return undefined;
  const own = Number(published.slice(0, 4));
  return [own - 1, own, own + 1]
    .map((y) => `${y}-${part}`)
    .filter((label) => {
      const { from, to } = minutesOf(label)!;
      return past ? from <= out : to >= out;
    })
    .at(past ? -1 : 0);
}
