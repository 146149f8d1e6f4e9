import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';

export { RenderError } from './errors.ts';

/** How a timeline is shown. Everything is optional; a format ignores what it has no use for. */
export interface RenderOptions {
  /** The annotated documents that the timeline was made of: article texts for html, the annotation for timeml. */
  documents?: readonly AnnotatedDocument[];
  /** table: columns of the terminal; 80 where there is none. */
  width?: number;
  /** table: colours. */
  color?: boolean;
  /** table: OSC 8 hyperlinks to the sources. */
  hyperlinks?: boolean;
  /** table: one line an entry, cut at the width; json: one line in all; html: opens without the scale. */
  compact?: boolean;
  /** table, csv: names of the columns, in order. */
  columns?: readonly string[];
  /** table, markdown: the evidence under each entry. */
  explain?: boolean;
  /** A heading for the formats that have one; the documents' title where it is absent. */
  title?: string;
  /** csv: begin with a byte order mark, by which spreadsheets know UTF-8. For files, not for pipes. */
  bom?: boolean;
}

type Renderer = (timeline: Timeline, options: RenderOptions) => string | Promise<string>;

export interface Format {
  name: string;
  /** File extensions that choose this format for `--output`, without the dot. */
  extensions: readonly string[];
  description: string;
  /** Whether it has use for `options.documents`; a caller may drop the texts otherwise. */
  documents?: true;
  /** Whether several timelines one after the other are still a file of this format, as `--each` writes them. */
  series?: true;
  /** The names that `options.columns` may hold, for a format that has columns. */
  columns?(): Promise<readonly string[]>;
  load(): Promise<Renderer>;
}

/** Every output format. `--help`, the documentation and the shell completion read this list. */
export const formats: readonly Format[] = [
  {
    name: 'table',
    extensions: ['txt'],
    description: 'a table for the terminal',
    series: true,
    documents: true,
    columns: async () => (await import('./table/columns.ts')).columns.map(({ name }) => name),
    load: async () => (await import('./table/table.ts')).table,
  },
  {
    name: 'json',
    extensions: ['json'],
    description: 'the whole timeline as one JSON object (its schema is schemas/timeline.json)',
    series: true,
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'ndjson',
    extensions: ['ndjson', 'jsonl'],
    description: 'one entry a line, as JSON',
    series: true,
    load: async () => (await import('./json.ts')).ndjson,
  },
  {
    name: 'csv',
    extensions: ['csv'],
    description: 'a row an entry, for spreadsheets (RFC 4180)',
    columns: async () => (await import('./csv.ts')).columnNames,
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    description: 'a list by date, the sources as footnotes',
    series: true,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    description: 'one page to read: a scale, filters, the sources in the articles',
    documents: true,
    load: async () => (await import('./html/html.ts')).html,
  },
  {
    name: 'timelinejs',
    extensions: ['timelinejs.json'],
    description: "Knight Lab's TimelineJS 3",
    load: async () => (await import('./timelinejs.ts')).timelinejs,
  },
  {
    name: 'ics',
    extensions: ['ics'],
    description: 'a calendar (RFC 5545)',
    series: true,
    load: async () => (await import('./ics.ts')).ics,
  },
  {
    name: 'mermaid',
    extensions: ['mmd', 'mermaid'],
    description: 'a Mermaid timeline diagram',
    load: async () => (await import('./mermaid.ts')).mermaid,
  },
  {
    name: 'markwhen',
    extensions: ['mw'],
    description: 'a Markwhen document',
    load: async () => (await import('./markwhen.ts')).markwhen,
  },
  {
    name: 'timeml',
    extensions: ['tml', 'xml'],
    description: "one document's annotation as TimeML 1.2.1",
    documents: true,
    load: async () => (await import('./timeml.ts')).timeml,
  },
  {
    name: 'dot',
    extensions: ['dot', 'gv'],
    description: 'the order that the texts tell, as a graph for Graphviz',
    series: true,
    documents: true,
    load: async () => (await import('./dot.ts')).dot,
  },
];

/** The format of that name. Throws a RangeError that lists the names when there is none. */
export function formatNamed(name: string): Format {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  throw new RangeError(`unknown format "${name}"; known are ${formats.map((one) => one.name).join(', ')}`);
}

/** The format that a file's extension asks for, if any does. */
export function formatOfFile(file: string): Format | undefined {
  const name = file.toLowerCase();
  const matches = (format: Format) => format.extensions.filter((extension) => name.endsWith(`.${extension}`));
  const length = (format: Format) => Math.max(0, ...matches(format).map((extension) => extension.length));
  return formats.filter(length).sort((a, b) => length(b) - length(a))[0];
}

/**
 * A timeline as text in the given format, ending in a line break. The same timeline and options give the same
 * bytes. Throws a RangeError for an unknown format and a RenderError for a timeline that the format cannot hold.
 */
export async function render(
  timeline: Timeline,
  format: string,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await formatNamed(format).load();
  return renderer(timeline, options);
}
