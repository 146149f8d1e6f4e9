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
  const started: Promise<Outcome>[] = [];
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  let next: Promise<IteratorResult<Item>> | undefined = iterator.next();
  try {
    while (next || started.length) {
      const event = await Promise.race([
        aborted,
        ...(started[0] ? [started[0].then((): 'result' => 'result')] : []),
        ...(next && started.length < ahead ? [next.then((): 'item' => 'item')] : []),
      ]);
      if (event === 'aborted') return;
      if (event === 'result') yield await started.shift()!;
      else {
        const item: IteratorResult<Item> = await next!;
        if (item.done) next = undefined;
        else {
          started.push(work(item.value));
          next = iterator.next();
        }
      }
    }
  } finally {
    // Not awaited: a source that waits for input ends only when the program does.
    void iterator.return?.();
  }
}
