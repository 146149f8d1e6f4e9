import type { Article } from './article.ts';

type Reader = (bytes: Uint8Array) => Article | Promise<Article>;

interface Format {
  name: string;
  extensions: readonly string[];
  /** Loads the reader, and with it the library behind it. */
  load: () => Promise<Reader>;
}

/** The kinds of document that annals reads; NDJSON, a file of many documents, is read line by line instead. */
const formats: readonly Format[] = [
  {
    name: 'text',
    extensions: ['txt', 'text'],
    load: async () => (await import('./text.ts')).readText,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    load: async () => {
      const { readHtml } = await import('./html/html.ts');
      return (bytes) => readHtml(bytes);
    },
  },
  {
    name: 'mhtml',
    extensions: ['mhtml', 'mht'],
    load: async () => (await import('./html/mhtml.ts')).readMhtml,
  },
  {
    name: 'pdf',
    extensions: ['pdf'],
    load: async () => (await import('./pdf/pdf.ts')).readPdf,
  },
  {
    name: 'docx',
    extensions: ['docx'],
    load: async () => (await import('./word/docx.ts')).readDocx,
  },
];

export const inputFormats = [...formats.map(({ name }) => name), 'ndjson'];

const ndjsonExtensions = ['ndjson', 'jsonl'];

/** A path's extension without a trailing ".gz": "a/b.txt.gz" → "txt". */
export function extension(path: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(path.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
}

/** Is this a file that a folder's walk takes? */
export function isReadable(path: string): boolean {
  return isNdjson(path) || formats.some(({ extensions }) => extensions.includes(extension(path)));
}

export function isNdjson(path: string): boolean {
  return ndjsonExtensions.includes(extension(path));
}

/** The format of a document: what the user says, what its first bytes say, what its name says, else text. */
export function formatOf(bytes: Uint8Array, path: string, named?: string): Format {
  const byName = (name: string) => formats.find((format) => format.name === name);
  const known = named && byName(named);
  if (known) return known;
  const magic = signature(bytes);
  return (
    (magic && byName(magic)) ||
    formats.find(({ extensions }) => extensions.includes(extension(path))) ||
    formats[0]!
  );
}

/** The format that the first bytes give away. */
function signature(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html[\s>])/i.test(head)) return 'html';
  return undefined;
}
