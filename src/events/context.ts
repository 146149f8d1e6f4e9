import type { References } from '../actors/references.ts';
import type { NounGroup, Reading, Term } from '../language/reading.ts';
import type { Actor, Time } from '../model/annotation.ts';
import { resolveSpeakers } from './participants/speaker.ts';

/** What the rules for participants and lines of one document look things up in; made once a document. */
export interface EventContext {
  reading: Reading;
  actors: ReadonlyMap<string, Actor>;
  /** Actor that a term is part of a mention of, by term index: a name, a description, a resolved pronoun. */
  actorAt: readonly (string | undefined)[];
  /** The two actors that "both countries" and "the two sides" stand for, by the term of the head. */
  pairs: ReadonlyMap<number, readonly string[]>;
  /** Time expression that a term is part of, by term index. */
  timeAt: readonly (Time | undefined)[];
  /** Noun groups that depend on a noun group by a preposition ("of the ship" on "the seizure"), by index. */
  complements: readonly (readonly NounGroup[])[];
}

/** A stretch of the text that something was found in. */
interface Found<T> {
  start: number;
  end: number;
  value: T;
}

/**
 * Makes the look-up tables.
 * @param references what pronouns and descriptions stand for, as the actors stage resolved them
 */
export function eventContext(
  reading: Reading,
  times: readonly Time[],
  actors: readonly Actor[],
  references: References,
): EventContext {
  const mentions = actors.flatMap(({ id, mentions: own }) =>
    own.map(({ start, end }): Found<string> => ({ start, end, value: id })),
  );
  const actorAt = spread(reading.terms, mentions);
  // What takes up a name ("the rebels") is whom it names, be it a group of its own too.
  for (const [term, id] of references.one) actorAt[term] = id;
  const complements: NounGroup[][] = reading.nouns.map(() => []);
  for (const noun of reading.nouns)
    if (noun.attachedTo !== undefined) complements[noun.attachedTo]?.push(noun);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  resolveSpeakers(reading, byId, actorAt);
  return {
    reading,
    actors: byId,
    actorAt,
    pairs: references.several,
    timeAt: spread(
      reading.terms,
      times.map((time) => ({ start: time.start, end: time.end, value: time })),
    ),
    complements,
  };
}

/** Lays spans over the terms that they touch; on a clash the longer span wins. One pass over both. */
function spread<T>(terms: readonly Term[], found: Found<T>[]): (T | undefined)[] {
  const out = new Array<T | undefined>(terms.length);
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const { start, end, value } of sorted) {
    while (at > 0 && terms[at - 1]!.end > start) at--;
    while (at < terms.length && terms[at]!.end <= start) at++;
    for (let i = at; i < terms.length && terms[i]!.start < end; i++) out[i] ??= value;
  }
  return out;
}
