import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folder, objects } from '../support/cli.ts';

const bin = new URL('../../bin/annals.js', import.meta.url).pathname;
const run = promisify(execFile);

describe('the installed program', () => {
  it('ends quietly when its reader has gone', async () => {
    const line = JSON.stringify({ id: 'a', text: 'The ferry sank on 3 May 2024. '.repeat(50) });
    const root = folder({ 'a.ndjson': `${line}\n`.repeat(300) });
    const { stdout, stderr } = await run('sh', [
      '-c',
      `node ${bin} annotate ${root} -q | head -n 1; node ${bin} annotate ${root} -q | true`,
    ]);
    expect(objects(stdout)).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it.each(['--help', '--version', 'completion bash'])(
    'ends quietly when the reader of %s has gone',
    async (words) => {
      const { stderr } = await run('bash', [
        '-c',
        `set -o pipefail; (sleep 0.3; node ${bin} ${words}) | true`,
      ]);
      expect(stderr).toBe('');
    },
  );

  it.skipIf(!existsSync('/dev/full'))('says so when the disk is full', () => {
    const root = folder({ 'a.txt': 'The ferry sank on 3 May 2024.' });
    const { status, stderr } = spawnSync('sh', ['-c', `node ${bin} ${root} -q > /dev/full`]);
    expect(status).toBe(1);
    expect(String(stderr)).toBe(
      'annals: cannot write standard output: no space left on the device (write-failed)\n',
    );
  });

  it('says so when it may not write, and leaves nothing behind', () => {
    const root = folder({ 'a.txt': 'The ferry sank.', 'taken/x.txt': 'x' });
    const { status, stderr } = spawnSync('node', [bin, join(root, 'a.txt'), '-q', '-o', join(root, 'taken')]);
    expect(status).toBe(1);
    expect(String(stderr)).toMatch(/cannot write .*taken: it is a folder \(write-failed\)\n$/);
  });

  it('ends with 130 on Ctrl-C', async () => {
    const child = spawn('node', [bin, 'annotate', '--input-format', 'ndjson']);
    child.stdin.write(`${JSON.stringify({ id: 'a', text: 'The ferry sank.' })}\n`);
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(130);
    expect(objects(stdout).map(({ id }) => id)).toEqual(['a']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 130 on %s in the middle of a large document',
    async (signal) => {
      const root = folder({ 'a.txt': 'If talks fail the strike goes on. '.repeat(60_000) });
      const child = spawn('node', [bin, 'annotate', join(root, 'a.txt'), '-o', join(root, 'out.ndjson')]);
      const exit = new Promise((resolve) => child.on('exit', resolve));
      // By then the program is at work, and far from its end.
      setTimeout(() => child.kill(signal), 2000);
      expect(await exit).toBe(130);
      expect(readdirSync(root)).toEqual(['a.txt']);
    },
  );

  it.each(['--version', '--help'])('loads nothing but the command line for %s', async (flag) => {
    const source = await loadedBy(flag);
    expect(source.length).toBeLessThan(150_000);
    expect(source).not.toMatch(/compromise|chrono|node_modules\/(?:zod|yaml)/i);
  });

  it('loads neither web pages, PDF, Word, workers nor queue for a text', async () => {
    const root = folder({ 'a.txt': 'The ferry sank on 3 May 2024.' });
    const source = await loadedBy(join(root, 'a.txt'));
    expect(source).toMatch(/compromise|chrono/i);
    expect(source).not.toMatch(/linkedom|pdfjs|convertToHtml|bullmq|ioredis|new Worker\(/i);
  });
});

/** All the code that a run loads from our bundle. */
async function loadedBy(...argv: string[]): Promise<string> {
  const tell = `data:text/javascript,export async function load(u,c,n){process._rawDebug('load '+u);return n(u,c)}`;
  const { stdout, stderr } = await run('node', [
    '--experimental-loader',
    tell,
    '--no-warnings',
    bin,
    ...argv,
  ]);
  expect(stdout).not.toBe('');
  const loaded = stderr.match(/^load file:\S+/gm)!.map((line) => new URL(line.slice(5)));
  return loaded.map((url) => readFileSync(url, 'utf8')).join('');
}
