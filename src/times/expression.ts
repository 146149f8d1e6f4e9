import type { Time } from '../model/annotation.ts';

/** What was said, before anybody asks what it means. All years are astronomical (1 BC is 0). */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Mod = NonNullable<Time['mod']>;

/** Fields of the calendar that were said. The largest one may be missing: "March 5", "Friday", "the third quarter". */
export interface Fields {
  year?: number;
  /** First year of a decade or century. */
  decade?: number;
  century?: number;
  millennium?: number;
  /** The year or decade was given by its last two digits only: "'68", "the nineties". */
  twoDigits?: boolean;
  half?: number;
  quarter?: number;
  season?: string;
  month?: number;
  /** ISO week of the year. */
  week?: number;
  weekend?: boolean;
  day?: number;
  /** ISO weekday, Monday is 1. */
  weekday?: number;
  holiday?: string;
  /** TIMEX3 part of day: MO, MI, AF, EV, NI, DT. */
  part?: string;
  hour?: number;
  minute?: number;
  second?: number;
  /** The hour is one of twelve, and nobody says which half of the day it is in: "7:30". */
  twelve?: boolean;
  /** "Z" or an offset. */
  zone?: string;
}

/** So many units from a point: "two days ago" (speech), "two days later" (story), "last year". */
interface Shift {
  unit: Unit;
  n: number;
  /** From the time of speech (the publication), or from the time that the story has reached. */
  from: 'speech' | 'story';
  /** The result is a day, also where the unit is longer: "a month from today". */
  exact?: boolean;
}

/** A part of something larger by its number, −1 being the last: "the first week of", "the third Thursday of". */
export interface Nth {
  n: number;
  unit: Unit | 'weekday';
  weekday?: number;
}

export interface Point extends Fields {
  kind: 'point';
  shift?: Shift;
  nth?: Nth;
  /** Direction that a word gives: "last March", "this Friday", "next spring". */
  which?: 'last' | 'this' | 'next' | 'same';
  /** The weekday or weekend is the first after or the last before `within`: "the Friday after Thanksgiving". */
  side?: 'before' | 'after';
  /** The larger time that the fields are in: "last year" of "the third quarter of last year". */
  within?: Point;
  mod?: Mod;
  /** The end of a range: the first such time after the one that begins it. */
  follows?: boolean;
  /** The publication's own unit, only by definite article: "the quarter", "the week". */
  vague?: boolean;
  /** The one that is over, not one that is ahead: "the latest quarter". */
  latest?: boolean;
  /** The time told last, as it was told. */
  same?: boolean;
  /** Compares with what was told: in reports of earnings "a year earlier" is the same quarter of the year before. */
  comparison?: boolean;
}

export interface Duration {
  kind: 'duration';
  value: string;
  /** What it is a part of: "the first ten months of 1915". */
  within?: Point;
  mod?: Mod;
}

export interface Repetition {
  kind: 'set';
  value: string;
  quant?: string;
  freq?: string;
  mod?: Mod;
}

export interface Reference {
  kind: 'reference';
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** Kind of text in which the word is a time: "soon" of a story is soon after. */
  only?: 'news' | 'narrative';
  mod?: Mod;
}

export type Expression = Point | Duration | Repetition | Reference;
