import { stat } from 'node:fs/promises';
import type { Task } from './jobs.ts';

/** Bytes of text that are annotated in about a second, whatever they say. */
const QUICK = 32_768;

/** Kinds of file whose size tells little of how much text is in them. */
const packed = /\.(gz|pdf)$/i;

/**
 * Is a job so small that the main thread may do it? While it does, signals wait and no time limit holds.
 * @returns true, too, for what cannot be read: that fails at once
 */
export async function isQuick({ path, bytes, line, error }: Task): Promise<boolean> {
  if (error) return true;
  if (line) return line.text.length <= QUICK;
  if (bytes) return bytes.length <= QUICK && !isPacked(bytes);
  if (packed.test(path)) return false;
  try {
    return (await stat(path)).size <= QUICK;
  } catch {
    return true;
  }
}

/** Does it begin as a gzip file or as a PDF does? */
function isPacked(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x25 && bytes[1] === 0x50);
}
