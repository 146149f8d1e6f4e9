import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** The Node to try the package under: this one, or the one that .ci/run names. */
export const node = process.env['SMOKE_NODE'] || process.execPath;

export function run(program: string, args: readonly string[], cwd = root) {
  // Without vitest's own settings, as a reader's shell runs it.
  const { NODE_OPTIONS, VITEST, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function npm(args: readonly string[]): string {
  const { status, stdout, stderr } = run('npm', args);
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Packs the built tree and installs the tarball into an empty prefix, where no install script may run. */
export function installed() {
  const folder = mkdtempSync(join(tmpdir(), 'annals-install-'));
  const prefix = join(folder, 'prefix');
  mkdirSync(prefix);
  const quiet = ['--ignore-scripts', '--loglevel=error'];
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--pack-destination', folder, ...quiet]),
  ) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, filename);
  npm(['install', '--prefix', prefix, tarball, '--prefer-offline', '--no-audit', '--no-fund', ...quiet]);
  return { folder, prefix, tarball, files: files.map(({ path }) => path) };
}
