import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliPage } from '../../scripts/docs/cli-page.ts';
import { commands, flags, longName } from '../../src/cli/options.ts';
import { exitCodes } from '../../src/cli/session.ts';
import { root } from './console.ts';

const page = readFileSync(join(root, 'docs/cli.md'), 'utf8');

describe('docs/cli.md', () => {
  it('is fresh: `npx tsx scripts/docs/cli.ts` changes nothing', () => {
    expect(page).toBe(cliPage());
  });

  it.each(flags.map((flag) => [longName(flag), flag] as const))('documents %s', (name, flag) => {
    const row = page.split('\n').find((line) => line.startsWith('| `') && line.split('`')[1]!.includes(name));
    for (const word of [...(flag.choices ?? []), ...flag.commands]) expect(row).toContain(word);
  });

  it('documents every exit code and command', () => {
    for (const code of Object.values(exitCodes)) expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
    for (const { name, description } of commands)
      if (name !== 'timeline') expect(page).toContain(`\`annals ${name}`);
      else expect(page).toContain(description);
  });

  it('is one of the pages that README points to', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const name of ['cli', 'errors', 'licences']) expect(readme).toContain(`(docs/${name}.md)`);
  });
});
