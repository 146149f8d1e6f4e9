import { asAnnalsError } from '../errors.ts';
import { Hand } from './hand.ts';
import { type JobOptions, sourceOf } from './job.ts';
import type { Task } from './jobs.ts';
import { inOrder } from './order.ts';
import type { Result } from './run.ts';

export interface PoolOptions {
  /** Worker threads. */
  jobs: number;
  /** Milliseconds that one document may take. */
  timeout: number;
  signal: AbortSignal;
  /** The worker's script; ours where it is absent. */
  worker?: URL;
}

/** How many documents are taken ahead of the one that is next to come out, for each worker. */
const ahead = 8;

/** Does jobs on worker threads. Results come in the order of the jobs, whichever is done first. */
export async function* runPool(
  tasks: AsyncIterable<Task>,
  options: JobOptions,
  { jobs, timeout, signal, worker = workerScript() }: PoolOptions,
): AsyncGenerator<Result> {
  const hands = Array.from({ length: jobs }, () => new Hand(worker, options));
  const free = [...hands];
  const waiting: ((hand: Hand) => void)[] = [];
  const release = (hand: Hand) => {
    const next = waiting.shift();
    if (next) next(hand);
    else free.push(hand);
  };
  const run = async ({ error, ...job }: Task): Promise<Result> => {
    const source = sourceOf(job);
    if (error) return { source, error };
    const hand = free.pop() ?? (await new Promise<Hand>((resolve) => waiting.push(resolve)));
    try {
      return { source, line: await hand.run(job, timeout) };
    } catch (thrown) {
      return { source, error: asAnnalsError(thrown) };
    } finally {
      release(hand);
    }
  };
  try {
    yield* inOrder(tasks, run, ahead * jobs, signal);
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}

/** The bundle's worker; a run from the sources (a test) borrows the built one. */
function workerScript(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? '../../dist/worker.js' : './worker.js', here);
}
