import { type AnnalsError, asAnnalsError } from '../errors.ts';
import { type JobOptions, runJob, sourceOf } from './job.ts';
import type { Task } from './jobs.ts';

/** What became of one job: a line of NDJSON, or an error. */
export interface Result {
  /** The input as messages name it. */
  source: string;
  line?: string;
  error?: AnnalsError;
}

/** Does jobs one after another in this very thread. Results come in the order of the jobs. */
export async function* runHere(tasks: AsyncIterable<Task>, options: JobOptions): AsyncGenerator<Result> {
  for await (const { error, ...job } of tasks) {
    const source = sourceOf(job);
    if (error) yield { source, error };
    else
      try {
        yield { source, line: await runJob(job, options) };
      } catch (thrown) {
        yield { source, error: asAnnalsError(thrown) };
      }
  }
}
