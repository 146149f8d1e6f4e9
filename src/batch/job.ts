import { readFile, stat } from 'node:fs/promises';
import { type AnnotateOptions, annotate } from '../annotate.ts';
import type { ReadOptions } from '../read/article.ts';
import { readDocument, readLine } from '../read/document.ts';
import { tooLarge } from '../read/gzip.ts';

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
  const { path, line } = job;
  const document = line
    ? readLine(line.text, path, options.read)
    : await readDocument(job.bytes ?? (await fileBytes(path, options.read.maxSize)), path, options.read);
  return JSON.stringify(annotate(document, options.annotate));
}

async function fileBytes(path: string, maxSize: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > maxSize) throw tooLarge(maxSize, size);
  return readFile(path);
}
