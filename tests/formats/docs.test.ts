import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inWords } from '../../src/render/dates.ts';
import { formats } from '../../src/render/index.ts';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

it('documents every format with its extensions, and no other', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` *\| (`\.[^|]+)\|/gm)].map(([, name, extensions]) => ({
    name,
    extensions: [...extensions!.matchAll(/`\.([^`]+)`/g)].map(([, extension]) => extension),
  }));
  expect(rows).toEqual(formats.map(({ name, extensions }) => ({ name, extensions })));
});

it('names the formats that can hold several timelines', () => {
  const [, named = ''] = /With `--each`, (.+?) write/s.exec(page)!;
  const series = formats.filter((format) => format.series).map(({ name }) => name);
  expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(series);
});

it('documents every column', async () => {
  for (const format of formats)
    for (const column of (await format.columns?.()) ?? []) expect(page).toContain(`\`${column}\``);
});

it('shows the words for dates as they are', () => {
  const [, table = ''] = page.split('## Dates in words');
  const rows = [...table.split('\n## ')[0]!.matchAll(/^\| (`[^|]+`) *\|([^|]*)\| ([^|]+?) *\|$/gm)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, values = '', bases = '', said = ''] of rows)
    for (const [at, [, edtf = '']] of [...values.matchAll(/`([^`]+)`/g)].entries())
      for (const basis of (bases.trim() || 'stated').split(', '))
        expect(inWords({ edtf, basis: basis as 'stated' })).toBe(said.split('; ')[at]);
});

it('links to files that are there', () => {
  for (const [, path] of page.matchAll(/\]\((\.\.[^)]+)\)/g))
    expect(existsSync(new URL(`../../docs/${path}`, import.meta.url)), path).toBe(true);
});
