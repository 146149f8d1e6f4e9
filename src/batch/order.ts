/** A promise of which one can see whether it has an outcome. */
interface Pending<Value> {
  promise: Promise<Value>;
  settled: boolean;
}

/**
 * Starts work on items as they come and yields what becomes of them in their order, each as soon as it and all
 * before it are done.
 * @param ahead most items in work or waiting for their turn: the bound on memory
 * @param signal ends the generator at once when it is aborted
 */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const iterator = items[Symbol.asyncIterator]();
  // Whoever waits is woken by any news. A race of promises would leave its traces in the one that never settles.
  let wake = () => {};
  const news = () => wake();
  const pending = <Value>(promise: Promise<Value>): Pending<Value> => {
    const own = { promise, settled: false };
    const settle = () => {
      own.settled = true;
      news();
    };
    promise.then(settle, settle);
    return own;
  };
  const started: Pending<Outcome>[] = [];
  let next: Pending<IteratorResult<Item>> | undefined = pending(iterator.next());
  signal.addEventListener('abort', news, { once: true });
  try {
    while (next || started.length) {
      if (signal.aborted) return;
      if (started[0]?.settled) yield await started.shift()!.promise;
      else if (next?.settled && started.length < ahead) {
        const item: IteratorResult<Item> = await next.promise;
        if (item.done) next = undefined;
        else {
          started.push(pending(work(item.value)));
          next = pending(iterator.next());
        }
      } else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal.removeEventListener('abort', news);
    // Not awaited: a source that waits for input ends only when the program does.
    void iterator.return?.();
  }
}
