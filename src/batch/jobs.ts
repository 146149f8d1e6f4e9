import type { Readable } from 'node:stream';
import { AnnalsError, asAnnalsError } from '../errors.ts';
import { isNdjson } from '../read/formats.ts';
import { tooLarge } from '../read/gzip.ts';
import type { Input } from '../read/inputs.ts';
import { fileStream, readLines } from '../read/lines.ts';
import type { Job, JobOptions } from './job.ts';

/** A job, or why there is none. */
export type Task = Job & { error?: AnnalsError };

/** The jobs that inputs hold, in their order. Files of NDJSON are read line by line, as slowly as they are taken. */
export async function* jobsOf(
  inputs: readonly Input[],
  stdin: () => Readable,
  { read: { inputFormat, maxSize } }: JobOptions,
): AsyncGenerator<Task> {
  for (const { path, error } of inputs) {
    if (error) yield { path, error };
    else if (inputFormat === 'ndjson' || (!inputFormat && isNdjson(path)))
      yield* lineJobs(path, path === '-' ? stdin() : fileStream(path), maxSize);
    else if (path === '-') yield await stdinJob(stdin(), maxSize);
    else yield { path };
  }
}

async function* lineJobs(path: string, stream: Readable, maxSize: number): AsyncGenerator<Task> {
  let none = true;
  try {
    for await (const { error, ...line } of readLines(stream, maxSize)) {
      none = false;
      yield { path, line, ...(error && { error }) };
    }
    if (none) throw new AnnalsError('empty', 'no document in it');
  } catch (error) {
    yield { path, error: asAnnalsError(error) };
  }
}

async function stdinJob(stdin: Readable, maxSize: number): Promise<Task> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of stdin) {
      size += part.length;
      if (size > maxSize) throw tooLarge(maxSize);
      parts.push(Buffer.from(part));
    }
  } catch (error) {
    return { path: '-', error: asAnnalsError(error) };
  }
  return { path: '-', bytes: Buffer.concat(parts) };
}
