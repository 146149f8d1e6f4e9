import { civil } from '../../model/civil.ts';
import type { Entry, Timeline } from '../../model/timeline.ts';
import { bounds } from '../calendar.ts';
import type { RenderOptions } from '../index.ts';
import { summary } from '../summary.ts';
import { placeFinder, view } from '../timeline.ts';
import { type Column, chosen, contextOf, defaultColumns } from './columns.ts';
import { evidence } from './explain.ts';
import { sourceNames } from './source.ts';
import { stylesFor } from './styles.ts';
import { type Measure, measureFor } from './width.ts';
import { cut, type Line, type Piece, wrap } from './wrap.ts';

const MARGIN = 1;
const GAP = 2;
/** Cells under which no table is readable, and fewest cells of the words of an entry. */
const NARROWEST = 24;
const LEAST = 10;

/** Cells for each column: what it needs, within its share; the column of the words takes what is left. */
function fit(
  columns: readonly Column[],
  rows: readonly Piece[][][],
  width: number,
  measure: Measure,
): number[] {
  const room = width - MARGIN - GAP * (columns.length - 1);
  const needs = columns.map((column, at) => {
    let need = measure(column.heading);
    for (const row of rows)
      need = Math.max(
        need,
        row[at]!.reduce((sum, { text }) => sum + measure(text) + 1, -1),
      );
    return Math.min(need, column.most, Math.max(column.least, Math.floor(column.share * width)));
  });
  const main = columns.findIndex((column) => column.share === 1);
  const side = needs.map((_, at) => at).filter((at) => at !== main);
  const taken = () => side.reduce((sum, at) => sum + needs[at]!, 0);
  const least = main >= 0 ? LEAST : 0;
  while (taken() + least > room) {
    const widest = side.reduce((best, at) => (needs[at]! > needs[best]! ? at : best));
    if (needs[widest]! <= 2) break;
    needs[widest]!--;
  }
  if (main >= 0) needs[main] = Math.max(2, Math.min(needs[main]!, room - taken()));
  return needs;
}

/** Year in which an entry begins; null where that is open, so that the entry stays with its neighbours. */
function yearOf(entry: Entry): number | null {
  const { start } = bounds(entry.when);
  return start === null ? null : civil(start).year;
}

/** Blank lines between years help where years hold several entries, and only clutter where each holds one. */
function groupsYears(entries: readonly Entry[]): boolean {
  const years = entries.map(yearOf).filter((year) => year !== null);
  const changes = years.filter((year, at) => at > 0 && year !== years[at - 1]).length;
  return changes > 0 && years.length >= (changes + 1) * 2;
}

const padded = (lines: readonly Line[], widths: readonly number[]): string =>
  (
    ' '.repeat(MARGIN) +
    lines.map((line, at) => line.text + ' '.repeat(Math.max(0, widths[at]! - line.width) + GAP)).join('')
  ).trimEnd();

/**
 * The table for the terminal: when, who, what, source. Equal dates are printed once, so that the eye runs down the
 * dates; a summary closes it. Fits `width` columns (80), `compact` keeps each entry on one line.
 */
export async function table(timeline: Timeline, options: RenderOptions): Promise<string> {
  const width = Math.max(NARROWEST, options.width ?? 80);
  const styles = await stylesFor(options.color ?? false);
  const place = options.documents && placeFinder(options.documents);
  const context = contextOf(
    view(timeline),
    styles,
    sourceNames(timeline, options.hyperlinks ?? false, place),
  );
  const columns = options.columns?.length
    ? chosen(options.columns)
    : defaultColumns(width, timeline, options.compact ?? false);
  const rows = timeline.events.map((entry) => columns.map((column) => column.cell(entry, context)));
  const footer = summary(timeline, true);
  const texts = rows.flatMap((row) => row.flatMap((cell) => cell.map((piece) => piece.text)));
  const notes = timeline.events.map((entry) => (options.explain ? evidence(entry, context) : []));
  const measure = await measureFor([...texts, ...notes.flat(), footer]);
  const widths = fit(columns, rows, width, measure);

  const out: string[] = [];
  if (rows.length > 0)
    out.push(
      padded(
        columns.map(({ heading }, at) => {
          const text = heading.slice(0, widths[at]);
          return { text: styles.heading(text), width: text.length };
        }),
        widths,
      ),
    );
  const dateColumn = columns.findIndex((column) => column.name === 'when');
  const breaks = !options.compact && !options.explain && groupsYears(timeline.events);
  let lastDate = '';
  let lastYear: number | null = null;
  for (const [at, row] of rows.entries()) {
    const entry = timeline.events[at]!;
    const year = yearOf(entry);
    if (breaks && year !== null && lastYear !== null && year !== lastYear) out.push('');
    lastYear = year ?? lastYear;
    const date = row[dateColumn]?.[0]?.text ?? '';
    const cells = row.map((cell, column) => (column === dateColumn && date === lastDate ? [] : cell));
    if (!options.explain) lastDate = date;
    const set = cells.map((cell, column) =>
      options.compact ? [cut(cell, widths[column]!, measure)] : wrap(cell, widths[column]!, measure),
    );
    const height = Math.max(...set.map((lines) => lines.length));
    for (let row = 0; row < height; row++)
      out.push(
        padded(
          set.map((lines) => lines[row] ?? { text: '', width: 0 }),
          widths,
        ),
      );
    for (const note of notes[at]!)
      for (const [number, { text }] of wrap(
        [{ text: note, style: styles.aside }],
        width - 6,
        measure,
      ).entries())
        out.push(`${number === 0 ? '   · ' : '     '}${text}`);
    if (options.explain && !options.compact) out.push('');
  }
  if (rows.length > 0 && out.at(-1) !== '') out.push('');
  for (const { text } of wrap([{ text: footer, style: styles.aside }], width - MARGIN, measure))
    out.push(' '.repeat(MARGIN) + text);
  return `${out.join('\n')}\n`;
}
