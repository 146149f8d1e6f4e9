import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** README and the pages of docs/ whose ```console blocks are run. */
export function pages(): string[] {
  return ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
    name.endsWith('.md'),
  );
}

export interface Command {
  command: string;
  /** What the page says that it prints. */
  output: string;
}

const block = /(^```console\n)([\s\S]*?)(^```$)/gm;

/** The commands of a page's ```console blocks: each "$ …" line and the lines that follow it. */
export function commandsOf(page: string): Command[] {
  const commands: Command[] = [];
  for (const [, , body] of readFileSync(join(root, page), 'utf8').matchAll(block))
    for (const part of body!.split(/^\$ /m).slice(1)) {
      const end = part.indexOf('\n');
      commands.push({ command: part.slice(0, end), output: part.slice(end + 1).trimEnd() });
    }
  return commands;
}

/** Runs a line in the project's folder with `annals` on the path; standard output and error as a terminal mixes them. */
export function run(command: string): string {
  const { stdout } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${shim()}${delimiter}${process.env['PATH']}`, NO_COLOR: '1', COLUMNS: '' },
  });
  return stdout
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

let folder: string | undefined;

function shim(): string {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'annals-docs-'));
    const path = join(folder, 'annals');
    writeFileSync(path, `#!/bin/sh\nexec node "${join(root, 'bin/annals.js')}" "$@"\n`);
    chmodSync(path, 0o755);
  }
  return folder;
}

/** A page with each command's output as it is now. */
export function refreshed(page: string): string {
  return readFileSync(join(root, page), 'utf8').replace(
    block,
    (_, open: string, body: string, close: string) => {
      const parts = body.split(/^\$ /m);
      const shown = parts.slice(1).map((part) => {
        const command = part.slice(0, part.indexOf('\n'));
        return `$ ${command}\n${run(command)}\n`;
      });
      return `${open}${parts[0]}${shown.join('\n')}${close}`.replace(/\n\n```$/, '\n```');
    },
  );
}
