import type { Refiner } from 'chrono-node/en';
import type { Duration, Expression, Mod, Point, Repetition } from '../expression.ts';
import type { Found } from '../rule.ts';

type Pattern = [RegExp, Mod];

/** Words before a date or time, part of its span. */
const POINT_BEFORE: Pattern[] = [
  [
    /(?:the )?(?:(?:very )?(?:beginning|start|outset|turn)|(?:early|earlier|first|initial|opening) (?:part|days|months|weeks|years|stages)) of (?:the )?$/,
    'START',
  ],
  [/(?:the )?(?:middle) of (?:the )?$/, 'MID'],
  [
    /(?:the )?(?:(?:very )?end|(?:later?|latter|last|final|closing|dying|waning) (?:part|days|months|weeks|years|stages|half)) of (?:the )?$/,
    'END',
  ],
  [/(?:the )?(?:very )?(?:early|earlier)(?: on)?(?: in| on)?[ -](?:the )?$/, 'START'],
  [/(?:the )?(?:mid|middle)[ -](?:to[ -]late[ -])?(?:the )?$/, 'MID'],
  [/(?:the )?(?:very )?(?:late|later)(?: on)?(?: in| on)?[ -](?:the )?$/, 'END'],
  [/(?:around|about|approximately|roughly|circa|ca\.|c\.|some time in|sometime in) ?$/, 'APPROX'],
  [/(?:sometime|some time) $/, 'APPROX'],
];

/** "the early hours of May 3" */
const SMALL_HOURS = /(?:the )?(?:very )?(?:early|small)(?: morning)? hours of (?:the )?$/;

/** "the week of May 3" */
const WEEK_OF =
  /(?:the )?(week|weekend) (?:of|beginning|commencing|starting|ending|ended) (?:on )?(?:the )?$/;

/** Words after a date: "1994 or later", "1990 and beyond". */
const AFTER = /^ (?:(?:or|and) (?:later|after|earlier|before|beyond|so)|onwards?)(?![a-z])/;

/** Words before an amount: also of a point that is an amount from now ("almost two years ago"). */
const AMOUNT_BEFORE: Pattern[] = [
  [/(?:no more than|not more than|at most|up to|as many as|a maximum of|as long as) $/, 'EQUAL_OR_LESS'],
  [/(?:at least|no less than|not less than|no fewer than|a minimum of|minimum of) $/, 'EQUAL_OR_MORE'],
  [/(?:nearly|almost|less than|fewer than|under|just under|not quite|a little less than) $/, 'LESS_THAN'],
  [
    /(?:more than|over|well over|just over|longer than|better than|a little more than|upwards? of) $/,
    'MORE_THAN',
  ],
  [/(?:about|around|approximately|roughly|some|an estimated|perhaps|maybe|or so) $/, 'APPROX'],
];

function match(before: string, patterns: Pattern[]): { length: number; mod: Mod } | undefined {
  for (const [pattern, mod] of patterns) {
    const found = pattern.exec(before);
    if (found && (found.index === 0 || !/[a-z0-9-]/.test(before[found.index - 1]!)))
      return { length: found[0].length, mod };
  }
  return undefined;
}

const hasAmount = (says: Expression): says is Point | Duration | Repetition =>
  says.kind === 'duration' ||
  (says.kind === 'point' && says.shift !== undefined && Math.abs(says.shift.n) > 0);

/** Takes modifiers into the span: "late last year", "the end of 1998", "nearly four years ago", "more than two hours". */
export const modifiers: Refiner = {
  refine(context, results) {
    return (results as Found[]).map((found) => {
      const { says } = found;
      if (says.kind === 'reference' || says.kind === 'set' || says.mod) return found;
      const before = context.text.slice(Math.max(0, found.index - 32), found.index);
      const week =
        says.kind === 'point' && (says.day || says.weekday || says.holiday) && WEEK_OF.exec(before);
      if (week) {
        const unit = week[1] as 'week' | 'weekend';
        const around: Point = { kind: 'point', shift: { unit, n: 0, from: 'story' }, within: says as Point };
        return found.with(context, found.index - week[0].length, found.stop, around);
      }
      if (says.kind === 'point' && says.side && !found.text.startsWith('the ')) {
        const article = /(?:^|[^a-z])(the (?:first )?)$/.exec(before)?.[1];
        if (article) return found.with(context, found.index - article.length, found.stop, says);
      }
      const hours = says.kind === 'point' && says.hour === undefined && SMALL_HOURS.exec(before);
      if (hours) {
        const point = says as Point;
        const early: Point =
          point.part === undefined
            ? { kind: 'point', part: 'MO', within: point, mod: 'START' }
            : { ...point, mod: 'START' };
        return found.with(context, found.index - hours[0].length, found.stop, early);
      }
      if (/\n/.test(before.slice(-2))) return found;
      let modified = says.kind === 'point' && modifiable(says) ? match(before, POINT_BEFORE) : undefined;
      // "the last days of the war": the part needs a date after it, "last half of 1998" is a half.
      if (modified && says.kind === 'point' && /^(?:the )?an? /.test(found.text) && modified.mod !== 'APPROX')
        modified = undefined;
      if (modified?.mod === 'APPROX' && says.kind === 'point' && isTopic(says, found, context.text))
        modified = undefined;
      if (
        !modified &&
        hasAmount(says) &&
        /^(?:\d|[a-z]+[ -])/.test(found.text) &&
        !/^(?:the|last|this|next|previous|following|yesterday|tomorrow)\b/.test(found.text)
      )
        modified = match(before, AMOUNT_BEFORE);
      const tail = says.kind === 'point' ? AFTER.exec(context.text.slice(found.stop, found.stop + 16)) : null;
      if (!modified && tail) {
        const mod = /beyond|later|after|onwards?/.test(tail[0])
          ? 'ON_OR_AFTER'
          : /so$/.test(tail[0])
            ? 'APPROX'
            : 'ON_OR_BEFORE';
        return found.with(context, found.index, found.stop + tail[0].length, { ...says, mod });
      }
      if (!modified) return found;
      const start = found.index - modified.length;
      return found.with(context, start, found.stop, { ...says, mod: modified.mod });
    });
  },
};

/** "asked about Friday", "a way around Monday's ruling": what it is about, not about when. */
function isTopic(point: Point, { index, stop }: Found, text: string): boolean {
  const day = point.weekday !== undefined || point.shift?.unit === 'day';
  return text.startsWith("'s", stop) || (day && text.endsWith('about ', index));
}

function modifiable(point: Point): boolean {
  return !(point.hour !== undefined && point.minute !== undefined && point.mod);
}
