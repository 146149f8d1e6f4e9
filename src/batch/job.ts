import { readFile, stat } from 'node:fs/promises';
import { type AnnotateOptions, annotate } from '../annotate.ts';
import type { ReadOptions } from '../read/article.ts';
import { readDocument, readLine } from '../read/document.ts';
import { tooLarge } from '../read/gzip.ts';
import { version } from '../version.ts';
import { Cache, cacheKey } from './cache.ts';

/** One document to annotate: a file to read, bytes that have been read, or a line of NDJSON. */
export interface Job {
  /** The file, "-" for standard input. */
  path: string;
  bytes?: Uint8Array;
  line?: { number: number; text: string };
}

/** Everything that decides what comes out of a job; plain data, so that it can travel. */
export interface JobOptions {
  read: ReadOptions;
  annotate: AnnotateOptions;
  /** Folder of the cache. */
  cache?: string;
}

/** How a message names the job: "news/a.txt", "corpus.ndjson:12". */
export function sourceOf({ path, line }: Job): string {
  return line ? `${path === '-' ? 'standard input' : path}:${line.number}` : path;
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

/** A file, unless it is too large. */
export async function fileBytes(path: string, maxSize: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > maxSize) throw tooLarge(maxSize, size);
  return readFile(path);
}
