import type { Entry, Timeline } from '../model/timeline.ts';
import { inWords } from './dates.ts';
import type { RenderOptions } from './index.ts';
import { oneLine } from './text.ts';
import { type View, view } from './timeline.ts';

type Cell = (entry: Entry, view: View) => string | number;

const SEPARATOR = '; ';
const cells: Record<string, Cell> = {
  id: (entry) => entry.id,
  when: (entry) => inWords(entry.when),
  edtf: (entry) => entry.when.edtf ?? '',
  earliest: (entry) => entry.when.earliest ?? '',
  latest: (entry) => entry.when.latest ?? '',
  basis: (entry) => entry.when.basis,
  status: (entry) => entry.status,
  polarity: (entry) => entry.polarity,
  salience: (entry) => entry.salience,
  agents: (entry, { names }) => names(entry, 'agent').join(SEPARATOR),
  targets: (entry, { names }) => names(entry, 'target').join(SEPARATOR),
  participants: (entry, { names }) => names(entry, 'participant').join(SEPARATOR),
  place: (entry, { name }) => (entry.place ? name(entry.place) : ''),
  attribution: (entry, { name }) => (entry.attribution ? name(entry.attribution) : ''),
  what: (entry) => entry.what,
  sources: (entry, { title }) =>
    [...new Set(entry.sources.map((source) => title(source.document)))].join(SEPARATOR),
  quote: (entry) => entry.sources[0]?.text ?? '',
};

export const columnNames: readonly string[] = Object.keys(cells);

/**
 * A spreadsheet evaluates a cell that begins with one of these as a formula; an apostrophe before it makes it text
 * (OWASP, "CSV Injection"). Years before Christ begin with a minus and are guarded alike.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function quoted(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = oneLine(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: a header, one row an entry, CRLF. Throws a RangeError for a column that there is not. */
export function csv(timeline: Timeline, { columns = columnNames, bom }: RenderOptions): string {
  const lookup = view(timeline);
  const chosen = columns.map((name) => {
    if (Object.hasOwn(cells, name)) return cells[name]!;
    throw new RangeError(`unknown column "${name}"; known are ${columnNames.join(', ')}`);
  });
  const rows = timeline.events.map((entry) => chosen.map((cell) => quoted(cell(entry, lookup))).join(','));
  return `${bom ? '\ufeff' : ''}${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}
