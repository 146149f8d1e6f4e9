import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, installed, licencesPage, mayBeHeld } from '../../scripts/docs/licences-page.ts';
import { root } from './package.ts';

describe('licences', () => {
  it('docs/licences.md is fresh: `npx tsx scripts/docs/licences.ts` changes nothing', () => {
    expect(readFileSync(join(root, 'docs/licences.md'), 'utf8')).toBe(licencesPage());
  });

  it('of all that is held or installed are compatible', () => {
    expect(bundled().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['chrono-node', 'compromise', 'pdfjs-dist']),
    );
    expect([...bundled(), ...installed()].filter(({ licence }) => !mayBeHeld(licence))).toEqual([]);
  });

  it.each(['GPL-3.0-or-later', '(MIT AND GPL-3.0)', 'unknown', 'SEE LICENSE IN x'])(
    'refuse %s',
    (licence) => {
      expect(mayBeHeld(licence)).toBe(false);
    },
  );

  it.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])('let %s pass', (licence) => {
    expect(mayBeHeld(licence)).toBe(true);
  });

  it('nothing that is installed runs a script of its own', () => {
    expect(installed().map(({ name }) => name)).toEqual(['zod']);
    expect(installed().filter(({ script }) => script)).toEqual([]);
  });

  it('the notices hold the text that each licence asks to be kept', () => {
    const text = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const { name, version } of bundled()) {
      const [, after = ''] = text.split(`\n${name} ${version} (`);
      const [own = ''] = after.split('-'.repeat(80)).slice(1);
      expect(own, name).toMatch(/copyright|licen[cs]e/i);
    }
  });
});
