import { pathToFileURL } from 'node:url';
import type { ChalkInstance } from 'chalk';
import type { Entry, Timeline } from '../../model/timeline.ts';
import { oneLine } from '../text.ts';
import type { Piece } from './wrap.ts';

/** How sources are named in one table. */
export interface SourceNames {
  /** Short name of a document: the end of its path, or its host and the end of the address. */
  name: Map<string, string>;
  /** Address of a document for hyperlinks, where it has one. */
  address: Map<string, string>;
  /** Line of an offset, where the documents' texts are at hand. */
  line?: (document: string, offset: number) => number;
  /** A single document need not be named in each row. */
  single: boolean;
}

/** Sources whose text is the file itself, so that a line of the one is a line of the other. */
const HAS_LINES = /\.(?:txt|text|md|markdown)$|^-$|^[^.]+$/i;

function addressOf(source: string): string | undefined {
  if (/^https?:\/\//i.test(source)) return URL.canParse(source) ? new URL(source).href : undefined;
  return source === '-' || source.includes('\0') ? undefined : pathToFileURL(source).href;
}

export function sourceNames(
  timeline: Timeline,
  hyperlinks: boolean,
  line?: SourceNames['line'],
): SourceNames {
  const name = new Map<string, string>();
  const address = new Map<string, string>();
  for (const { id, source } of timeline.documents) {
    name.set(id, oneLine(source.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '') || source || id));
    const target = hyperlinks ? addressOf(source) : undefined;
    if (target) address.set(id, target);
  }
  const linesOf = new Set(
    timeline.documents.filter((one) => HAS_LINES.test(one.source)).map((one) => one.id),
  );
  return {
    name,
    address,
    single: timeline.documents.length === 1,
    ...(line && { line: (document, offset) => (linesOf.has(document) ? line(document, offset) : 0) }),
  };
}

/** An OSC 8 hyperlink. The address is percent-encoded by `URL`, so it holds no control characters. */
const link = (address: string) => (text: string) => `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;

type Source = Entry['sources'][number];

/** Where a source stands in its document: "p. 3", "line 12", or nothing where neither is known. */
export function placeIn(source: Source, { line }: SourceNames): string {
  if (source.page) return `p. ${source.page}`;
  const number = line?.(source.document, source.trigger.start) ?? 0;
  return number > 0 ? `line ${number}` : '';
}

/** A source as compilers name places: "archive.txt:12", "report.pdf p. 3". */
export function locate(source: Source, names: SourceNames): string {
  const name = names.name.get(source.document) ?? oneLine(source.document);
  return `${name}${placeIn(source, names).replace('line ', ':').replace(/^p/, ' p')}`;
}

/** The source cell of an entry: its first source, and how many others tell of it. */
export function sourceOf(entry: Entry, names: SourceNames, chalk: ChalkInstance): Piece[] {
  const [first, ...others] = entry.sources;
  if (!first) return [];
  const place = placeIn(first, names).replaceAll(' ', '\u00a0');
  const text = names.single && place ? place : locate(first, names);
  const address = names.address.get(first.document);
  const number = names.line?.(first.document, first.trigger.start) ?? 0;
  const target = address && number > 0 && address.startsWith('file:') ? `${address}#L${number}` : address;
  const style = target ? (one: string) => link(target)(chalk.dim(one)) : chalk.dim;
  return [{ text, style }, ...(others.length > 0 ? [{ text: `+${others.length}`, style: chalk.dim }] : [])];
}
