import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { AnnalsError } from '../../errors.ts';
import type { Article } from '../article.ts';
import { blockText } from '../html/blocks.ts';
import type { Page } from '../html/dom.ts';
import { zipEntries } from './zip.ts';

/** Word's XML is about ten times its text; far beyond that an archive means harm. */
const maxUnpacked = 200e6;

/**
 * A Word document (.docx): its text without pictures, comments and footnote marks.
 * @throws AnnalsError `binary` for another kind of zip archive, `too-large`, or `damaged`
 */
export async function readDocx(bytes: Uint8Array): Promise<Article> {
  const entries = zipEntries(bytes);
  if (!entries.size) throw new AnnalsError('damaged', 'a broken zip archive');
  if (!entries.has('word/document.xml'))
    throw new AnnalsError('binary', 'a zip archive and not a Word document');
  if ([...entries.values()].reduce((a, b) => a + b) > maxUnpacked)
    throw new AnnalsError('too-large', 'a Word document that unpacks to more than 200 MB');
  const html = await convert(bytes);
  const document: Page = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  for (const mark of document.querySelectorAll('sup a[href^="#"]')) mark.remove();
  const title = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { text: blockText(document.body), title };
}

async function convert(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage, idPrefix: 'note-' })).value;
  } catch (error) {
    throw new AnnalsError('damaged', `not a readable Word document: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
