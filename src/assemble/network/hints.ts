import type { Time } from '../../model/annotation.ts';
import { beginOf, endOf, HINT, type Network } from './network.ts';
import type { Story } from './story.ts';

/** Most hints between the events before a date and those of it. */
const CROSS = 400;

/**
 * What is only known to come before a date, as a rule, came before anything of that date: "after the fighting they
 * agreed on Friday". So did, as long as nothing says when, what followed it: "following the fighting, they fled".
 */
export function hintDates(network: Network, groups: number): void {
  const { points, origins } = network;
  const { lo, loOrigin, hiOrigin } = points.bounds;
  const timeOf = (origin: number) => (origin < 0 ? undefined : origins[origin]!.time);
  const before = new Map<Time, Set<number>>();
  const within = new Map<Time, Set<number>>();
  for (let group = 0; group < groups; group++) {
    const [first, last] = [points.find(beginOf(group)), points.find(endOf(group))];
    const time = timeOf(hiOrigin[last]!);
    if (!time) continue;
    const side = lo[first] === -Infinity ? before : timeOf(loOrigin[first]!) === time ? within : undefined;
    const known = side?.get(time);
    if (!known) side?.set(time, new Set([first, last]));
    else known.add(first).add(last);
  }
  const loose = (point: number) => lo[point] === -Infinity && !timeOf(hiOrigin[point]!);
  for (const [time, earlier] of before) {
    const later = within.get(time);
    if (!later || earlier.size * later.size > CROSS) continue;
    // A set that grows while it is walked: followers of followers.
    for (const point of earlier) {
      points.eachAfter(point, (next, tag) => {
        if (tag !== HINT && loose(next)) earlier.add(next);
      });
    }
    for (const first of earlier) for (const second of later) network.hintPoints(first, second);
  }
}

/** Chains the groups of each document as its own sieves would have them, weak ones too. */
export function hintSequences(network: Network, { documents, groups }: Story): void {
  const chains: { group: number; place: number }[][] = documents.map(() => []);
  groups.forEach((mentions, group) => {
    for (const { document, event } of mentions)
      chains[document]!.push({ group, place: event.sequence ?? event.start });
  });
  for (const chain of chains) {
    chain.sort((a, b) => a.place - b.place);
    for (let i = 1; i < chain.length; i++) network.hint(chain[i - 1]!.group, chain[i]!.group);
  }
}
