/**
 * Scores the articles in fixtures/ against their gold timelines, and prints a table with the mean.
 *
 *   npx tsx scripts/score-fixtures.ts [name…] [--errors]
 */
import { annotate } from '../src/annotate.ts';
import { assemble } from '../src/assemble/assemble.ts';
import { faults } from '../tests/fixtures/faults.ts';
import { fixtureNames, readFixture } from '../tests/fixtures/fixture.ts';
import { type Figures, score } from '../tests/fixtures/score.ts';

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const listing = process.argv.includes('--errors');

const fixtures = await Promise.all((wanted.length ? wanted : fixtureNames()).map(readFixture));
const results = fixtures.map(({ name, gold, document }) => {
  const timeline = assemble([annotate(document)], { all: true });
  const { figures, match } = score(document.text, gold, timeline);
  return { name, figures, faults: faults(gold, timeline, match) };
});

const columns = Object.keys(results[0]!.figures) as (keyof Figures)[];
const mean = Object.fromEntries(
  columns.map((column) => [
    column,
    results.reduce((sum, { figures }) => sum + figures[column], 0) / results.length,
  ]),
) as unknown as Figures;
const line = (name: string, cells: string[]) =>
  [name.padEnd(12), ...cells.map((cell, i) => cell.padStart(Math.max(5, columns[i]!.length)))].join('  ');

console.log(line('fixture', columns));
for (const { name, figures } of [...results, { name: 'mean', figures: mean }])
  console.log(
    line(
      name,
      columns.map((column) => figures[column].toFixed(1)),
    ),
  );

for (const { name, faults } of listing ? results : [])
  for (const [kind, lines] of Object.entries(faults))
    if (lines.length)
      console.log(`\n${name}: ${kind} (${lines.length})\n${lines.map((l) => `  ${l}`).join('\n')}`);
