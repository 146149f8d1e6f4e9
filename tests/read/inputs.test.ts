import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expand } from '../../src/read/inputs.ts';
import { folder } from '../support/cli.ts';

describe('expand', () => {
  it('walks folders in the order of code points and counts what it passes over', async () => {
    const root = folder({
      'b.txt': 'x',
      'B.md': 'x',
      'a/é.txt': 'x',
      'a/z.txt.gz': 'x',
      'a/x.png': 'x',
      '.h.txt': 'x',
    });
    const { inputs, skipped } = await expand([root]);
    expect(inputs.map(({ path }) => path.slice(root.length + 1))).toEqual([
      'B.md',
      'a/z.txt.gz',
      'a/é.txt',
      'b.txt',
    ]);
    expect(skipped).toBe(1);
  });

  it('reads each file once, whatever links and arguments lead to it', async () => {
    const root = folder({ 'a/b/x.txt': 'x', 'y.txt': 'y' });
    symlinkSync('..', join(root, 'a/b/up'));
    symlinkSync('.', join(root, 'self'));
    symlinkSync('a/b/x.txt', join(root, 'z.txt'));
    const { inputs } = await expand([root, join(root, 'y.txt'), root]);
    expect(inputs).toEqual([{ path: `${root}/a/b/x.txt` }, { path: `${root}/y.txt` }]);
  });

  it('tells of what is missing, of links to nowhere and of folders without text, and goes on', async () => {
    const root = folder({ 'a/x.png': 'x', 'y.txt': 'y' });
    symlinkSync('nowhere', join(root, 'z.txt'));
    symlinkSync('circle', join(root, 'circle'));
    const { inputs } = await expand([`${root}/none`, `${root}/a`, root]);
    expect(inputs.map(({ path, error }) => [path.slice(root.length + 1), error?.code])).toEqual([
      ['none', 'not-found'],
      ['a', 'no-input'],
      ['circle', 'unreadable'],
      ['y.txt', undefined],
      ['z.txt', 'not-found'],
    ]);
  });
});
