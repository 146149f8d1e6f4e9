import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliPage } from '../../scripts/docs/cli-page.ts';
import { commands, flags, longName } from '../../src/cli/options.ts';
import { exitCodes } from '../../src/cli/session.ts';
import { errorCodes } from '../../src/errors.ts';
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

  it.each(Object.keys(errorCodes))('documents the error %s', (code) => {
    expect(page).toMatch(new RegExp(`^\\| \`${code}\` \\| \\S`, 'm'));
  });

  it('documents every exit code and command', () => {
    for (const code of Object.values(exitCodes)) expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
    for (const { name, description } of commands)
      if (name !== 'timeline') expect(page).toContain(`\`annals ${name}`);
      else expect(page).toContain(description);
  });

  it('is what README points to', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/cli.md)');
  });
});
