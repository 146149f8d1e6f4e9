import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PointOrder } from '../../../src/assemble/network/points.ts';

describe('PointOrder', () => {
  it('refuses an edge that closes a cycle, and changes nothing', () => {
    const points = new PointOrder(3);
    expect(points.order(2, 1, 0)).toBeUndefined();
    expect(points.order(1, 0, 1)).toBeUndefined();
    expect(points.order(0, 2, 2)).toBe('cycle');
    expect(points.precedes(2, 0)).toBe(true);
    expect(points.precedes(0, 2)).toBe(false);
  });

  it('passes bounds on along edges, and refuses what would empty them', () => {
    const points = new PointOrder(3);
    points.notBefore(0, 10, 7);
    points.order(0, 1, 0);
    expect(points.bounds.lo[1]).toBe(10);
    expect(points.bounds.loOrigin[1]).toBe(7);
    expect(points.notAfter(1, 9, 8)).toBe('dates');
    expect(points.notAfter(2, 5, 8)).toBeUndefined();
    expect(points.order(1, 2, 1)).toBe('dates');
    expect(points.bounds.hi[1]).toBe(Infinity);
  });

  it('makes points one, with what is known of both', () => {
    const points = new PointOrder(4);
    points.order(0, 1, 0);
    points.notAfter(2, 20, 0);
    expect(points.equate(1, 2, 1)).toBeUndefined();
    expect(points.find(1)).toBe(points.find(2));
    expect(points.bounds.hi[0]).toBe(20);
    expect(points.order(2, 3, 2)).toBeUndefined();
    expect(points.precedes(0, 3)).toBe(true);
    expect(points.equate(0, 3, 3)).toBe('cycle');
  });

  const size = 12;
  const point = fc.nat(size - 1);
  const step = fc.oneof(
    fc.tuple(fc.constant('order' as const), point, point),
    fc.tuple(fc.constant('equate' as const), point, point),
    fc.tuple(fc.constant('notBefore' as const), point, fc.integer({ min: 0, max: 50 })),
    fc.tuple(fc.constant('notAfter' as const), point, fc.integer({ min: 0, max: 50 })),
  );

  it('never holds a contradiction, never widens a bound, and finds what a plain search finds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const points = new PointOrder(size);
        const edges: [number, number][] = [];
        steps.forEach(([kind, a, b], tag) => {
          const roots = Array.from({ length: size }, (_, p) => points.find(p));
          const before = roots.map((p) => [points.bounds.lo[p]!, points.bounds.hi[p]!]);
          const refused = points[kind](a, b, tag);
          for (let p = 0; p < size; p++) {
            const now = points.find(p);
            const [lo, hi] = [points.bounds.lo[now]!, points.bounds.hi[now]!];
            expect(lo).toBeLessThanOrEqual(hi);
            expect(lo).toBeGreaterThanOrEqual(before[p]![0]!);
            expect(hi).toBeLessThanOrEqual(before[p]![1]!);
            if (refused) expect([lo, hi]).toEqual(before[p]);
          }
          if (!refused && kind === 'order') edges.push([a, b]);
        });
        for (const [a, b] of edges) {
          const [x, y] = [points.find(a), points.find(b)];
          if (x === y) continue;
          expect(points.at(x)).toBeLessThan(points.at(y));
          expect(points.precedes(a, b)).toBe(true);
          expect(points.precedes(b, a)).toBe(false);
          expect(points.bounds.lo[x]).toBeLessThanOrEqual(points.bounds.lo[y]!);
          expect(points.bounds.hi[x]).toBeLessThanOrEqual(points.bounds.hi[y]!);
        }
      }),
    );
  });
});
