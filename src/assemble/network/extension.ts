import { likely } from './likely.ts';
import { beginOf, type Network } from './network.ts';
import type { Mention } from './story.ts';

/**
 * The printed order: a linear extension of the network and of the calendar (Kahn 1962). Every bound is an edge
 * from or to a point of the calendar; among the events that are free to come next, the one whose dates lie
 * earliest does, then the one that is told first.
 * @returns the groups in order of their beginnings
 */
export function linearExtension(network: Network, groups: readonly (readonly Mention[])[]): number[] {
  const { points } = network;
  const { lo, hi } = points.bounds;
  const size = points.size;
  const roots = points.roots();

  // The calendar: each bound's minute is a point, all of them a chain; at one minute "from" comes before "to".
  const from = sortedSet(roots, lo);
  const to = sortedSet(roots, hi);
  const calendar = merge(from, to);
  const indexOf = new Map(calendar.map((mark, i) => [`${mark.to}${mark.minute}`, i]));
  const gates: number[][] = calendar.map(() => []);
  const waits = new Int32Array(calendar.length);
  for (const p of roots) {
    if (lo[p]! > -Infinity) gates[indexOf.get(`0${lo[p]}`)!]!.push(p);
    if (hi[p]! < Infinity) waits[indexOf.get(`1${hi[p]}`)!]!++;
  }

  const degree = new Int32Array(size);
  for (const p of roots) {
    if (lo[p]! > -Infinity) degree[p]!++;
    points.eachAfter(p, (q) => {
      degree[q]!++;
    });
  }

  const rank = telling(groups);
  const members: number[][] = Array.from({ length: size }, () => empty);
  for (let group = 0; group < groups.length; group++) {
    const root = points.find(beginOf(group));
    members[root] = members[root] === empty ? [group] : [...members[root]!, group];
  }
  const minutes = likely(network, roots);
  const least = wanted(network, roots, minutes, (p) =>
    members[p]!.reduce((low, group) => Math.min(low, rank[group]!), Number.MAX_SAFE_INTEGER),
  );
  const heap = new Heap((a, b) => minutes[a]! - minutes[b]! || least[a]! - least[b]! || a - b);

  const order: number[] = [];
  const free: number[] = [];
  let mark = 0;
  const ready = (p: number) => {
    if (members[p] === empty) free.push(p);
    else heap.push(p);
  };
  const advance = () => {
    while (mark < calendar.length && (!calendar[mark]!.to || waits[mark] === 0)) {
      for (const p of gates[mark]!) if (--degree[p]! === 0) ready(p);
      mark++;
    }
  };
  const take = (p: number) => {
    for (const group of members[p]!.toSorted((a, b) => rank[a]! - rank[b]! || a - b)) order.push(group);
    if (hi[p]! < Infinity) waits[indexOf.get(`1${hi[p]}`)!]!--;
    points.eachAfter(p, (q) => {
      if (--degree[q]! === 0) ready(q);
    });
  };
  for (const p of roots) if (degree[p] === 0) ready(p);
  for (;;) {
    for (let p = free.pop(); p !== undefined; p = free.pop()) take(p);
    advance();
    if (free.length) continue;
    const p = heap.pop();
    if (p === undefined) break;
    take(p);
  }
  return order;
}

const empty: number[] = [];

/**
 * What an early one waits for takes its place: each point's minute and place in the telling become the least of its own
 * and of those that come after it, so that a late one does not hold up a story that it begins.
 */
function wanted(
  { points }: Network,
  roots: readonly number[],
  minutes: Float64Array,
  placeOf: (point: number) => number,
): Float64Array {
  const places = new Float64Array(points.size);
  for (const p of roots.toReversed()) {
    places[p] = placeOf(p);
    points.eachAfter(p, (q) => {
      if (minutes[q]! < minutes[p]!) [minutes[p], places[p]] = [minutes[q]!, places[q]!];
      else if (minutes[q] === minutes[p] && places[q]! < places[p]!) places[p] = places[q]!;
    });
  }
  return places;
}

/** The place of each group in the telling: by document, then by its events' sequence or position. */
function telling(groups: readonly (readonly Mention[])[]): Float64Array {
  return Float64Array.from(groups, (mentions) => {
    let least = Number.MAX_SAFE_INTEGER;
    for (const { document, event } of mentions)
      least = Math.min(least, document * 1e8 + (event.sequence ?? event.start));
    return least;
  });
}

function sortedSet(points: number[], bound: Float64Array): number[] {
  const values = new Set<number>();
  for (const p of points) if (Number.isFinite(bound[p])) values.add(bound[p]!);
  return [...values].sort((a, b) => a - b);
}

function merge(from: number[], to: number[]): { minute: number; to: 0 | 1 }[] {
  return [
    ...from.map((minute) => ({ minute, to: 0 as const })),
    ...to.map((minute) => ({ minute, to: 1 as const })),
  ].sort((a, b) => a.minute - b.minute || a.to - b.to);
}

/** A binary heap. */
class Heap {
  readonly #items: number[] = [];
  readonly #compare: (a: number, b: number) => number;

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  push(item: number): void {
    const items = this.#items;
    let i = items.push(item) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (this.#compare(items[up]!, item) <= 0) break;
      items[i] = items[up]!;
      i = up;
    }
    items[i] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#compare(items[child + 1]!, items[child]!) < 0) child++;
      if (this.#compare(last, items[child]!) <= 0) break;
      items[i] = items[child]!;
      i = child;
    }
    items[i] = last;
    return top;
  }
}
