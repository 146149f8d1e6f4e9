import { beginOf, endOf, type Network } from './network.ts';

/** Beyond so many points a search for a longer way gives up, and the edge stays. */
const REACH = 64;

/**
 * For every group the groups that the texts put nearest after it: the accepted orders between events without
 * those that a longer chain of them implies (transitive reduction, Aho, Garey & Ullman 1972, searched locally).
 */
export function neighbours(network: Network): { after: number[][]; before: number[][] } {
  const { points, proposals, refused } = network;
  const rejected = new Set(refused.map(({ proposal }) => proposal));
  const next = new Map<number, Set<number>>();
  const groups = points.size / 2;
  for (const proposal of proposals) {
    const { relation, from, to } = proposal;
    if (to < 0 || rejected.has(proposal)) continue;
    const forward = relation.type === 'BEFORE' || relation.type === 'IBEFORE';
    if (!forward && relation.type !== 'AFTER' && relation.type !== 'IAFTER') continue;
    const [a, b] = forward ? [from, to] : [to, from];
    const known = next.get(a);
    if (known) known.add(b);
    else next.set(a, new Set([b]));
  }
  const after: number[][] = Array.from({ length: groups }, () => []);
  const before: number[][] = Array.from({ length: groups }, () => []);
  for (const [a, targets] of next) {
    for (const b of targets) {
      if (targets.size > 1 && [...targets].some((c) => c !== b && reaches(network, next, c, b))) continue;
      before[a]!.push(b);
      after[b]!.push(a);
    }
  }
  const byPlace = (a: number, b: number) => points.at(beginOf(a)) - points.at(beginOf(b)) || a - b;
  for (const list of [...after, ...before]) if (list.length > 1) list.sort(byPlace);
  return { after, before };
}

function reaches(network: Network, next: Map<number, Set<number>>, start: number, goal: number): boolean {
  const { points } = network;
  const limit = points.at(beginOf(goal));
  const found = [start];
  const seen = new Set(found);
  for (let i = 0; i < found.length && i < REACH; i++) {
    for (const group of next.get(found[i]!) ?? []) {
      if (group === goal) return true;
      if (seen.has(group) || points.at(endOf(group)) > limit) continue;
      seen.add(group);
      found.push(group);
    }
  }
  return false;
}
