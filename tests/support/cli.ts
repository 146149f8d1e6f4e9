import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

export interface World {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  signal?: AbortSignal;
  /** Standard output as a terminal of so many columns. */
  columns?: number;
}

/** Runs the program in this process, without a terminal, on 14 September 2024. */
export async function annals(argv: string[], world: World = {}): Promise<Run> {
  const { stdin = '', env = {}, signal = new AbortController().signal, columns } = world;
  const stdout = collector(columns);
  const stderr = collector();
  const code = await main(argv, {
    stdin: Readable.from(stdin.length ? [Buffer.from(stdin)] : []),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { SOURCE_DATE_EPOCH: String(Date.UTC(2024, 8, 14) / 1000), ...env },
    signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(columns?: number) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  if (columns) Object.assign(stream, { isTTY: true, columns });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** A folder with these files, gone after the test. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'annals-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The objects of NDJSON. */
export function objects<T = Record<string, unknown>>(ndjson: string): T[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
