import type { Reading } from '../../language/reading.ts';
import type { Time } from '../../model/annotation.ts';
import type { Document } from '../../model/document.ts';
import type { Duration, Expression, Point } from '../expression.ts';
import { fold } from '../fold.ts';
import { bounds } from '../moment.ts';
import { termAt } from '../recognise.ts';
import type { Found } from '../rule.ts';
import { edtfOf, isoDay, pad, type Qualifier, timexValue } from '../values.ts';
import { ahead } from './ahead.ts';
import { type Direction, directionAt, isReport, isVerbs, looksBack } from './direction.ts';
import { distance } from './distance.ts';
import { isNarrative } from './mode.ts';
import { resolvePoint } from './point.ts';
import { type Section, sectionsOf } from './section.ts';
import { type Resolved, Story, type Told } from './state.ts';
import { type Standing, storyline } from './storyline.ts';

type Value = Omit<Time, 'id' | 'start' | 'end' | 'text' | 'rule'>;

const AFTERNOON = /\d ?p\.?m|noon|midday|evening|night/;

/** An age, from which what comes next counts; that year is worked out only when the events are ordered. */
const AGE =
  /\b(?:when s?he was (?:only |just |still |about |barely )?|at the age of |aged )(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)\b/;
const AGED = 300;

/** Says what recognised expressions mean, in the order of the text. */
export function resolve(found: readonly Found[], reading: Reading, document: Document): Time[] {
  const published = Number(document.published.value.slice(0, 4));
  const story = new Story(document, isNarrative(found, published));
  const assumed = document.published.basis === 'assumed';
  const folded = fold(reading.text);
  const times: Time[] = [];
  const countedFrom = (expression: Found, next: Found | undefined, direction: () => Direction) => {
    const { index, stop, says } = expression;
    const before = folded.slice(Math.max(0, index - 48), index);
    const point =
      !story.narrative && ahead(says as Duration, before, folded.slice(stop, stop + 6), direction);
    return point ? { point, from: undefined } : distance(expression, next, folded, reading, told);
  };
  const told: Told[] = [];
  let s = 0;
  const sections = story.narrative ? sectionsOf(found, reading.text) : [];
  const standing = (
    point: Point,
    { index, stop }: Found,
    { moment }: Told,
    direction: () => Direction,
  ): Standing => {
    if (!story.narrative) {
      // News goes on from "two days earlier", but not from the day on which somebody spoke.
      if (moment.day === undefined || (point.shift?.n ?? 0) < 0) return 'mention';
      if (isReport(reading, termAt(reading, index))) return 'aside';
    }
    return storyline(point, folded, index, stop, direction);
  };
  for (const [i, expression] of found.entries()) {
    const { index, stop, rule } = expression;
    const id = `t${times.length + 1}`;
    while (sections[s] && sections[s]!.end <= index) s++;
    const section = sections[s] && sections[s]!.begin <= index ? sections[s] : undefined;
    story.section = section;
    const where = {
      offset: index,
      inParagraph: (offset: number) => !/\n\s*\n/.test(reading.text.slice(offset, index)),
      said: folded.slice(index, stop),
      sentence: () => sentenceStart(reading, index),
      aged: (since: number) => AGE.test(folded.slice(Math.max(since, index - AGED), index)),
      possessive: folded.startsWith("'s", stop),
      flashback: () => looksBack(reading, termAt(reading, index)),
      certain: () => isVerbs(reading, termAt(reading, index)),
      direction: () => directionAt(reading, termAt(reading, index), folded, index),
    };
    const counted =
      expression.says.kind === 'duration' && (rule === 'duration' || rule === 'event-day')
        ? countedFrom(expression, found[i + 1], where.direction)
        : undefined;
    if (rule === 'event-day' && !counted && expression.says.kind === 'duration') continue;
    const says: Expression = counted?.point ?? expression.says;
    if (says.kind === 'reference' && (story.narrative ? says.only === 'news' : says.only === 'narrative'))
      continue;
    const resolved = says.kind === 'point' ? writable(says, story, where, counted?.from) : undefined;
    if (says.kind === 'point' && !resolved) {
      const distance = /^(.+?) (?:later|afterwards|after|on)$/.exec(where.said)?.[1];
      const open = withoutDay(says) ?? (distance ? asDistance(says) : undefined);
      const end = distance ? index + distance.length : stop;
      if (open) times.push({ id, start: index, end, text: document.text.slice(index, end), ...open, rule });
      continue;
    }
    if (says.kind === 'duration' && /^P(?:[69]|12)M$|^P1Y$/.test(says.value) && rule !== 'duration')
      story.compared = undefined;
    const whole = says.kind === 'duration' && says.within && writable(says.within, story, where);
    if (whole) story.tell({ ...whole, id, offset: index }, 'frame');
    if (resolved) {
      const { between: _, ...known } = resolved;
      const mention = { ...known, id, offset: index, afternoon: AFTERNOON.test(where.said) };
      told.push(mention);
      story.previous = mention;
      const { direction } = where;
      story.tell(
        mention,
        section && index < section.start
          ? inHeading(mention, section, story)
          : standing(says as Point, expression, mention, direction),
      );
    }
    const value = resolved ? dated(says as Point, resolved, assumed) : withoutDate(says);
    times.push({ id, start: index, end: stop, text: document.text.slice(index, stop), ...value, rule });
  }
  return times;
}

