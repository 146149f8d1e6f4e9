import { annotate } from '../annotate.ts';
import { type AnnalsError, asAnnalsError } from '../errors.ts';
import { readDocument, readLine } from '../read/document.ts';
import { version } from '../version.ts';
import { Cache, cacheKey } from './cache.ts';
import { fileBytes, type Job, type JobOptions, sourceOf } from './job.ts';
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

/**
 * Does a job, in whatever process or thread it has come to.
 * @returns the annotated document as a line of NDJSON, without its line break
 * @throws AnnalsError, or what the file system throws
 */
export async function runJob(job: Job, options: JobOptions): Promise<string> {
  const { read } = options;
  const content = job.line?.text ?? job.bytes ?? (await fileBytes(job.path, read.maxSize));
  if (!options.cache) return annotatedLine(job, content, options);
  const cache = new Cache(options.cache, read.today);
  const { inputFormat = '', published = '' } = read;
  const models = process.env['ANNALS_MODELS'] ?? '';
  const settings = JSON.stringify([version, models, inputFormat, published, options.annotate]);
  const key = cacheKey(settings, job.line ? 'line' : 'file', job.path, content);
  const kept = await cache.get(key);
  if (kept !== undefined) return kept;
  const line = await annotatedLine(job, content, options);
  // A disk that has filled up costs the next run some time, and this one nothing.
  await cache.put(key, line).catch(() => {});
  return line;
}

async function annotatedLine(job: Job, content: string | Uint8Array, options: JobOptions): Promise<string> {
  const document =
    typeof content === 'string'
      ? readLine(content, job.path, options.read)
      : await readDocument(content, job.path, options.read);
  return JSON.stringify(annotate(document, options.annotate));
}
