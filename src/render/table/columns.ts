import type { Entry, Timeline } from '../../model/timeline.ts';
import { inWords } from '../dates.ts';
import { oneLine } from '../text.ts';
import { isDated, statusNote, type View, who } from '../timeline.ts';
import { intervalBar } from './bar.ts';
import { type SourceNames, sourceOf } from './source.ts';
import type { Styles } from './styles.ts';
import type { Piece } from './wrap.ts';

/** What the cells of one table have in common. */
export interface Context {
  view: View;
  styles: Styles;
  sources: SourceNames;
  bar: (entry: Entry) => string;
}

export interface Column {
  name: string;
  heading: string;
  /** Largest part of the terminal's width that the column takes, and the cells it takes at most and at least. */
  share: number;
  least: number;
  most: number;
  cell(entry: Entry, context: Context): Piece[];
}

function what(entry: Entry, { view, styles }: Context): Piece[] {
  const pieces: Piece[] = [{ text: oneLine(entry.what) }];
  if (entry.attribution)
    pieces.push({ text: `(according to ${view.name(entry.attribution)})`, style: styles.aside });
  const status = statusNote(entry);
  if (status) pieces.push({ text: `[${status}]`, style: styles.status[entry.status] });
  const others = (entry.conflicts ?? []).map(inWords).join(', ');
  if (others) pieces.push({ text: `(other sources: ${others})`, style: styles.conflict });
  return pieces;
}

const plain = (text: (entry: Entry, context: Context) => string) => (entry: Entry, context: Context) => [
  { text: oneLine(text(entry, context)) },
];

/** Every column that `--columns` knows, by name. */
export const columns: readonly Column[] = [
  {
    name: 'when',
    heading: 'WHEN',
    share: 0.27,
    least: 11,
    most: 24,
    cell: (entry, { styles }) => [
      { text: inWords(entry.when), style: isDated(entry) ? styles.stated : styles.inferred },
    ],
  },
  {
    name: 'span',
    heading: 'SPAN',
    share: 0.2,
    least: 12,
    most: 24,
    cell: (entry, { bar, styles }) => [
      { text: bar(entry), style: isDated(entry) ? styles.stated : styles.aside },
    ],
  },
  {
    name: 'who',
    heading: 'WHO',
    share: 0.24,
    least: 10,
    most: 40,
    cell: (entry, { view, styles }) => [{ text: who(entry, view), style: styles.actor }],
  },
  { name: 'what', heading: 'WHAT', share: 1, least: 20, most: 100, cell: what },
  {
    name: 'source',
    heading: 'SOURCE',
    share: 0.2,
    least: 6,
    most: 32,
    cell: (entry, { sources, styles }) => sourceOf(entry, sources, styles.aside),
  },
  { name: 'id', heading: 'ID', share: 0.15, least: 4, most: 16, cell: plain((entry) => entry.id) },
  {
    name: 'edtf',
    heading: 'EDTF',
    share: 0.25,
    least: 10,
    most: 32,
    cell: plain((entry) => entry.when.edtf ?? ''),
  },
  {
    name: 'basis',
    heading: 'BASIS',
    share: 0.15,
    least: 8,
    most: 10,
    cell: plain((entry) => entry.when.basis),
  },
  {
    name: 'status',
    heading: 'STATUS',
    share: 0.15,
    least: 8,
    most: 10,
    cell: plain((entry) => entry.status),
  },
  {
    name: 'place',
    heading: 'PLACE',
    share: 0.2,
    least: 8,
    most: 24,
    cell: plain((entry, { view }) => (entry.place ? view.name(entry.place) : '')),
  },
  {
    name: 'salience',
    heading: 'SALIENCE',
    share: 0.1,
    least: 8,
    most: 8,
    cell: plain((entry) => entry.salience.toFixed(2)),
  },
];

/** The columns of that names, in that order. Throws a RangeError for a name that there is not. */
export function chosen(names: readonly string[]): Column[] {
  return names.map((name) => {
    const column = columns.find((one) => one.name === name);
    if (column) return column;
    throw new RangeError(`unknown column "${name}"; known are ${columns.map((one) => one.name).join(', ')}`);
  });
}

/** Width from which a bar for each entry's interval stands beside its date. */
const WIDE = 130;

/** The columns for a width: the words of an entry need room before their sources and actors do. */
export function defaultColumns(width: number, timeline: Timeline, compact: boolean): Column[] {
  if (width < 34) return chosen(['when', 'what']);
  if (width < (compact ? 100 : 50)) return chosen(['when', 'who', 'what']);
  const spans = width >= WIDE && new Set(timeline.events.map((entry) => entry.when.edtf)).size > 2;
  return chosen(spans ? ['when', 'span', 'who', 'what', 'source'] : ['when', 'who', 'what', 'source']);
}

export function contextOf(view: View, styles: Styles, sources: SourceNames): Context {
  return { view, styles, sources, bar: intervalBar(view.timeline.events, 20) };
}
