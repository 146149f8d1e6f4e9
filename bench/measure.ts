import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program as it is installed. */
export const bin = join(import.meta.dirname, '../bin/annals.js');

/** The articles of fixtures/, as one reads them; figures are ratios taken on the same texts in one run. */
export function articles(): string[] {
  const folder = join(import.meta.dirname, '../fixtures');
  return readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** Makes a folder of so many of those articles, each a little different. */
export function shelf(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const texts = articles();
  for (let i = 0; i < count; i++)
    writeFileSync(
      join(folder, `${String(i).padStart(5, '0')}.txt`),
      `Report ${i}.\n\n${texts[i % texts.length]}`,
    );
  return folder;
}

/**
 * Milliseconds of processor time that a piece of work takes, all threads of the process together: other programs count
 * for less than by the clock.
 */
export function cpu(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** What several pieces of work cost the first time, and at the least of several rounds. */
export interface Cost {
  first: number;
  least: number;
}

/** The {@link cpu} of several pieces of work, taken in turn so that a slow moment hits all alike. */
export function sideBySide(works: Record<string, () => void>, rounds: number): Record<string, Cost> {
  const costs: Record<string, Cost> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const cost = cpu(work);
      costs[name] = { first: costs[name]?.first ?? cost, least: Math.min(costs[name]?.least ?? cost, cost) };
    }
  return costs;
}

export interface Run {
  /** Seconds by the clock, of the processor, and megabytes at most. */
  wall: number;
  cpu: number;
  megabytes: number;
}

/** Runs a command to its end under GNU time. */
export function run(command: string[], env = process.env): Run {
  const begun = process.hrtime.bigint();
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  if (status) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall, cpu: user! + system!, megabytes: kilobytes! / 1024 };
}

/** The least of several runs of some commands, taken in turn. */
export function runsInTurn(commands: Record<string, () => Run>, rounds: number): Record<string, Run> {
  const least: Record<string, Run> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, once] of Object.entries(commands)) {
      const now = once();
      const then = least[name] ?? now;
      least[name] = {
        wall: Math.min(then.wall, now.wall),
        cpu: Math.min(then.cpu, now.cpu),
        megabytes: Math.min(then.megabytes, now.megabytes),
      };
    }
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
