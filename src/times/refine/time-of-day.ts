import type { Refiner } from 'chrono-node/en';
import type { Point, Repetition } from '../expression.ts';
import { hour24 } from '../hours.ts';
import type { Found } from '../rule.ts';
import { pad } from '../values.ts';
import { joinNeighbours } from './join.ts';

const isClock = (point: Point): boolean =>
  point.hour !== undefined && point.day === undefined && !point.within;
/** A part of day whose day was not said. */
const isPart = (point: Point): boolean =>
  point.part !== undefined && (!point.within || Boolean(point.within.vague && point.within.shift));
const isDay = (point: Point): boolean =>
  point.hour === undefined &&
  point.part === undefined &&
  !point.mod &&
  (point.day !== undefined ||
    point.weekday !== undefined ||
    point.holiday !== undefined ||
    point.nth?.unit === 'day' ||
    (point.shift?.unit === 'day' && !point.within));

const DAILY = /^(XXXX-(?:WXX-\d|WXX-XWD|XX-XX))(?:T([A-Z]{2}))?$/;

/** "every Monday at 4 pm", "10 a.m. every day". */
function timed(set: Repetition, { hour, minute = 0 }: Point): Repetition | null {
  const [, day, part] = DAILY.exec(set.value === 'P1D' ? 'XXXX-XX-XX' : set.value) ?? [];
  if (!day) return null;
  return { ...set, value: `${day}T${pad(part ? hour24(hour!, part) : hour!)}:${pad(minute)}` };
}

/** Midnight is part of the day that ends with it (AP Stylebook), but where something is after it. */
function midnightOf({ point, text, index }: Found, folded: string): Point | undefined {
  const end =
    point?.hour === 0 &&
    /^(?:12 |twelve )?midnight/.test(text) &&
    !/(?:after|past|from|since|between) $/.test(folded.slice(Math.max(0, index - 8), index));
  return end ? { ...point, hour: 24 } : point;
}

/** A time of the clock in a part of the day, which tells the half of the day. */
function inPart({ twelve: _, ...clock }: Point, part: string): Point {
  return { ...clock, hour: hour24(clock.hour!, part) };
}

/** What may stand between a time of day and its day: "10:35 a.m. (0735 GMT) Friday", "4 a.m. local time on Friday". */
const ASIDE = /^(?: local time| [a-z]{3,8} time)?(?: ?\([^()]{1,24}\))?,? (?:on )?$/;

/** The day of a time of day that says the time elsewhere, too, before its day. */
function dayAfterAside(found: readonly Found[], text: string): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const clock = found[i]!;
    if (!clock.point || !isClock(clock.point)) continue;
    for (const day of found.slice(i + 1, i + 3)) {
      if (!day.point || !isDay(day.point) || day.index - clock.stop > 48) continue;
      if (!ASIDE.test(text.slice(clock.stop, day.index))) continue;
      clock.says = { ...clock.point, within: day.point };
      break;
    }
  }
}

/** Joins a time of day and its day: "3 p.m. Friday", "noon on May 5", "Friday night", "the morning of April 5". */
export const timeOfDay: Refiner = {
  refine(context, results) {
    const joined = joinNeighbours(context, results as Found[], (first, second, between, { text }) => {
      const [a, b] = [midnightOf(first, text), midnightOf(second, text)];
      const [says, last] = [first.says, second.says];
      if (says.kind === 'set' && b && isClock(b) && between === ' at ') return timed(says, b);
      if (last.kind === 'set' && a && isClock(a) && /^,? (?:on )?$/.test(between)) return timed(last, a);
      if (!a || !b) return null;
      if ((isClock(a) || isPart(a)) && isDay(b) && /^,? (?:on |of (?:the )?)?$/.test(between))
        return {
          ...(isClock(a) ? a : { kind: 'point', part: a.part, ...(a.mod && { mod: a.mod }) }),
          within: b,
        };
      if (
        isDay(a) &&
        isClock(b) &&
        /^(?:,? ?(?:at (?:about |around )?|about |around |@ ?)?|t)$/.test(between)
      )
        return { ...b, within: a, ...(/about|around/.test(between) && { mod: 'APPROX' as const }) };
      if (isDay(a) && isPart(b) && /^,? (?:in |at |during )?$/.test(between))
        return { kind: 'point', part: b.part, within: a, ...(b.mod && { mod: b.mod }) };
      // "Sunday morning, 25 June"
      const ofWeekday = a.part !== undefined && a.within?.weekday !== undefined && !a.within.within;
      if (ofWeekday && isDay(b) && b.month && /^(?:,| of) $/.test(between)) return { ...a, within: b };
      // "3 o'clock on Friday afternoon"
      if (a.hour !== undefined && a.within && isPart(b) && !b.mod && between === ' ')
        return { ...inPart(a, b.part!), within: a.within };
      // "3 in the afternoon", "9 this morning", "8 tomorrow night"
      if (isClock(a) && b.part && /^ (?:in |at |on )?$/.test(between))
        return { ...inPart(a, b.part), ...(b.within && !b.within.vague && { within: b.within }) };
      // "tomorrow morning at 8", "tonight at 9:15"
      if (a.part && isClock(b) && /^,? (?:at |around |about )$/.test(between))
        return { ...inPart(b, a.part), ...(a.within && !a.within.vague && { within: a.within }) };
      return null;
    });
    dayAfterAside(joined, context.text);
    return joined;
  },
};
