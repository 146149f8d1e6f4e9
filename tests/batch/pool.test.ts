import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/batch/jobs.ts';
import { runPool } from '../../src/batch/pool.ts';
import { AnnalsError } from '../../src/errors.ts';

const options = { read: { maxSize: 1e6, today: '2024-09-14' }, annotate: {} };
const worker = new URL('poisoned-worker.mjs', import.meta.url);
const running = new AbortController().signal;

async function* tasks(...paths: string[]): AsyncGenerator<Task> {
  for (const path of paths) yield { path };
}

async function run(paths: string[], { jobs = 2, timeout = 20_000, signal = running } = {}) {
  const results: string[] = [];
  for await (const { line, error } of runPool(tasks(...paths), options, { jobs, timeout, signal, worker }))
    results.push(line ?? error!.code);
  return results;
}

describe('the pool', () => {
  it('gives results in the order of the jobs, whichever is done first', async () => {
    const paths = Array.from({ length: 60 }, (_, n) => `${n % 7 === 0 ? 'slow' : 'quick'} ${n}`);
    expect(await run(paths, { jobs: 3 })).toEqual(paths);
  });

  it('loses to a dying worker its document only', async () => {
    expect(await run(['a', 'exit', 'b', 'throw', 'fail', 'c', 'exit', 'exit', 'd'])).toEqual([
      'a',
      'worker-died',
      'b',
      'worker-died',
      'empty',
      'c',
      'worker-died',
      'worker-died',
      'd',
    ]);
  });

  it('kills a worker that hangs, and replaces it', async () => {
    expect(await run(['a', 'hang', 'b', 'hang', 'c'], { jobs: 1, timeout: 300 })).toEqual([
      'a',
      'timeout',
      'b',
      'timeout',
      'c',
    ]);
  });

  it('survives a document that eats its memory', async () => {
    expect(await run(['a', 'eat', 'b'], { jobs: 1, timeout: 50_000 })).toEqual(['a', 'worker-died', 'b']);
  });

  it('passes failures of the source through in their place', async () => {
    async function* source(): AsyncGenerator<Task> {
      yield { path: 'a' };
      yield { path: 'b', error: new AnnalsError('not-found', 'no such file or folder') };
      yield { path: 'c' };
    }
    const codes: unknown[] = [];
    for await (const { line, error } of runPool(source(), options, {
      jobs: 2,
      timeout: 9e3,
      signal: running,
      worker,
    }))
      codes.push(line ?? error?.code);
    expect(codes).toEqual(['a', 'not-found', 'c']);
  });

  it('ends at once when it is interrupted, a hanging document or not', async () => {
    const controller = new AbortController();
    const results: string[] = [];
    const pool = runPool(tasks('a', 'hang', 'b'), options, {
      jobs: 1,
      timeout: 60_000,
      signal: controller.signal,
      worker,
    });
    for await (const { line } of pool) {
      results.push(line!);
      controller.abort();
    }
    expect(results).toEqual(['a']);
  });
});
