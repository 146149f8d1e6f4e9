import { readFile, stat } from 'node:fs/promises';
import type { AnnotateOptions } from '../annotate.ts';
import type { ReadOptions } from '../read/article.ts';
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
  /** Folder of the cache. */
  cache?: string;
}

/** How a message names the job: "news/a.txt", "corpus.ndjson:12". */
export function sourceOf({ path, line }: Job): string {
  return line ? `${path === '-' ? 'standard input' : path}:${line.number}` : path;
}

/** A file, unless it is too large. */
export async function fileBytes(path: string, maxSize: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > maxSize) throw tooLarge(maxSize, size);
  return readFile(path);
}
