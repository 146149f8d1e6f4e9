import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AnnalsError, asAnnalsError } from '../errors.ts';
import { tooLarge } from './gzip.ts';

export interface Line {
  /** From 1, blank lines counted. */
  number: number;
  text: string;
  /** The line is longer than the limit; `text` is empty. */
  error?: AnnalsError;
}

/**
 * The lines of a stream of UTF-8, one after another, with no more of it in memory than a line. Blank lines are
 * left out. Gzip is unpacked on the way. A line over `maxSize` bytes comes as an error, and the next ones follow.
 * @throws AnnalsError where the stream itself breaks
 */
export async function* readLines(input: Readable, maxSize: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line | undefined => {
    number++;
    const [held, length] = [parts, size];
    parts = [];
    size = 0;
    if (length > maxSize) return { number, text: '', error: tooLarge(maxSize, length) };
    const text = new TextDecoder().decode(held.length === 1 ? held[0] : Buffer.concat(held));
    return /\S/.test(text) ? { number, text } : undefined;
  };
  for await (const chunk of unpacked(input)) {
    for (let at = 0; at < chunk.length; ) {
      const end = chunk.indexOf(10, at);
      const part = chunk.subarray(at, end < 0 ? undefined : end);
      size += part.length;
      if (size <= maxSize && part.length) parts.push(part);
      at += part.length + 1;
      if (end < 0) break;
      const line = finish();
      if (line) yield line;
    }
  }
  const line = size > 0 && finish();
  if (line) yield line;
}

async function* unpacked(input: Readable): AsyncGenerator<Uint8Array> {
  try {
    const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    const first = await chunks.next();
    if (first.done) return;
    const rest = async function* () {
      yield first.value;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    };
    if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* rest();
    const { Readable: Stream, pipeline } = await import('node:stream');
    const gunzip = createGunzip();
    pipeline(Stream.from(rest()), gunzip, () => {});
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_'))
      throw new AnnalsError('damaged', `broken gzip: ${(error as Error).message}`, { cause: error });
    throw asAnnalsError(error);
  }
}

export function fileStream(path: string): Readable {
  return createReadStream(path, { highWaterMark: 1 << 18 });
}
