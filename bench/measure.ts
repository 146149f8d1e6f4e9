import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The articles of fixtures/, as one reads them; figures are ratios taken on the same texts in one run. */
export function articles(): string[] {
  const folder = join(import.meta.dirname, '../fixtures');
  return readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** Best of several runs of `work`, in milliseconds: the least disturbed by whatever else the machine does. */
export function best(work: () => void, runs = 7): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    work();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/** As {@link best}, in milliseconds of the processor's time: other programs count for less. */
export function cpu(work: () => void, runs = 3): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(begun).user / 1000);
  }
  return least;
}

/** Best times of several pieces of work, taken in turn so that a slow moment hits all alike. */
export function sideBySide(works: Record<string, () => void>, runs = 9): Record<string, number> {
  const least: Record<string, number> = {};
  for (let run = 0; run < runs; run++)
    for (const [name, work] of Object.entries(works))
      least[name] = Math.min(least[name] ?? Infinity, best(work, 1));
  return least;
}

/** Prints a heading and aligned rows; the first column is text, the others are right-aligned. */
export function table(title: string, header: string[], rows: string[][]): void {
  const all = [header, ...rows];
  const widths = header.map((_, c) => Math.max(...all.map((row) => row[c]!.length)));
  console.log(`\n${title}`);
  for (const row of all)
    console.log(row.map((cell, c) => (c ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))).join('  '));
}
