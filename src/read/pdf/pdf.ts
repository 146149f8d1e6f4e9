import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { AnnalsError } from '../../errors.ts';
import type { Article } from '../article.ts';
import { type Box, joinLines, readingOrder } from './lines.ts';
import { joinBroken, paragraphs } from './paragraphs.ts';

/**
 * A PDF with a text layer: lines in reading order, columns one after another, divided words joined, running heads
 * and page numbers left out. `pages` tells where each page begins.
 * @throws AnnalsError `damaged`, or `no-text-layer` for a scan
 */
export async function readPdf(bytes: Uint8Array): Promise<Article> {
  const { pages, title } = await extract(bytes);
  const found = withoutRunningHeads(pages.map(joinLines)).map((page) => readingOrder(page).map(paragraphs));
  const { text, starts } = joinPages(found);
  if (!text) throw new AnnalsError('no-text-layer', 'no text in this PDF, only pictures');
  return { text, title, pages: starts };
}

/** Pages of blocks of paragraphs as one text; a paragraph that goes on belongs to the page where it began. */
function joinPages(pages: string[][][]): { text: string; starts: number[] } {
  let text = '';
  let open = '';
  const add = (paragraph: string) => {
    text += (text && '\n\n') + paragraph;
    open = paragraph;
  };
  const starts = pages.map((blocks) => {
    let start: number | undefined;
    for (const [first, ...rest] of blocks) {
      const whole = open && first && joinBroken(open, first);
      if (whole) {
        text = text.slice(0, -open.length) + whole;
        open = whole;
      } else if (first) {
        start ??= text.length + (text ? 2 : 0);
        add(first);
      }
      for (const paragraph of rest) {
        start ??= text.length + 2;
        add(paragraph);
      }
    }
    return start ?? text.length;
  });
  return { text, starts };
}

async function extract(bytes: Uint8Array): Promise<{ pages: Box[][]; title: string }> {
  try {
    // pdf.js takes the bytes for itself, so it gets a copy; errors are enough, its warnings go to nobody.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    const pages = items.map((page) =>
      page
        .filter(({ str, fontSize }) => str !== '' && fontSize > 0)
        .map(({ str, x, y, width, fontSize }) => ({ text: str, x0: x, x1: x + width, y, size: fontSize })),
    );
    await pdf.destroy();
    return { pages, title: usableTitle(info['Title']) };
  } catch (error) {
    throw new AnnalsError('damaged', `not a readable PDF: ${(error as Error).message}`, { cause: error });
  }
}

/** Programs put file names and placeholders into a PDF's title. */
function usableTitle(title: unknown): string {
  if (typeof title !== 'string') return '';
  const text = title.replace(/\s+/g, ' ').trim();
  return /\.(?:docx?|indd|pdf|html?|tex)$|^(?:untitled|microsoft word)/i.test(text) || !text.includes(' ')
    ? ''
    : text;
}

/** What browsers print above and below a page: the clock and the title, the address and the page's number. */
const browserMargin =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?: |$)|^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/;

/** Drops first and last lines that most pages share, figures aside: running heads and page numbers. */
function withoutRunningHeads(pages: Box[][]): Box[][] {
  const mask = ({ text }: Box) => text.replace(/\d+/g, '#').toLowerCase();
  const counts = new Map<string, number>();
  const edges = (page: Box[]) => [...page.slice(0, 2), ...page.slice(-2)];
  for (const page of pages)
    for (const key of new Set(edges(page).map(mask))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((page) => {
    const outer = new Set(edges(page));
    return page.filter((line) => {
      if (!outer.has(line)) return true;
      if (browserMargin.test(line.text)) return false;
      if (/^(?:page )?[-–— ]*\d{1,4}(?: (?:of|\/) \d{1,4})?[-–— ]*$/i.test(line.text)) return false;
      return pages.length < 3 || (counts.get(mask(line)) ?? 0) < 0.6 * pages.length;
    });
  });
}
