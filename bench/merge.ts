import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/annotate.ts';
import { articles, bin, run, table } from './measure.ts';

/** Moves every year of an annotated document, so that copies of one article tell of other times; offsets stay. */
const moved = (line: string, by: number) =>
  line.replace(/\b(1[5-9]|2[0-3])\d\d\b/g, (year) => String(1500 + ((Number(year) - 1500 + by) % 900)));

/** What `annals merge` takes for ever more annotated documents. */
export function merge(): void {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'));
  try {
    const annotated = articles().map((text, i) =>
      annotate({
        id: `${i}`,
        source: `${i}`,
        title: '',
        text,
        published: { value: '2025-10-27', basis: 'given' },
      }),
    );
    const lines = annotated.map((document) => JSON.stringify(document));
    const rows = [5000, 20_000].map((count) => {
      const path = join(folder, `${count}.ndjson`);
      const file = openSync(path, 'w');
      let mentions = 0;
      for (let i = 0; i < count; i++) {
        const k = i % lines.length;
        mentions += annotated[k]!.events.length;
        writeSync(file, `${moved(lines[k]!, i * 7).replace(/^\{"id":"\d+"/, `{"id":"d${i}"`)}\n`);
      }
      closeSync(file);
      const { cpu, megabytes } = run([process.execPath, bin, 'merge', path, '--format', 'json', '--quiet']);
      return [String(count), String(mentions), cpu.toFixed(1), megabytes.toFixed(0)];
    });
    table('annals merge', ['documents', 'mentions', 'processor s', 'peak MB'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
