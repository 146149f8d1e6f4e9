import type { Mention, Solution } from '../network/story.ts';
import type { Page } from './page.ts';
import { type Candidate, signNames, signs } from './signs.ts';
import { weights } from './weights.ts';

/**
 * Salience: how much an entry belongs on a timeline, 0 to 1: the logistic of the weighted signs of the mention that has
 * most. docs/events.md, "Salience", tells what the signs are and how the weights were found.
 * @param pages of the documents, in their order
 * @returns the salience of each group, in their order
 */
export function saliences(
  pages: readonly Page[],
  groups: readonly (readonly Mention[])[],
  { placements }: Pick<Solution, 'placements'>,
): number[] {
  const scores = groups.map((mentions, group) => {
    let best = -Infinity;
    for (const { document, event } of mentions) {
      const told = { mentions, event, page: pages[document]!, when: placements[group]!.when };
      best = Math.max(best, score(told));
    }
    return best;
  });
  toTellers(groups, scores);
  return scores.map((best) => Math.round(1e4 / (1 + Math.exp(-best))) / 1e4);
}

/** What a line told already takes from the others that would say it again, in log-odds. */
const AGAIN = 1;

/**
 * What a word of a line adds to the verb that tells the line: "beat the champions to win the cup". The line is that
 * verb's: the other entry would only say it again.
 */
function toTellers(groups: readonly (readonly Mention[])[], scores: number[]): void {
  const tellers = new Map<string, number>();
  const lineOf = ({ document, event }: Mention) => `${document} ${event.what}`;
  groups.forEach(([first], group) => {
    const line = lineOf(first!);
    if (isAsserted(first!) && !tellers.has(line)) tellers.set(line, group);
  });
  groups.forEach(([first, ...rest], group) => {
    const teller = isAsserted(first!) ? undefined : tellers.get(lineOf(first!));
    if (teller === undefined) return;
    if (scores[group]! >= scores[teller]!)
      [scores[group], scores[teller]] = [scores[teller]!, scores[group]!];
    // What other lines tell as well is no mere word of this one.
    if (rest.length === 0) scores[group]! -= AGAIN;
  });
}

const isAsserted = ({ event: { tense } }: Mention) =>
  tense === 'PAST' || tense === 'PRESENT' || tense === 'FUTURE';

function score(told: Candidate): number {
  let sum = 0;
  for (const name of signNames) sum += weights[name] * signs[name](told);
  return sum;
}
