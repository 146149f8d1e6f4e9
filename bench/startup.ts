import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { articles, sideBySide, table } from './measure.ts';

const root = join(import.meta.dirname, '..');

/** Wall time of whole processes, beside an empty one and beside a bundle that only loads the two libraries. */
export function startup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  const article = join(folder, 'article.txt');
  writeFileSync(article, articles()[0]!.slice(0, 2048));
  const bare = join(folder, 'bare.mjs');
  buildSync({
    stdin: {
      contents: `import nlp from 'compromise'; import * as chrono from 'chrono-node'; import { readFileSync } from 'node:fs';
        const text = readFileSync(process.argv[2], 'utf8'); nlp(text); console.log(chrono.parse(text).length);`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outfile: bare,
  });
  const running =
    (env: NodeJS.ProcessEnv) =>
    (...args: string[]) =>
    () => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
      if (status) throw new Error(`${args.join(' ')}: ${stderr}`);
    };
  const run = running(process.env);
  const uncached = running({ ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' });
  const bin = join(root, 'bin/annals.js');
  const whole = [bin, article, '--published', '2025-10-27', '--quiet'];
  const times = sideBySide({
    'node -e 0': run('-e', '0'),
    'annals --version': run(bin, '--version'),
    'annals --help': run(bin, '--help'),
    'bundle of the two libraries, each called once on 2 KB': run(bare, article),
    'annals ARTICLE (2 KB)': run(...whole),
    // From Node 22.1 on; what the rows above save by it is the difference.
    ...('enableCompileCache' in module && {
      'annals --version, no compile cache': uncached(bin, '--version'),
      'annals ARTICLE (2 KB), no compile cache': uncached(...whole),
    }),
  });
  rmSync(folder, { recursive: true });
  const empty = times['node -e 0']!;
  const libraries = times['bundle of the two libraries, each called once on 2 KB']!;
  table(
    'Start-up, wall time of a process',
    ['command', 'ms', '× node -e 0', '× libraries'],
    Object.entries(times).map(([name, ms]) => [
      name,
      ms.toFixed(0),
      (ms / empty).toFixed(2),
      (ms / libraries).toFixed(2),
    ]),
  );
}
