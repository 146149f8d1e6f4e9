import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, table } from './measure.ts';

const bin = join(import.meta.dirname, '../bin/annals.js');

/** A folder of so many articles, each a little different. */
function shelf(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const texts = articles();
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(folder, `${String(i).padStart(5, '0')}.txt`),
      `Report ${i}.\n\n${texts[i % texts.length]}`,
    );
}

/** Runs the program under GNU time's eyes: wall seconds and peak megabytes. */
function measured(...args: string[]): { seconds: number; megabytes: number } {
  const script = `
    const { spawnSync } = require('child_process');
    const begun = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, ${JSON.stringify([bin, ...args])}, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status) process.exit(status);
    console.log(JSON.stringify({ ns: String(process.hrtime.bigint() - begun) }));`;
  const { stdout, stderr, status } = spawnSync(
    '/usr/bin/time',
    ['-f', '%M', process.execPath, '-e', script],
    { encoding: 'utf8' },
  );
  if (status) throw new Error(stderr);
  return {
    seconds: Number(JSON.parse(stdout).ns) / 1e9,
    megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024,
  };
}

/** What a second worker brings on many articles, start-up included, and what memory grows by with their number. */
export function batch(): void {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  const published = ['--published', '2025-10-27', '--quiet'];
  try {
    shelf(join(folder, 'many'), 2000);
    const rows = [1, 2].map((jobs) => ({
      jobs,
      ...measured('annotate', join(folder, 'many'), ...published, '--jobs', String(jobs)),
    }));
    table(
      'annals annotate, 2,000 articles',
      ['workers', 'seconds', '× one worker', 'peak MB'],
      rows.map(({ jobs, seconds, megabytes }) => [
        String(jobs),
        seconds.toFixed(1),
        (rows[0]!.seconds / seconds).toFixed(2),
        megabytes.toFixed(0),
      ]),
    );
    shelf(join(folder, 'few'), 500);
    const few = measured('annotate', join(folder, 'few'), ...published, '--jobs', '1');
    table(
      'Memory of annals annotate, one worker',
      ['articles', 'peak MB', '× 500 articles'],
      [
        ['500', few.megabytes.toFixed(0), '1.00'],
        ['2000', rows[0]!.megabytes.toFixed(0), (rows[0]!.megabytes / few.megabytes).toFixed(2)],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
