import { asAnnalsError } from '../errors.ts';
import { Crew } from './crew.ts';
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
  { jobs, timeout, signal, worker }: PoolOptions,
): AsyncGenerator<Result> {
  const crew = new Crew(jobs, worker);
  const run = async ({ error, ...job }: Task): Promise<Result> => {
    const source = sourceOf(job);
    if (error) return { source, error };
    try {
      return { source, line: await crew.run(job, options, timeout) };
    } catch (thrown) {
      return { source, error: asAnnalsError(thrown) };
    }
  };
  try {
    yield* inOrder(tasks, run, ahead * jobs, signal);
  } finally {
    await crew.stop();
  }
}
