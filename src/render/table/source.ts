import { pathToFileURL } from 'node:url';
import type { Entry, Timeline } from '../../model/timeline.ts';
import { oneLine } from '../text.ts';
import type { Place } from '../timeline.ts';
import type { Style } from './styles.ts';
import type { Piece } from './wrap.ts';

/** How sources are named in one table. */
export interface SourceNames {
  /** Short name of a document: the end of its path, or its host and the end of the address. */
  name: Map<string, string>;
  /** Address of a document for hyperlinks, where it has one. */
  address: Map<string, string>;
  /** Line and paragraph of an offset, where the documents' texts are at hand. */
  place: (document: string, offset: number) => Place | null;
  /** Documents whose text is the file itself, so that a line of the one is a line of the other. */
  withLines: Set<string>;
  /** A single document need not be named in each row. */
  single: boolean;
}

const HAS_LINES = /\.(?:txt|text)$|^-$|^[^.]+$/i;

function addressOf(source: string): string | undefined {
  if (/^https?:\/\//i.test(source)) return URL.canParse(source) ? new URL(source).href : undefined;
  return source === '-' || source.includes('\0') ? undefined : pathToFileURL(source).href;
}

export function sourceNames(
  timeline: Timeline,
  hyperlinks: boolean,
  place: SourceNames['place'] = () => null,
): SourceNames {
  const name = new Map<string, string>();
  const address = new Map<string, string>();
  for (const { id, source } of timeline.documents) {
    name.set(id, oneLine(source.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '') || source || id));
    const target = hyperlinks ? addressOf(source) : undefined;
    if (target) address.set(id, target);
  }
  const withLines = timeline.documents.filter(({ source }) => HAS_LINES.test(source)).map(({ id }) => id);
  return { name, address, place, withLines: new Set(withLines), single: timeline.documents.length === 1 };
}

/** An OSC 8 hyperlink. The address is percent-encoded by `URL`, so it holds no control characters. */
const link = (address: string) => (text: string) => `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;

type Source = Entry['sources'][number];

/** Where a source stands in its document: "p. 3", "line 12", "¶ 4", or nothing where none is known. */
function placeIn(source: Source, { place, withLines }: SourceNames): string {
  if (source.page) return `p. ${source.page}`;
  const at = place(source.document, source.trigger.start);
  if (!at) return '';
  return withLines.has(source.document) ? `line ${at.line}` : `¶ ${at.paragraph}`;
}

/** A source in one word: "archive.txt:12" as compilers name places, "report.pdf p. 3", "page.html ¶ 4". */
export function locate(source: Source, names: SourceNames): string {
  const name = names.name.get(source.document) ?? oneLine(source.document);
  return `${name}${placeIn(source, names).replace('line ', ':').replace(/^[p¶]/, ' $&')}`;
}

/** The source cell of an entry: its first source, and how many others tell of it. */
export function sourceOf(entry: Entry, names: SourceNames, aside: Style): Piece[] {
  const [first, ...others] = entry.sources;
  if (!first) return [];
  const place = placeIn(first, names).replaceAll(' ', '\u00a0');
  const text = names.single && place ? place : locate(first, names);
  const address = names.address.get(first.document);
  const line = names.withLines.has(first.document) && names.place(first.document, first.trigger.start)?.line;
  const target = address?.startsWith('file:') && line ? `${address}#L${line}` : address;
  const style = target ? (one: string) => link(target)(aside(one)) : aside;
  return [{ text, style }, ...(others.length > 0 ? [{ text: `+${others.length}`, style: aside }] : [])];
}
