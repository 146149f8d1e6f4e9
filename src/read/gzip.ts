import { gunzipSync } from 'node:zlib';
import { AnnalsError } from '../errors.ts';

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks gzip.
 * @param maxSize most bytes that may come out, so that a small file can't fill the memory
 * @throws AnnalsError `too-large`, or `damaged` where the stream is broken
 */
export function gunzip(bytes: Uint8Array, maxSize: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSize });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxSize);
    throw new AnnalsError('damaged', `broken gzip: ${(error as Error).message}`, { cause: error });
  }
}

/** The failure of a document over the size limit, in bytes. */
export function tooLarge(maxSize: number, size?: number): AnnalsError {
  const mb = (bytes: number) => `${Number((bytes / 1e6).toPrecision(3))} MB`;
  const is = size === undefined ? 'larger' : `${mb(size)}, larger`;
  return new AnnalsError('too-large', `${is} than the ${mb(maxSize)} that --max-size allows`);
}
