import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placer } from '../../src/cli/out-dir.ts';
import { annals, folder, objects } from '../support/cli.ts';

const articles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `in/${n}.txt`,
      `The ferry number ${n} sank on ${1 + (n % 28)} May 2024. The captain resigned a day later.\n`,
    ]),
  );

describe('a run over many documents', () => {
  it('gives the same bytes with any number of workers', async () => {
    const root = folder(articles(40));
    const [none, one, three] = await Promise.all(
      [[], ['--jobs', '1'], ['--jobs', '3']].map((flags) =>
        annals(['annotate', `${root}/in`, '-q', ...flags]),
      ),
    );
    expect(objects(none!.stdout)).toHaveLength(40);
    expect(one).toEqual(none);
    expect(three).toEqual(none);
  });

  it('fails a document that takes too long, alone', async () => {
    const root = folder({
      'a.txt': 'It sank.',
      'b.txt': 'The ferry sank on 3 May 2024. '.repeat(100_000),
      'c.txt': 'It rose.',
    });
    const { code, stdout, stderr } = await annals(['annotate', root, '-j', '1', '--timeout', '3s']);
    expect(code).toBe(1);
    expect(objects(stdout).map(({ id }) => id)).toEqual([`${root}/a.txt`, `${root}/c.txt`]);
    expect(stderr).toMatch(/b\.txt: took longer than the 3 s that --timeout allows \(timeout\)/);
  });
});

describe('--out-dir', () => {
  it('mirrors the folder', async () => {
    const root = folder({ 'in/a.txt': 'It sank.', 'in/sub/a.md': 'It *rose*.', 'in/sub/a.txt': 'It sank.' });
    const run = await annals([`${root}/in`, '--each', '--out-dir', `${root}/out`, '-f', 'json', '-q']);
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(`${root}/out`, { recursive: true }).sort()).toEqual([
      'in',
      'in/a.json',
      'in/sub',
      'in/sub/a-2.json',
      'in/sub/a.json',
    ]);
    const { documents } = JSON.parse(readFileSync(`${root}/out/in/sub/a.json`, 'utf8'));
    expect(documents[0].id).toBe(`${root}/in/sub/a.md`);
  });

  it('never leaves its folder, whatever a document calls itself', () => {
    const place = placer('out', ['corpus.ndjson'], 'json');
    expect(
      ['../../etc/passwd', '/etc/passwd', '..', '', 'a\u0000b:c', 'A.txt', 'a.txt', 'v1.2', '-'].map(place),
    ).toEqual([
      'out/etc/passwd.json',
      'out/etc/passwd-2.json',
      'out/standard-input.json',
      'out/standard-input-2.json',
      'out/a_b_c.json',
      'out/A.json',
      'out/a-2.json',
      'out/v1.2.json',
      'out/standard-input-3.json',
    ]);
  });

  it.each([
    [['--out-dir', 'x'], '--out-dir needs --each'],
    [['--each', '--out-dir', 'x', '-o', 'y'], '--out-dir and --output exclude each other'],
  ])('%j is wrong usage', async (flags, message) => {
    const { code, stderr } = await annals(['-', ...flags], { stdin: 'It sank.' });
    expect([code, stderr]).toEqual([2, `annals: ${message} (usage)\n`]);
  });
});
