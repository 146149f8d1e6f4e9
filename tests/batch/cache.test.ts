import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Cache, cacheKey } from '../../src/batch/cache.ts';
import { annals, folder } from '../support/cli.ts';

const files = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const given = '{"id":"a","published":{"value":"2024-01-01","basis":"given"},"text":"x\\ny"}';
const assumed = given.replace('given', 'assumed');

describe('the cache', () => {
  it('gives back what it was given', async () => {
    const root = folder();
    const cache = new Cache(root, '2024-09-14');
    await cache.put('abcd', given);
    expect(await cache.get('abcd')).toBe(given);
    expect(await cache.get('abce')).toBeUndefined();
    expect(files(root)).toHaveLength(1);
  });

  it('forgets an assumed publication date when the day is over, and no other', async () => {
    const root = folder();
    const today = new Cache(root, '2024-09-14');
    await today.put('aa', given);
    await today.put('bb', assumed);
    expect(await today.get('bb')).toBe(assumed);
    const tomorrow = new Cache(root, '2024-09-15');
    expect(await tomorrow.get('aa')).toBe(given);
    expect(await tomorrow.get('bb')).toBeUndefined();
  });

  it.each([
    ['cut', (content: string) => content.slice(0, -3)],
    ['empty', () => ''],
    ['changed', (content: string) => content.replace('x', 'z')],
  ])('notices an entry that was %s', async (_, damage) => {
    const root = folder();
    const cache = new Cache(root, '2024-09-14');
    await cache.put('abcd', given);
    const [path] = files(root);
    writeFileSync(path!, damage(readFileSync(path!, 'utf8')));
    expect(await cache.get('abcd')).toBeUndefined();
  });

  it('tells keys of other parts apart', () => {
    const keys = [['a', 'b'], ['ab', ''], ['', 'ab'], ['a', Buffer.from('bc')], ['ab']];
    expect(new Set(keys.map((parts) => cacheKey(...parts))).size).toBe(keys.length);
  });
});

describe('--cache', () => {
  it('reads only what is new or changed, with the same bytes', async () => {
    const root = folder({ 'in/a.txt': 'The ferry sank on 3 May 2024.', 'in/b.txt': 'It rose again.' });
    const run = (...flags: string[]) => annals(['annotate', `${root}/in`, ...flags]);
    const plain = await run();
    expect(await run('--cache', `${root}/cache`)).toEqual(plain);
    const [first] = files(`${root}/cache`);
    // An entry of ours, told apart by a word that annotating would not write.
    const [, day, line] = readFileSync(first!, 'utf8').split('\n') as [string, string, string];
    const { createHash } = await import('node:crypto');
    const rest = `${day}\n${line.replace('"title":""', '"title":"from the cache"')}`;
    writeFileSync(first!, `${createHash('sha256').update(rest).digest('hex')}\n${rest}`);
    expect((await run('--cache', `${root}/cache`)).stdout).toContain('from the cache');
    expect((await run('--cache', `${root}/cache`, '--date-order', 'dmy')).stdout).toBe(plain.stdout);
    expect((await run('--cache', `${root}/cache`, '-p', '2024-01-01')).stdout).not.toContain(
      'from the cache',
    );
    writeFileSync(first!, 'damaged');
    expect((await run('--cache', `${root}/cache`)).stdout).toBe(plain.stdout);
  });
});
