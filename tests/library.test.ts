import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AnnalsError, annotate, assemble, read, render } from '../src/index.ts';
import { annals, folder } from './support/cli.ts';

const article = 'The ferry sank on 3 May 2024. The captain resigned two days later.\n';

describe('the library', () => {
  it('does what the command does', async () => {
    const root = folder({ 'a.txt': article });
    const path = join(root, 'a.txt');
    const document = await read(path, { today: '2024-09-14' });
    const text = await render(assemble([annotate(document)]), 'json');
    expect(text).toBe((await annals([path, '-f', 'json'])).stdout);
  });

  it('reads bytes that never were a file', async () => {
    const document = await read(Buffer.from('# Ferry\n\nIt sank.'), { path: '2024-05-03.md' });
    expect(document).toMatchObject({ title: 'Ferry', published: { value: '2024-05-03', basis: 'filename' } });
  });

  it('fails with a code', async () => {
    await expect(read('/no/such/file')).rejects.toBeInstanceOf(AnnalsError);
    await expect(read('/no/such/file')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is importable and typed as it is installed', () => {
    const root = folder({ 'package.json': '{"type":"module"}' });
    const dist = new URL('../dist/index.js', import.meta.url).pathname;
    writeFileSync(
      join(root, 'use.js'),
      `import { annotate, assemble } from '${dist}';
       const document = { id: 'a', source: 'a', title: '', text: 'It sank in 1999.',
         published: { value: '2024-09-14', basis: 'given' } };
       console.log(assemble([annotate(document)]).version);`,
    );
    expect(String(execFileSync('node', [join(root, 'use.js')]))).toBe('1\n');
    writeFileSync(
      join(root, 'use.ts'),
      `import { annotate, type Timeline, assemble } from '${dist.replace('index.js', 'types/index.js')}';
       const document = { id: 'a', source: 'a', title: '', text: '',
         published: { value: '2024-09-14', basis: 'given' as const } };
       export const timeline: Timeline = assemble([annotate(document)]);
       // @ts-expect-error a document needs its text
       annotate({ id: 'a' });`,
    );
    const tsc = new URL('../node_modules/.bin/tsc', import.meta.url).pathname;
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
    execFileSync(tsc, [...flags, '--ignoreConfig', join(root, 'use.ts')], { stdio: 'pipe' });
  });
});
