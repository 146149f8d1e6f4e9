import type { Refiner } from 'chrono-node/en';
import type { Point } from '../expression.ts';
import { clockTime, HOUR, hour24, hourOf } from '../hours.ts';
import { Found, type ParsingContext } from '../rule.ts';

const MINUTES = '(?::([0-5]\\d))?';
/** "from nine until" before "noon", "5-" before "6 pm". */
const FIRST = new RegExp(
  `(?:^|[^a-z0-9.:,/$-])((?:from|between) )?(${HOUR})${MINUTES}(?: ?- ?| (?:and|through|till?|to|until) )$`,
);
/** "to 5" after "3 p.m.". */
const LAST = new RegExp(
  `^(?: ?- ?| (?:(and)|through|till?|to|until) )(${HOUR})${MINUTES}(?=[,;)!?]|\\.(?!\\d)|$| (?:each|every|next|on|this|today|tomorrow|tonight)\\b)`,
);
const HALF = /([ap])\.?m\.?/;
const BETWEEN = /(?:^|[^a-z])between $/;

const isClock = ({ point }: Found): boolean => point?.hour !== undefined && point.day === undefined;

const TO = /^ ?(?:-|and|till?|to|until) ?$/;
const isTwelve = ({ point }: Found): boolean => point?.twelve === true && !point.within;

/** The earlier hour: in the same half of the day where it can be, else before noon. */
function firstHour(hour: number, last: Point, said: string): number | undefined {
  const half = HALF.exec(said)?.[1];
  if (half) {
    const first = hour24(hour, `${half}m`);
    return first > last.hour! ? first - 12 : first;
  }
  if (last.hour === 0) return hour < 12 ? hour + 12 : undefined;
  return hour < last.hour! ? hour : undefined;
}

/** The later hour: the first such one after the time that it follows. */
const lastHour = (hour: number, { hour: first }: Point): number =>
  [hour % 12, (hour % 12) + 12].find((candidate) => candidate > first!) ?? hour % 12;

function before(context: ParsingContext, found: Found): Found | undefined {
  const m = FIRST.exec(context.text.slice(Math.max(0, found.index - 28), found.index));
  if (!m || !(m[1] || HALF.test(found.text))) return undefined;
  const hour = firstHour(hourOf(m[2]!), found.point!, found.text);
  if (hour === undefined) return undefined;
  const length = m[2]!.length + (m[3] ? 3 : 0);
  const link = m[0].length - m[0].lastIndexOf(m[2]! + (m[3] ? `:${m[3]}` : ''));
  const start = found.index - link;
  return new Found(context, start, start + length, clockTime(hour, Number(m[3] ?? 0)), 'bare-hour');
}

function after(context: ParsingContext, found: Found): Found | undefined {
  const m = LAST.exec(context.text.slice(found.stop, found.stop + 36));
  if (!m || (m[1] && !BETWEEN.test(context.text.slice(Math.max(0, found.index - 9), found.index))))
    return undefined;
  const stop = found.stop + m[0].length;
  const start = stop - m[2]!.length - (m[3] ? 3 : 0);
  const hour = lastHour(hourOf(m[2]!), found.point!);
  return new Found(context, start, stop, clockTime(hour, Number(m[3] ?? 0)), 'bare-hour');
}

/** The bare hour of a range beside a time of the clock: "[5] to 6 pm", "from [9] until noon", "3 p.m. to [5]". */
export const hourRanges: Refiner = {
  refine(context, results) {
    const found = results as Found[];
    const out: Found[] = [];
    for (const [i, result] of found.entries()) {
      if (!isClock(result)) {
        out.push(result);
        continue;
      }
      const earlier = out.at(-1);
      if (
        earlier &&
        isTwelve(earlier) &&
        HALF.test(result.text) &&
        TO.test(context.text.slice(earlier.stop, result.index))
      )
        earlier.says = {
          ...earlier.point!,
          hour: firstHour(earlier.point!.hour!, result.point!, result.text)!,
        };
      const first = (out.at(-1)?.stop ?? 0) <= result.index - 2 ? before(context, result) : undefined;
      if (first && first.index >= (out.at(-1)?.stop ?? 0)) out.push(first);
      out.push(result);
      const last = after(context, result);
      if (last && last.stop <= (found[i + 1]?.index ?? Number.POSITIVE_INFINITY)) out.push(last);
    }
    return out;
  },
};
