import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { annals, folder, objects } from '../support/cli.ts';

const article = 'The ferry sank on 3 May 2024. The captain resigned two days later.\n';
const other = 'Porthaven elected a new mayor on 7 May 2024.\n';

describe('annals', () => {
  it('prints a table, and JSON when asked or when the file is called so', async () => {
    const root = folder({ 'a.txt': article });
    const table = await annals([join(root, 'a.txt')]);
    expect(table.stdout).toContain('3 May 2024');
    expect(table.code).toBe(0);
    const json = await annals([join(root, 'a.txt'), '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, documents: [{ id: join(root, 'a.txt') }] });
    const out = join(root, 'deep/er/out.json');
    expect((await annals([join(root, 'a.txt'), '-o', out])).stdout).toBe('');
    expect(readFileSync(out, 'utf8')).toBe(json.stdout);
  });

  it('reads standard input where no input or "-" is named', async () => {
    const named = await annals(['--format', 'json', '-'], { stdin: article });
    const nothing = await annals(['--format', 'json'], { stdin: article });
    expect(named.stdout).toBe(nothing.stdout);
    expect(JSON.parse(named.stdout).documents[0].id).toBe('-');
  });

  it('makes one timeline of several inputs, or one for each', async () => {
    const root = folder({ 'a.txt': article, 'b.txt': other });
    const one = JSON.parse((await annals([root, '-f', 'json'])).stdout) as Timeline;
    expect(one.documents.map(({ id }) => id)).toEqual([`${root}/a.txt`, `${root}/b.txt`]);
    const each = objects<Timeline>((await annals([root, '-f', 'json', '--each'])).stdout);
    expect(each.map(({ documents }) => documents.map(({ id }) => id))).toEqual([
      [`${root}/a.txt`],
      [`${root}/b.txt`],
    ]);
  });

  it('refuses a second timeline in a file that holds one', async () => {
    const root = folder({ 'a.txt': article, 'b.txt': other });
    const { code, stderr } = await annals([root, '-f', 'html', '--each']);
    expect(code).toBe(1);
    expect(stderr).toContain('html holds one timeline a file');
    expect((await annals([join(root, 'a.txt'), '-f', 'csv', '--each'])).code).toBe(0);
  });

  it('knows the columns of the format that is asked for', async () => {
    const root = folder({ 'a.txt': article });
    const file = join(root, 'a.txt');
    expect((await annals([file, '-f', 'csv', '--columns', 'agents,quote'])).stdout).toMatch(
      /^agents,quote\r\n/,
    );
    const wrong = await annals([file, '--columns', 'agents']);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('unknown column "agents"; known are when'),
    ]);
    expect((await annals([file, '-f', 'ics', '--columns', 'when'])).code).toBe(2);
  });

  it('gives the same bytes by way of annotate and merge', async () => {
    const root = folder({
      'a.txt': article,
      'b/a.txt': other,
      'c.ndjson': '{"id":"x","text":"It sank in 1999."}\n',
    });
    const annotated = await annals(['annotate', root]);
    expect(objects(annotated.stdout).map(({ id }) => id)).toEqual([`${root}/a.txt`, `${root}/b/a.txt`, 'x']);
    for (const flags of [
      ['-f', 'json'],
      ['-f', 'table', '--all'],
      ['-f', 'json', '--each', '--all'],
    ]) {
      const direct = await annals([root, ...flags]);
      expect((await annals(['merge', '-', ...flags], { stdin: annotated.stdout })).stdout).toBe(
        direct.stdout,
      );
    }
  });

  it('keeps documents of one id apart', async () => {
    const stdin = '{"id":"x","text":"It sank."}\n{"id":"x","text":"It rose."}\n';
    const { stdout } = await annals(['annotate', '--input-format', 'ndjson'], { stdin });
    expect(objects(stdout).map(({ id, text }) => [id, text])).toEqual([
      ['x', 'It sank.'],
      ['x#2', 'It rose.'],
    ]);
  });

  it('takes --published before any other date, and warns where none is known', async () => {
    const root = folder({ '2024-05-06.txt': article, 'a.txt': other });
    const given = await annals([root, '-f', 'json', '-p', '8 May 2024']);
    expect((JSON.parse(given.stdout) as Timeline).documents.map(({ published }) => published)).toEqual([
      { value: '2024-05-08', basis: 'given' },
      { value: '2024-05-08', basis: 'given' },
    ]);
    expect(given.stderr).toBe('');
    const assumed = await annals([root, '-f', 'json']);
    expect((JSON.parse(assumed.stdout) as Timeline).warnings).toMatchObject([
      { code: 'published-assumed', document: `${root}/a.txt` },
    ]);
    expect(assumed.stderr).toMatch(/^annals: warning: .*a\.txt: .*2024-09-14.*\(published-assumed\)\n$/);
    expect((await annals([root, '-q'])).stderr).toBe('');
  });
});

