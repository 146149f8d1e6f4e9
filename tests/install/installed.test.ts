import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed, node, root, run } from './package.ts';

let there: ReturnType<typeof installed>;
const at = (...path: string[]) => join(there.prefix, 'node_modules', ...path);
const annals = (...args: string[]) => run(node, [at('annals/bin/annals.js'), ...args], there.prefix);

beforeAll(() => {
  there = installed();
}, 300_000);
afterAll(() => rmSync(there.folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what runs, its schemas, its notices and one article', () => {
    const kinds = new Set(
      there.files.map((path) =>
        path
          .replace(/^dist\/[\w-]+\.js$/, 'dist/*.js')
          .replace(/^dist\/types\/.*\.d\.ts$/, 'dist/types/**')
          .replace(/^dist\/models\/\w+\.bin$/, 'dist/models/*'),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/annals.js',
      'dist/*.js',
      'dist/THIRD-PARTY.txt',
      'dist/annals.1',
      'dist/models/*',
      'dist/page/client.js',
      'dist/page/style.css',
      'dist/types/**',
      'fixtures/harbour.md',
      'package.json',
      'schemas/annotated-document.json',
      'schemas/document.json',
      'schemas/timeline.json',
    ]);
  });

  it('brings nothing that compiles, and runs nothing when it is installed', () => {
    const names = readdirSync(at()).filter((name) => !name.startsWith('.'));
    expect(names.sort()).toEqual(['annals', 'zod']);
    for (const name of names) {
      const { scripts = {} } = JSON.parse(readFileSync(at(name, 'package.json'), 'utf8'));
      for (const hook of ['preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(hook);
      expect(existsSync(at(name, 'binding.gyp'))).toBe(false);
    }
  });

  it('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: at('annals'), pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that resolve as its code does, where ES modules are imported', () => {
    const attw = join(root, 'node_modules/.bin/attw');
    const { status, stdout } = run(attw, [there.tarball, '--profile', 'esm-only', '--no-color']);
    expect(stdout).toContain('annals/schemas/timeline.json');
    expect(status, stdout).toBe(0);
  });

  it('has declarations that a strict program compiles against', () => {
    const types = join(root, 'node_modules/@types');
    writeFileSync(
      join(there.prefix, 'use.mts'),
      `import { annotate, assemble, type DocumentInput, render, type Timeline } from 'annals';
const document = { id: 'a', text: 'The ferry sank on 3 May 2024.' } satisfies DocumentInput;
const timeline: Timeline = assemble([annotate(document as never)]);
const text: string = await render(timeline, 'table');
// @ts-expect-error: a timeline has events, not entries
timeline.entries;
export { text };
`,
    );
    const flags = '--noEmit --strict --module nodenext --target es2022 --types node --typeRoots';
    const { status, stdout } = run(
      join(root, 'node_modules/.bin/tsc'),
      [...flags.split(' '), types, 'use.mts'],
      there.prefix,
    );
    expect(status, stdout).toBe(0);
  });
});

describe('the installed program', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('runs under the Node that it is tried under', () => {
    console.log(`smoke tests under Node ${run(node, ['--version']).stdout.trim()}`);
    expect(annals('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(annals('--help').stdout).toContain('Exit codes:');
  });

  it('prints the table of an article', () => {
    const article = join(there.prefix, 'article.txt');
    writeFileSync(article, 'The ferry sank on 3 May 2024. Divers found the wreck two days later.\n');
    const { status, stdout, stderr } = annals(article, '--quiet', '--color', 'never');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/3 May 2024 .*ferry.*sank[\s\S]*5 May 2024 .*found/);
  });

  it('writes the bundled article in every format as the tree under this Node does', {
    timeout: 300_000,
  }, () => {
    const formats = /choices: ("table".*?)\)/s.exec(annals('--help').stdout.replace(/\s+/g, ' '))![1]!;
    const names = [...formats.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(10);
    const article = at('annals/fixtures/harbour.md');
    for (const format of names) {
      const args = ['-q', '-f', format, '-'];
      const shell = (program: string, script: string) =>
        run('sh', ['-c', `SOURCE_DATE_EPOCH=1700000000 "$0" "$@" < "${article}"`, program, script, ...args]);
      const here = shell(process.execPath, join(root, 'bin/annals.js'));
      expect(here.status, format).toBe(0);
      expect(shell(node, at('annals/bin/annals.js')), format).toEqual(here);
    }
  });

  it('reads a document in a worker', () => {
    const { status, stdout } = annals('annotate', at('annals/fixtures/harbour.md'), '-q', '--jobs', '2');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).events.length).toBeGreaterThan(3);
  });

  it('is a library', () => {
    const script = join(there.prefix, 'library.mjs');
    writeFileSync(
      script,
      `import { annotate, assemble, formats, read, render } from 'annals';
import schema from 'annals/schemas/timeline.json' with { type: 'json' };
const document = { id: 'a', source: 'a', title: '', text: 'The ferry sank on 3 May 2024.', published: { value: '2024-05-04', basis: 'given' } };
const timeline = assemble([annotate(document)]);
const sheet = await render(timeline, 'csv');
console.log(JSON.stringify([typeof read, formats.length > 10, schema.$id, timeline.events[0].when.edtf, sheet.includes('2024-05-03')]));
`,
    );
    const { stdout, stderr } = run(node, ['--no-warnings', script], there.prefix);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['function', true, 'urn:annals:timeline:1', '2024-05-03', true]);
  });
});
