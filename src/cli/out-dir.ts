import { dirname, join } from 'node:path';
import { extension, isReadable } from '../read/formats.ts';

/**
 * Where `--out-dir` puts each document's file: in folders like those of the inputs, never outside the folder.
 * @param inputs the arguments; the folder that an argument lies in is left off
 * @param suffix the extension of the files
 * @returns from a document's id to its path; a path that has been given away gets a number
 */
export function placer(folder: string, inputs: readonly string[], suffix: string): (id: string) => string {
  const bases = inputs.map((input) => dirname(input.replace(/\/+$/, ''))).filter((base) => base !== '.');
  const taken = new Set<string>();
  return (id) => {
    const base = bases.find((one) => id.startsWith(one === '/' ? one : `${one}/`)) ?? '';
    const parts = id
      .slice(base.length)
      .split('/')
      .map((part) => part.replace(/[\u0000-\u001f\u007f<>:"\\|?*]/g, '_').slice(0, 120))
      .filter((part) => part !== '' && part !== '.' && part !== '..');
    const plain = withoutExtension(parts.join('/')) || 'standard-input';
    for (let number = 1; ; number++) {
      const path = `${plain}${number === 1 ? '' : `-${number}`}.${suffix}`;
      // Some file systems take "A" and "a" for one.
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return join(folder, path);
    }
  };
}

function withoutExtension(path: string): string {
  if (path === '-') return '';
  if (!isReadable(path)) return path;
  return path.replace(/\.gz$/i, '').slice(0, -extension(path).length - 1);
}
