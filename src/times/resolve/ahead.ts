import { countOf } from '../durations.ts';
import type { Duration, Point } from '../expression.ts';
import type { Direction } from './direction.ts';

const IN = /(?:^|[^a-z])in (?:about |around |just |only |exactly |some )?$/;
/** "the third in two weeks", "for the first time in ten years", "the worst in a decade": how long it has been. */
const RANKED = /\b(?:time|times|once|twice|first|second|third|last|only|[a-z]+th|most|least|[a-z]+est)\b/;

/** "in two weeks" of a clause that looks ahead is a time, counted from the publication, and no length. */
export function ahead(
  { value, mod }: Duration,
  before: string,
  after: string,
  direction: () => Direction,
): Point | undefined {
  const count = IN.test(before) ? countOf(value) : undefined;
  if (!count || RANKED.test(before) || /^ (?:of|or|a row)\b/.test(after) || direction() !== 'future')
    return undefined;
  return { kind: 'point', shift: { ...count, from: 'speech' }, ...(mod && { mod }) };
}
