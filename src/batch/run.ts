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

/** Does one job in this very thread. */
export async function runHere({ error, ...job }: Task, options: JobOptions): Promise<Result> {
  const source = sourceOf(job);
  if (error) return { source, error };
  try {
    return { source, line: await runJob(job, options) };
  } catch (thrown) {
    return { source, error: asAnnalsError(thrown) };
  }
}
