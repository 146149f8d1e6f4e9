import { readFile } from 'node:fs/promises';
import { asAnnalsError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { ReadOptions } from './article.ts';
import { readDocument } from './document.ts';

/** Most bytes of one document where nobody says otherwise. */
export const defaultMaxSize = 10e6;

/**
 * Reads one document for `annotate`: text, Markdown, HTML, MHTML, PDF or Word, plain or in gzip.
 * @param source a path, or the bytes themselves; then `options.path` says where they come from
 * @param options as the command line's flags; `today` is the day assumed where nothing tells the publication date
 * @throws AnnalsError with one of the codes in `errorCodes`
 */
export async function read(
  source: string | Uint8Array,
  options: Partial<ReadOptions> & { path?: string } = {},
): Promise<Document> {
  const { path = typeof source === 'string' ? source : '-', ...given } = options;
  try {
    const bytes = typeof source === 'string' ? await readFile(source) : source;
    return await readDocument(bytes, path, {
      maxSize: defaultMaxSize,
      today: new Date().toISOString().slice(0, 10),
      ...given,
    });
  } catch (error) {
    throw asAnnalsError(error);
  }
}
