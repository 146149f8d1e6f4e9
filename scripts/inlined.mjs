// Which packages a bundle holds, and the notices that their licences ask to be kept with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages whose files went into bundles.
 * @param {{ inputs: Record<string, unknown> }[]} metafiles as esbuild writes them, paths relative to the root
 * @param {string} root the folder of package.json
 * @returns {{ name: string, version: string, license: string, text: string }[]} by name, then version
 */
export function inlined(metafiles, root) {
  const folders = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0])
      .filter((folder) => folder !== undefined),
  );
  const packages = [...folders].map((folder) => {
    const path = join(root, folder);
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return { name, version, license: license ?? licenses?.[0]?.type ?? 'unknown', text: notice(path) };
  });
  // What a package has itself inlined names no file of its own.
  if (packages.some(({ name }) => name === 'unpdf')) packages.push(pdfjs);
  const key = ({ name, version }) => `${name}@${version}`;
  const once = new Map(packages.map((one) => [key(one), one]));
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const pdfjs = {
  name: 'pdfjs-dist',
  version: '5.6.205',
  license: 'Apache-2.0',
  text: 'Copyright Mozilla Foundation. Held by unpdf. The licence is the one under @mozilla/readability.',
};

function notice(folder) {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
  const text = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  if (text.length) return text.join('\n\n');
  // Some packages keep it at the end of their README only.
  const readme = join(folder, 'README.md');
  const part = existsSync(readme) && /^#+ *licen[cs]e\b[\s\S]*/im.exec(readFileSync(readme, 'utf8'));
  return part ? part[0].trim() : '';
}

/** The file of notices: a heading `name version (licence)` and the licence's text for each package. */
export function notices(packages) {
  const rule = '-'.repeat(80);
  const parts = packages.map(({ name, version, license, text }) =>
    [rule, `${name} ${version} (${license})`, rule, ...(text ? ['', text] : []), ''].join('\n'),
  );
  return [
    'The files in this folder hold code of these packages, under their own licences.',
    '',
    ...parts,
  ].join('\n');
}
