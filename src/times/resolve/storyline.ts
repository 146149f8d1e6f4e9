import type { Point } from '../expression.ts';
import type { Direction } from './direction.ts';

/** How a date stands in its sentence: the story goes on from it, mentions it, or looks elsewhere. */
export type Standing = 'frame' | 'mention' | 'aside';

const HEAD = String.raw`(?:^|[.!?:]["')\]]* |\n *|")`;
/** At the head of a sentence, after a preposition: "In 1969, …", "By the end of May …". */
const FRAME = new RegExp(
  `${HEAD}(?:(?:in|on|by|during|throughout|at|from|over|as of|until|since|after|before|between) (?:the )?)$`,
);
/** At the head of a heading or a line of a chronology: "1969: …". */
const HEADING = new RegExp(`${HEAD}$`);
const ADVERBIAL =
  /(?:^|[^a-z])(?:in|on|by|during|throughout|at|over|late|early|mid|from|to|and|of|through|-) ?(?:the )?$/;
const ELSEWHERE = /(?:^|[^a-z])(?:since|until|till|before|than|after|like|as in|unlike|for) (?:the )?$/;

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
  if (backwards) return 'aside';
  const bracketed = folded[start - 1] === '(' && folded[end] === ')';
  if (bracketed) return 'aside';
  if (FRAME.test(before) || (HEADING.test(before) && !/^ [a-z]/.test(folded.slice(end, end + 2))))
    return 'frame';
  if (point.year !== undefined && point.month === undefined && point.season === undefined) {
    if (ELSEWHERE.test(before) || direction() === 'future') return 'aside';
    return ADVERBIAL.test(before) ? 'mention' : 'aside';
  }
  return 'mention';
}
