import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completion } from '../../src/cli/completion.ts';
import { manPage } from '../../src/cli/man.ts';
import { commands, flags, longName } from '../../src/cli/options.ts';
import { shells } from '../../src/cli/shells.ts';
import { formats } from '../../src/render/index.ts';

const has = (program: string) => spawnSync(program, ['-c', ':']).status === 0;

describe('completion', () => {
  it.each(shells)('%s knows every flag, command and choice', (shell) => {
    const script = completion(shell);
    for (const flag of flags) {
      expect(script).toContain(shell === 'fish' ? `-l ${longName(flag).slice(2)}` : longName(flag));
      for (const choice of flag.choices ?? []) expect(script).toContain(choice);
    }
    for (const { name } of commands) expect(script).toContain(name);
  });

  for (const shell of shells)
    it.skipIf(!has(shell))(`${shell} can read its script (skipped where there is no ${shell})`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'annals-completion-'));
      const file = join(folder, shell);
      writeFileSync(file, completion(shell));
      const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    });

  const complete = (...words: string[]): string[] => {
    const array = words.map((word) => `'${word}'`).join(' ');
    const script = `compopt() { :; }\n${completion('bash')}\nCOMP_WORDS=(annals ${array}); COMP_CWORD=${words.length}; _annals; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/' }).stdout.trim().split('\n');
  };

  it.skipIf(!has('bash'))('in bash offers what fits where the cursor stands', () => {
    expect(complete('--format', 'm')).toEqual(['markdown', 'mermaid', 'markwhen']);
    expect(complete('-f', 'ht')).toEqual(['html']);
    expect(complete('mer')).toEqual(['merge']);
    expect(complete('annotate', '--re')).toEqual(['']);
    expect(complete('merge', '--re')).toEqual(['--reverse']);
    expect(complete('completion', 'z')).toEqual(['zsh']);
    expect(complete('--published', '')).toEqual(['']);
    expect(complete('--format', '=', 'ht')).toEqual(['html']);
    expect(complete('--format', '=')).toContain('html');
    expect(complete('--out-dir', 'us')).toEqual(['usr']);
  });
});

describe('the manual page', () => {
  const page = manPage('1.2.3');

  it('tells of every flag, command and format', () => {
    for (const flag of flags) expect(page).toContain(longName(flag).replaceAll('-', '\\-'));
    for (const { name } of formats) expect(page).toContain(`\\fB${name}\\fR`);
    expect(page).toContain('annals 1.2.3');
    expect(page).not.toContain('undefined');
    for (const section of ['NAME', 'SYNOPSIS', 'EXIT STATUS', 'EXAMPLES'])
      expect(page).toContain(`.SH ${section}`);
  });

  it.skipIf(spawnSync('mandoc', ['-l', '/dev/null']).error)(
    'is right roff (skipped where there is no mandoc)',
    () => {
      const { stdout } = spawnSync('mandoc', ['-Tlint', '-Werror'], { input: page, encoding: 'utf8' });
      expect(stdout).not.toMatch(/ERROR|UNSUPP/);
    },
  );
});
