import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, type Run, run, runsInTurn, shelf, table } from './measure.ts';

/** What a second worker brings on 2,000 articles, start-up included. */
export function batch(): void {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  try {
    const many = shelf(join(folder, 'many'), 2000);
    const flags = ['annotate', many, '--published', '2025-10-27', '--quiet', '--jobs'];
    const runs = runsInTurn(
      Object.fromEntries(
        ['1', '2'].map((jobs): [string, () => Run] => [
          jobs,
          () => run([process.execPath, bin, ...flags, jobs]),
        ]),
      ),
      2,
    );
    const one = runs['1']!;
    table(
      'annals annotate, 2,000 articles, least of two runs',
      ['workers', 'seconds', '× one worker', 'processor', '× one worker', 'peak MB'],
      Object.entries(runs).map(([jobs, { wall, cpu, megabytes }]) => [
        jobs,
        wall.toFixed(1),
        (one.wall / wall).toFixed(2),
        cpu.toFixed(1),
        (cpu / one.cpu).toFixed(2),
        megabytes.toFixed(0),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
