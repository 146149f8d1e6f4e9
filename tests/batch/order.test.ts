import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/order.ts';

const running = new AbortController().signal;

describe('inOrder', () => {
  it('never has more items in work than it may', async () => {
    let inWork = 0;
    let most = 0;
    async function* items() {
      for (let n = 0; n < 50; n++) yield n;
    }
    const work = async (n: number) => {
      most = Math.max(most, ++inWork);
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5));
      inWork--;
      return n;
    };
    const seen: number[] = [];
    for await (const n of inOrder(items(), work, 4, running)) seen.push(n);
    expect(seen).toEqual(Array.from({ length: 50 }, (_, n) => n));
    expect(most).toBe(4);
  });

  it('yields what is done while the source is still waiting', async () => {
    async function* items() {
      yield 1;
      await new Promise(() => {});
    }
    const outcomes = inOrder(items(), async (n) => n, 4, running);
    expect(await outcomes.next()).toEqual({ value: 1, done: false });
  });

  it('ends while the source is waiting, when it is interrupted', async () => {
    async function* items(): AsyncGenerator<number> {
      await new Promise(() => {});
    }
    const controller = new AbortController();
    const outcomes = inOrder(items(), async (n) => n, 4, controller.signal).next();
    controller.abort();
    expect((await outcomes).done).toBe(true);
  });
});
