import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annals, folder, objects } from '../support/cli.ts';
import { zip } from '../support/zip.ts';

const bin = new URL('../../bin/annals.js', import.meta.url).pathname;
const env = { ...process.env, SOURCE_DATE_EPOCH: '1726272000' };

describe('hard inputs', () => {
  it('200 MB of text fails by its size before it is read', async () => {
    const root = folder({ 'a.txt': 'The ferry sank.', 'b.txt': '' });
    truncateSync(join(root, 'b.txt'), 200e6);
    const { code, stdout, stderr } = await annals(['annotate', root, '-q']);
    expect([code, objects(stdout).length]).toEqual([1, 1]);
    expect(stderr).toMatch(/b\.txt: 200 MB, larger than the 10 MB that --max-size allows \(too-large\)\n$/);
  });

  it('200 MB on standard input is not kept', () => {
    const command = `head -c 200000000 /dev/zero | tr '\\0' 'a' | node --max-old-space-size=64 ${bin} annotate -`;
    const { status, stderr } = spawnSync('sh', ['-c', command]);
    expect(status).toBe(1);
    expect(String(stderr)).toMatch(/^annals: standard input: larger than the 10 MB .*\(too-large\)\n$/);
  });

  it('a line of 200 MB in NDJSON costs the line only', () => {
    const line = (id: string) => JSON.stringify({ id, text: 'The ferry sank.' });
    const command = `(echo '${line('a')}'; head -c 200000000 /dev/zero | tr '\\0' 'a'; echo; echo '${line('b')}') |
      node --max-old-space-size=128 ${bin} annotate -q --input-format ndjson`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command]);
    expect(status).toBe(1);
    expect(objects(String(stdout)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(String(stderr)).toMatch(/^annals: standard input:2: 200 MB, .*\(too-large\)\n$/);
  });

  it('a zip that poses as text, and a folder that links to itself', async () => {
    const root = folder({ 'a.txt': 'The ferry sank.', 'z.txt': zip({ 'a.txt': 'It sank.' }) });
    symlinkSync('.', join(root, 'again'));
    const { code, stdout, stderr } = await annals(['annotate', root, '-q']);
    expect([code, objects(stdout).length]).toEqual([1, 1]);
    expect(stderr).toMatch(/z\.txt: a zip archive and not a Word document \(binary\)\n$/);
  });

  it.skipIf(!existsSync('/proc/self/mem'))('a file that cannot be read', async () => {
    const { code, stderr } = await annals(['annotate', '/proc/self/mem', '-q']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^annals: \/proc\/self\/mem: .*\((?:unreadable|empty)\)\n$/);
  });

  it.skipIf(process.getuid?.() === 0)(
    'a file and a folder that may not be read (root may read all)',
    async () => {
      const root = folder({ 'a.txt': 'It sank.', 'b/c.txt': 'It rose.', 'd.txt': 'It sank.' });
      chmodSync(join(root, 'a.txt'), 0);
      chmodSync(join(root, 'b'), 0);
      const { code, stdout, stderr } = await annals(['annotate', root, '-q']);
      chmodSync(join(root, 'b'), 0o700);
      expect([code, objects(stdout).length]).toEqual([1, 1]);
      expect(stderr.replaceAll(root, 'R')).toBe(
        'annals: R/a.txt: permission denied (unreadable)\nannals: R/b: permission denied (unreadable)\n',
      );
    },
  );
});

describe('a run that was killed', () => {
  it('goes on where it was, and gives the same bytes; its output was never half there', async () => {
    const articles = Array.from({ length: 120 }, (_, n) => [
      `in/${String(n).padStart(3, '0')}.txt`,
      `The ferry number ${n} sank on ${1 + (n % 28)} May 2024. `.repeat(20),
    ]);
    const root = folder(Object.fromEntries(articles));
    const argv = [
      'annotate',
      `${root}/in`,
      '-q',
      '--jobs',
      '2',
      '--cache',
      `${root}/cache`,
      '-o',
      `${root}/out.ndjson`,
    ];
    const kept = () =>
      existsSync(`${root}/cache`)
        ? readdirSync(`${root}/cache`, { recursive: true, withFileTypes: true }).filter((entry) =>
            entry.isFile(),
          ).length
        : 0;
    const child = spawn('node', [bin, ...argv], { env, stdio: 'ignore' });
    while (kept() < 10) await new Promise((resolve) => setTimeout(resolve, 20));
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(kept()).toBeLessThan(120);
    expect(existsSync(`${root}/out.ndjson`)).toBe(false);
    expect((await annals(argv)).code).toBe(0);
    const { stdout } = await annals(['annotate', `${root}/in`, '-q']);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(`${root}/out.ndjson`, 'utf8')).toBe(stdout);
  });
});
