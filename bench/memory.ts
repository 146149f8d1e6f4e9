import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run, shelf, table } from './measure.ts';

/** What memory grows by with the number of articles. */
export function memory(): void {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  try {
    const peaks = [500, 10_000].map((count) => {
      const path = shelf(join(folder, String(count)), count);
      const flags = ['annotate', path, '--published', '2025-10-27', '--quiet', '--jobs', '1'];
      return { count, ...run([process.execPath, bin, ...flags]) };
    });
    table(
      'Memory of annals annotate, one worker',
      ['articles', 'peak MB', '× 500 articles', 'processor s'],
      peaks.map(({ count, megabytes, cpu }) => [
        String(count),
        megabytes.toFixed(0),
        (megabytes / peaks[0]!.megabytes).toFixed(2),
        cpu.toFixed(0),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