function sentenceStart(reading: Reading, offset: number): number {
  const { terms, sentences } = reading;
  const sentence = sentences[termAt(reading, offset)?.sentence ?? -1];
  return sentence ? terms[sentence.first]!.start : offset;
}

/** Of the years in a heading the first is where its section begins. */
const inHeading = ({ moment }: Told, section: Section, story: Story): Standing =>
  moment.year > section.from || story.last('year')?.moment.year === moment.year ? 'aside' : 'frame';

/**
 * What a point means, where that can be written: neither TIMEX3 nor EDTF has a form for less than a year beyond the
 * year 9999, and the calendar itself ends ("900,000,000 days ago", a RangeError of Temporal).
 */
function writable(...said: Parameters<typeof resolvePoint>): Resolved | undefined {
  try {
    const resolved = resolvePoint(...said);
    if (!resolved) return undefined;
    const { unit, year } = resolved.moment;
    return Math.abs(year) <= 9999 || unit === 'year' ? resolved : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function dated(
  point: Point,
  { moment, stated, anchor, onPublication, between }: Resolved,
  assumed: boolean,
): Value {
  // EDTF qualifies dates only: of a clock time, `mod` alone says that it is approximate.
  const approximate = point.mod === 'APPROX' && moment.hour === undefined;
  const doubtful = assumed && onPublication;
  const qualifier: Qualifier = doubtful ? (approximate ? '%' : '?') : approximate ? '~' : '';
  const [first, last] = between ?? bounds(moment);
  // Before Christ a year has a sign more.
  const cut = (day: string) => (point.shift?.unit === 'month' ? day.slice(0, -3) : day);
  return {
    type: moment.hour !== undefined || moment.part !== undefined ? 'TIME' : 'DATE',
    value: timexValue(moment),
    ...(point.mod && { mod: point.mod }),
    edtf: between
      ? [first, last].map((end) => cut(isoDay(end)) + qualifier).join('/')
      : edtfOf(moment, qualifier),
    earliest: isoDay(first),
    latest: isoDay(last),
    basis: stated ? 'stated' : 'resolved',
    ...(anchor && { anchor }),
  };
}

/** "two years later", where nothing is known to count from. */
function asDistance({ shift }: Point): Value | undefined {
  if (shift?.from !== 'story' || shift.unit !== 'year' || !Number.isInteger(shift.n)) return undefined;
  return withoutDate({ kind: 'duration', value: `P${shift.n}Y` });
}

/** A time of day whose day is not known. */
function withoutDay(point: Point): Value | undefined {
  if (point.part === undefined && point.hour === undefined) return undefined;
  const { hour, minute = 0, part } = point;
  const clock = part ?? `${pad(hour!)}:${pad(minute)}`;
  return {
    type: 'TIME',
    value: `XXXX-XX-XXT${clock}`,
    edtf: null,
    earliest: null,
    latest: null,
    basis: 'stated',
  };
}

function withoutDate(says: Expression): Value {
  const open = { edtf: null, earliest: null, latest: null, basis: 'stated' as const };
  if (says.kind === 'point') throw new TypeError('a point has a date');
  const mod = says.mod && { mod: says.mod };
  if (says.kind === 'duration') return { type: 'DURATION', value: says.value, ...mod, ...open };
  if (says.kind === 'reference') return { type: 'DATE', value: says.value, ...mod, ...open };
  const { value, quant, freq } = says;
  return { type: 'SET', value, ...mod, ...(quant && { quant }), ...(freq && { freq }), ...open };
}
