import { availableParallelism } from 'node:os';
import type { JobOptions } from './job.ts';
import type { Task } from './jobs.ts';
import { isQuick } from './quick.ts';
import type { Result } from './run.ts';

export interface BatchOptions {
  /** Worker threads; the cores where absent. */
  jobs?: number;
  /** Milliseconds for one document. */
  timeout?: number;
  /** How many documents there are, as far as that is known beforehand. */
  expected?: number | undefined;
  signal: AbortSignal;
  /** Address of the Redis whose workers do it instead. */
  queue?: string;
  /** Tells the user something on the way. */
  note: (message: string) => void;
}

/** So many documents are done before a worker has even started. */
const few = 8;

export const defaultTimeout = 120_000;

/**
 * Annotates documents, in their order. A few are done right here, unless they are large or the user asks for workers
 * or a time limit; of many only the first ones whose number isn't known beforehand. The rest is the pool's, which is
 * loaded only then, as are the models only here. With a queue, all are done elsewhere.
 */
export async function* runBatch(
  tasks: AsyncIterable<Task>,
  options: JobOptions,
  { jobs, timeout, expected = 0, signal, queue, note }: BatchOptions,
): AsyncGenerator<Result> {
  if (queue !== undefined) {
    const { runQueue } = await import('./queue/send.ts');
    yield* runQueue(tasks, options, { url: queue, signal, note });
    return;
  }
  const iterator = tasks[Symbol.asyncIterator]();
  let rest: AsyncIterable<Task> = { [Symbol.asyncIterator]: () => iterator };
  if (jobs === undefined && timeout === undefined && expected <= few) {
    const { runHere } = await import('./run.ts');
    for (let done = 0; done < few; done++) {
      const next = await iterator.next();
      if (next.done || signal.aborted) return;
      if (!(await isQuick(next.value))) {
        rest = preceded(next.value, rest);
        break;
      }
      yield await runHere(next.value, options);
    }
    if (signal.aborted) return;
  }
  const { runPool } = await import('./pool.ts');
  yield* runPool(rest, options, {
    jobs: jobs ?? availableParallelism(),
    timeout: timeout ?? defaultTimeout,
    signal,
  });
}

async function* preceded<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
