import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articles, bin, run, runsInTurn, table } from './measure.ts';

/** Wall time of whole processes, beside an empty one and beside a bundle that only loads the two libraries. */
export function startup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  const article = join(folder, 'article.txt');
  writeFileSync(article, articles()[0]!.slice(0, 2048));
  const bare = fileURLToPath(new URL('./libraries.mjs', import.meta.url));
  const node =
    (...args: string[]) =>
    () =>
      run([process.execPath, ...args]);
  const uncached =
    (...args: string[]) =>
    () =>
      run([process.execPath, ...args], { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' });
  const whole = [bin, article, '--published', '2025-10-27', '--quiet'];
  const runs = runsInTurn(
    {
      'node -e 0': node('-e', '0'),
      'annals --version': node(bin, '--version'),
      'annals --help': node(bin, '--help'),
      'bundle of the two libraries, each called once on 2 KB': node(bare, article),
      'annals ARTICLE (2 KB)': node(...whole),
      // From Node 22.1 on; what the rows above save by it is the difference.
      ...('enableCompileCache' in module && {
        'annals --version, no compile cache': uncached(bin, '--version'),
        'annals ARTICLE (2 KB), no compile cache': uncached(...whole),
      }),
    },
    15,
  );
  rmSync(folder, { recursive: true });
  const empty = runs['node -e 0']!;
  const libraries = runs['bundle of the two libraries, each called once on 2 KB']!;
  table(
    'Start-up: processor time and wall time of a process, least of 15',
    ['command', 'processor ms', '× node -e 0', '× libraries', 'wall ms', '× node -e 0', '× libraries'],
    Object.entries(runs).map(([name, { cpu, wall }]) => [
      name,
      (cpu * 1000).toFixed(0),
      (cpu / empty.cpu).toFixed(2),
      (cpu / libraries.cpu).toFixed(2),
      (wall * 1000).toFixed(0),
      (wall / empty.wall).toFixed(2),
      (wall / libraries.wall).toFixed(2),
    ]),
  );
}
