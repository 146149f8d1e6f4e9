import type { Point } from '../expression.ts';
import type { Direction } from './direction.ts';

/** How a date stands in its sentence: the story goes on from it, mentions it, or looks elsewhere. */
export type Standing = 'frame' | 'mention' | 'aside';

const FRAME =
  /(?:^|[.!?:]["')\]]* |\n *|["(] ?)(?:(?:in|on|by|during|throughout|at|from|late in|early in|later in|over|as of|until|since|after|before|between) )?(?:the )?$/;
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
  if (FRAME.test(before)) return 'frame';
  if (point.year !== undefined && point.month === undefined && point.season === undefined) {
    if (ELSEWHERE.test(before) || direction() === 'future') return 'aside';
    const bracketed = folded[start - 1] === '(' && folded[end] === ')';
    return !bracketed && ADVERBIAL.test(before) ? 'mention' : 'aside';
  }
  return 'mention';
}
