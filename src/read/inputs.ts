import { type Dirent, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { AnnalsError, asAnnalsError } from '../errors.ts';
import { isReadable } from './formats.ts';

/** A file to read, or why it can't be; "-" is standard input. */
export interface Input {
  path: string;
  error?: AnnalsError;
}

export interface Inputs {
  inputs: Input[];
  /** How many files in folders were passed over because annals doesn't read their kind. */
  skipped: number;
}

/**
 * The files that the arguments mean: files as they are, folders walked recursively in the order of their names'
 * code points, so that every machine has the same. Links are followed, each folder and file once: a link that
 * goes in a circle ends there. Hidden files and folders are passed over.
 */
export async function expand(paths: readonly string[]): Promise<Inputs> {
  const result: Inputs = { inputs: [], skipped: 0 };
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (!seen.has(path)) result.inputs.push({ path });
      seen.add(path);
      continue;
    }
    await attempt(path, result, async () => {
      if (statSync(path).isDirectory()) {
        const before = result.inputs.length;
        const known = seen.has(realpathSync(path));
        await walk(clean(path), result, seen);
        if (!known && result.inputs.length === before)
          throw new AnnalsError('no-input', 'no file in this folder that annals reads');
      } else once(path, seen, () => result.inputs.push({ path: clean(path) }));
    });
  }
  return result;
}

async function walk(folder: string, result: Inputs, seen: Set<string>): Promise<void> {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = folder === '.' ? entry.name : `${folder.replace(/\/$/, '')}/${entry.name}`;
    await attempt(path, result, async () => {
      const kind = kindOf(entry, path);
      if (kind === 'folder') await walk(path, result, seen);
      else if (kind === 'other' || !isReadable(path)) result.skipped++;
      else once(path, seen, () => result.inputs.push({ path }));
    });
  }
}

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  const info = entry.isSymbolicLink() ? statSync(path) : entry;
  return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : 'other';
}

async function attempt(path: string, result: Inputs, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    result.inputs.push({ path, error: asAnnalsError(error) });
  }
}

function once(path: string, seen: Set<string>, act: () => void): void {
  const real = realpathSync(path);
  if (!seen.has(real)) act();
  seen.add(real);
}

/** The path as ids show it: "/" between its parts, no "./" before them, no "/" at the end. */
function clean(path: string): string {
  const plain = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return plain.replace(/^(?:\.\/+)+(?=.)/, '').replace(/(?<=[^/])\/+$/, '');
}
