import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { AnnalsError } from '../errors.ts';

/** The reader of our output has gone (`annals … | head`): not an error, only the end. */
export class Closed extends Error {}

/** Where results go. `close` after the last write; `discard` where the run breaks off. */
export interface Output {
  /** @throws Closed when the reader has gone, AnnalsError `write-failed` when it cannot be written */
  write(text: string): Promise<void>;
  close(): void;
  discard(): void;
}

/** A stream such as standard output; waits while its reader is slow. */
export function streamOutput(stream: Writable): Output {
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new Closed() : writeFailed('standard output', error);
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        // The callback comes when the text has left, which bounds the memory and shows failures at once.
        stream.write(text, (error) => (error ? setImmediate(() => reject(failure ?? error)) : resolve()));
      }),
    close() {},
    discard() {},
  };
}

/** A file that appears whole or not at all: written beside its place, then renamed into it. */
export function fileOutput(path: string): Output {
  const temporary = `${path}.${process.pid}.tmp`;
  let file: number | undefined;
  const discard = () => {
    if (file === undefined) return;
    closeSync(file);
    file = undefined;
    rmSync(temporary, { force: true });
  };
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      discard();
      throw writeFailed(path, error as Error);
    }
  };
  const open = () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(temporary, 'wx');
  };
  return {
    async write(text) {
      attempt(() => {
        file ??= open();
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    close() {
      attempt(() => {
        closeSync((file ??= open()));
        file = undefined;
        renameSync(temporary, path);
      });
    },
    discard,
  };
}

function writeFailed(path: string, error: Error): AnnalsError {
  const reasons: Record<string, string> = {
    ENOSPC: 'no space left on the device',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'read-only file system',
  };
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
  return new AnnalsError('write-failed', `cannot write ${path}: ${reason}`, { cause: error });
}
