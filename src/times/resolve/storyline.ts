import type { Point } from '../expression.ts';
import type { Direction } from './direction.ts';

/**
 * How a date stands in its sentence: the story goes on from it, mentions it, says what something came after or is
 * compared with (it goes on from that only where it is no step back), or looks elsewhere.
 */
export type Standing = 'frame' | 'mention' | 'behind' | 'aside';

const HEAD = String.raw`(?:^|[.!?:]["')\]]* |\n *|")`;
/** At the head of a sentence, after a preposition: "In 1969, …", "By the end of May …". */
const FRAME = new RegExp(
  `${HEAD}(?:(?:in|on|by|during|throughout|at|from|over|as of|until|since|after|before|between) (?:the )?)$`,
);
/** At the head of a heading or a line of a chronology: "1969: …". */
const HEADING = new RegExp(`${HEAD}$`);
/** "1987 saw …": the sentence is about the year. */
const SUBJECT =
  /^ (?:also |again )?(?:began|brought|closed|ended|had|marked|opened|passed|proved|saw|started|was|were|witnessed)\b/;
const ADVERBIAL =
  /(?:^|[^a-z])(?:in|on|by|during|throughout|at|over|late|early|mid|from|to|and|of|through|-) ?(?:the )?$/;
const ELSEWHERE = /(?:^|[^a-z])(?:since|until|till|before|than|after|like|as in|unlike|for) (?:the )?$/;

/** "that lasted until the fall of the fort in May 1645": the story is still where it began. */
const UNTIL = /\b(?:until|till|since)\b[^.;:!?]{0,60}$/;

const SINCE = /[^.;:!?] (?:after|followed|following|than|compared|surpassing|like)\b[^.;:!?]{0,60}$/;

/** Tells the standing of a date by the words around it. */
export function storyline(
  point: Point,
  folded: string,
  start: number,
  end: number,
  direction: () => Direction,
): Standing {
  const before = folded.slice(Math.max(0, start - 24), start);
  const backwards = point.shift && point.shift.n < 0;
  if (backwards || (point.which === 'last' && point.season)) return 'aside';
  // "shut since Sunday": what comes next is not told of that day.
  if (
    point.month === undefined &&
    point.year === undefined &&
    /(?:^|[^a-z])(?:since|until|till) (?:the )?$/.test(before)
  )
    return 'aside';
  const bracketed = folded[start - 1] === '(' && folded[end] === ')';
  if (bracketed) return 'aside';
  if (
    FRAME.test(before) ||
    (HEADING.test(before) && !/^ [a-z]/.test(folded.slice(end, end + 2))) ||
    (HEADING.test(before) && !point.day && SUBJECT.test(folded.slice(end, end + 20)))
  )
    return 'frame';
  const sentence = folded.slice(Math.max(0, start - 80), start);
  if (point.year !== undefined && UNTIL.test(sentence)) return 'aside';
  // "surpassing the May 2007 high"
  const isModifier =
    /\b(?:the|an?|its|his|her|their) $/.test(before) && /^ [a-z]/.test(folded.slice(end, end + 2));
  if (point.year !== undefined && point.month === undefined && point.season === undefined) {
    if (ELSEWHERE.test(before) || direction() === 'future') return 'aside';
    return ADVERBIAL.test(before) ? 'mention' : 'aside';
  }
  const dated = point.year !== undefined && (point.month !== undefined || point.season !== undefined);
  return dated && (SINCE.test(sentence) || isModifier) ? 'behind' : 'mention';
}