describe('a failing input', () => {
  it('costs one line and exit code 1; the others are printed', async () => {
    const root = folder({
      'a.txt': article,
      'b.txt': '',
      'c.txt': Buffer.from([0, 1, 2, 3]),
      'd.ndjson': '{"id":"d1","text":"It sank."}\n{"id":"d2",\n{"id":3,"text":"x"}\n',
      'e.png': 'x',
    });
    const { code, stdout, stderr } = await annals(['annotate', root, `${root}/none.txt`]);
    expect(code).toBe(1);
    expect(objects(stdout).map(({ id }) => id)).toEqual([`${root}/a.txt`, 'd1']);
    expect(stderr.replaceAll(root, 'R').split('\n')).toEqual([
      'annals: 1 file of other kinds passed over',
      'annals: R/b.txt: no text in it (empty)',
      expect.stringMatching(/^annals: R\/c\.txt: not text.*\(binary\)$/),
      expect.stringMatching(/^annals: R\/d\.ndjson:2: not JSON: .*\(bad-json\)$/),
      'annals: R/d.ndjson:3: "id" is not a string (bad-document)',
      'annals: R/none.txt: no such file or folder (not-found)',
      '',
    ]);
    expect((await annals(['annotate', root, '--quiet'])).stderr).not.toContain('passed over');
  });

  it('is nothing to print of when it is the only one', async () => {
    const { code, stdout, stderr } = await annals(['-'], { stdin: '  \n' });
    expect([code, stdout, stderr]).toEqual([1, '', 'annals: standard input: no text in it (empty)\n']);
  });

  it('cannot write to the terminal what its name holds', async () => {
    const { stderr } = await annals(['evil\u001b[2J\u202e\nname.txt']);
    expect(stderr).toBe('annals: evil\\u001b[2J\\u202e name.txt: no such file or folder (not-found)\n');
  });

  it.each([
    ['a document that is not annotated', '{"id":"a","text":"It sank."}', 'bad-document'],
    ['a line that is no object', '[1]', 'bad-document'],
    ['no line at all', '', 'empty'],
  ])('of merge is %s', async (_, stdin, code) => {
    const run = await annals(['merge'], { stdin });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`(${code})`);
  });

  it('of merge is a second document of one id', async () => {
    const { stdout } = await annals(['annotate'], { stdin: article });
    const run = await annals(['merge', '-f', 'json'], { stdin: stdout + stdout });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('standard input:2: a second document with the id "-" (duplicate-document)');
    expect(JSON.parse(run.stdout).documents).toHaveLength(1);
  });

  it('fails alone when it is larger than --max-size', async () => {
    const root = folder({ 'a.txt': article, 'b.txt': other.repeat(100) });
    const { code, stdout, stderr } = await annals(['annotate', root, '--max-size', '1k']);
    expect([code, objects(stdout).length]).toEqual([1, 1]);
    expect(stderr).toMatch(
      /b\.txt: 0\.0045 MB, larger than the 0\.001 MB that --max-size allows \(too-large\)/,
    );
  });
});

describe('the command line', () => {
  it('takes "help" for a question', async () => {
    expect(await annals(['help'])).toEqual(await annals(['--help']));
    expect(await annals(['help', 'merge'])).toEqual(await annals(['merge', '--help']));
  });

  it.each([
    [['--published', '2025-02-30'], '--published "2025-02-30": expected a calendar date'],
    [['--from', '2025-1'], '--from "2025-1": expected a year'],
    [['--limit', '0'], '--limit "0": expected a whole number'],
    [['--min-salience', '2'], '--min-salience "2": expected a number from 0 to 1'],
    [['--max-size', 'big'], '--max-size "big": expected a size'],
    [['--columns', 'when,nonsense'], 'unknown column "nonsense"'],
    [['--format', 'pdf'], "option '-f, --format <format>' argument 'pdf' is invalid"],
    [['--from', '2025', '--to', '2020'], '--from 2025 is later than --to 2020'],
    [['--no-such-flag'], "unknown option '--no-such-flag'"],
    [['annotate', '--each'], "unknown option '--each'"],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, stdout, stderr } = await annals(argv, { stdin: article });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`annals: ${message}`);
    expect(stderr.split('\n')[0]).toMatch(/\(usage\)$/);
  });

  it('knows its version and its flags', async () => {
    expect((await annals(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
    const help = await annals(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Examples:');
    expect((await annals(['merge', '--help'])).stdout).toContain('--min-salience');
  });

  it('stops with 130 when it is interrupted, without half a timeline', async () => {
    const { code, stdout } = await annals(['-'], { stdin: article, signal: AbortSignal.abort() });
    expect([code, stdout]).toEqual([130, '']);
  });
});

describe('the table', () => {
  const run = (argv: string[], env: Record<string, string> = {}, columns?: number) =>
    annals(['-', ...argv], { stdin: article, env, ...(columns && { columns }) });
  const isColoured = (text: string) => text.includes('\u001b[');
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

  it('is coloured on a terminal only, and as it is told', async () => {
    expect(isColoured((await run([], {}, 100)).stdout)).toBe(true);
    expect(isColoured((await run([])).stdout)).toBe(false);
    expect(isColoured((await run([], { NO_COLOR: '1' }, 100)).stdout)).toBe(false);
    expect(isColoured((await run([], { TERM: 'dumb' }, 100)).stdout)).toBe(false);
    expect(isColoured((await run(['--color', 'never'], {}, 100)).stdout)).toBe(false);
    expect(isColoured((await run(['--color', 'always'])).stdout)).toBe(true);
  });

  it('fits the width', async () => {
    expect(widest((await run([])).stdout)).toBeLessThanOrEqual(80);
    expect(widest((await run(['--width', '50'])).stdout)).toBeLessThanOrEqual(50);
    expect(widest((await run(['--color', 'never'], {}, 60)).stdout)).toBeLessThanOrEqual(60);
  });
});
