import { AnnalsError } from '../errors.ts';
import type { Document, DocumentInput } from '../model/document.ts';
import type { Article, ReadOptions } from './article.ts';
import { formatOf } from './formats.ts';
import { gunzip, isGzip, tooLarge } from './gzip.ts';
import { publication } from './published.ts';

/**
 * Reads one document from its bytes.
 * @param path where they come from: the document's id and source; "-" for standard input
 * @throws AnnalsError where there is no text to be had
 */
export async function readDocument(bytes: Uint8Array, path: string, options: ReadOptions): Promise<Document> {
  if (bytes.length > options.maxSize) throw tooLarge(options.maxSize, bytes.length);
  const plain = isGzip(bytes) ? gunzip(bytes, options.maxSize) : bytes;
  const read = await formatOf(plain, path, options.inputFormat).load();
  const article = await read(plain);
  if (!/\S/.test(article.text)) throw new AnnalsError('empty', 'no text in it');
  return toDocument(article, path, options);
}

function toDocument(article: Article, path: string, options: ReadOptions): Document {
  const { text, title = '', pages, firstLine } = article;
  const published = publication(article, path, options);
  return {
    id: path,
    source: path,
    title,
    text,
    published,
    ...(pages && { pages }),
    ...(firstLine && { firstLine }),
  };
}

/**
 * Reads one line of NDJSON; keys that a document doesn't have are ignored, and so is a publication date that is none:
 * what follows rests on the next best evidence of it. A text may be empty: each line in is a line out.
 * @param path the file that the line stands in, the source where the document names none
 * @throws AnnalsError `bad-json` or `bad-document`
 */
export function readLine(line: string, path: string, options: ReadOptions): Document {
  const { id, text, title, published, source } = parseLine(line) as Partial<DocumentInput>;
  for (const [key, value] of Object.entries({ id, text }))
    if (typeof value !== 'string') throw new AnnalsError('bad-document', `"${key}" is not a string`);
  for (const [key, value] of Object.entries({ title, published, source }))
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw new AnnalsError('bad-document', `"${key}" is not a string`);
  const article = { text: text!, title: title ?? '', ...(published && { published }) };
  return { ...toDocument(article, path, options), id: id!, source: source || path };
}

/** An NDJSON line as an object. */
export function parseLine(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new AnnalsError('bad-json', `not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new AnnalsError('bad-document', 'not a JSON object');
  return value;
}
