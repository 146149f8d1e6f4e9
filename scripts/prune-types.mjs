import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Deletes the declarations that the entry does not reach: those name packages that nobody has who installs ours. */
export function pruneTypes(folder, entry) {
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    const source = readFileSync(join(folder, path), 'utf8');
    for (const [, to] of source.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
      visit(join(dirname(path), `${to}.d.ts`));
  };
  visit(entry);
  for (const one of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    if (one.isFile() && !reached.has(relative(folder, path))) rmSync(path);
  }
}
