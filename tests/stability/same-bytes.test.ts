import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const articles = readdirSync(join(root, 'fixtures'))
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => join('fixtures', name));

type Place = readonly [zone: string, locale: string, jobs: number];

/** What the program prints of all fixtures in that place, with so many workers. */
async function printed(format: string, [zone, locale, jobs]: Place): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    TZ: zone,
    LC_ALL: locale,
    LANG: locale,
    SOURCE_DATE_EPOCH: '1700000000',
  };
  const args = ['bin/annals.js', ...articles, '--quiet', '--format', format, '--jobs', String(jobs)];
  const { stdout } = await promisify(execFile)('node', args, { cwd: root, env, maxBuffer: 1 << 28 });
  return stdout;
}

// The zones bracket the day (UTC-9:30, UTC, UTC+14); Turkish changes the case of "i".
const places: Place[] = [
  ['UTC', 'C', 1],
  ['Pacific/Kiritimati', 'tr_TR.UTF-8', 1],
  ['Pacific/Marquesas', 'C', 2],
  ['UTC', 'tr_TR.UTF-8', 4],
  ['Pacific/Kiritimati', 'C', 4],
  ['Pacific/Marquesas', 'tr_TR.UTF-8', 2],
];

it.each(['json', 'table', 'ics'])(
  'the fixtures as %s are the same bytes in every zone and locale, with any number of workers',
  async (format) => {
    const [first, ...others] = places as [Place, ...Place[]];
    const expected = await printed(format, first);
    expect(expected.length).toBeGreaterThan(1000);
    for (const place of format === 'json' ? others : others.slice(-2))
      expect(await printed(format, place), place.join(' ')).toBe(expected);
  },
  300_000,
);
