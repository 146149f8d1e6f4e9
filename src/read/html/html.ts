import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { AnnalsError } from '../../errors.ts';
import type { Article } from '../article.ts';
import { decode } from '../decode.ts';
import { blockText } from './blocks.ts';
import type { Node, Page } from './dom.ts';
import { removeFurniture } from './furniture.ts';
import { pageMetadata } from './metadata.ts';

/** Readability compares every element with those around and above it; pages beyond this are no articles. */
const maxElements = 30_000;
const maxDepth = 256;

/**
 * A web page: the article in it as Readability finds it, with what the page's metadata tell.
 * @param charset encoding that a header outside the page declares
 * @throws AnnalsError `no-article`
 */
export function readHtml(bytes: Uint8Array, charset?: string): Article {
  const html = decode(bytes, charset ?? declaredCharset(bytes));
  const document: Page = parseHTML(completed(html)).document;
  const metadata = pageMetadata(document);
  if (isTooMuch(document.body)) throw new AnnalsError('no-article', 'no article: far too many elements');
  const opening = afterHeadline(document);
  removeFurniture(document);
  const article = readable(document);
  const text = article?.content ? blockText(article.content) : '';
  if (!/\S+(?:\s+\S+){4,}[.!?…]["”’)]*(?:\s|$)/.test(text))
    throw new AnnalsError('no-article', 'no article in this web page');
  const published = metadata.published;
  const title = metadata.title ?? article?.title?.trim() ?? '';
  return { text, title, opening, ...(published && { published }) };
}

/** The page's text from its headline on: the byline that Readability takes away. Read before it changes the page. */
function afterHeadline(document: Page): string {
  const headline = document.querySelector('h1');
  if (!headline) return '';
  const whole = blockText(document.body);
  const at = whole.indexOf(blockText(headline));
  return at < 0 ? '' : whole.slice(at, at + 1500);
}

function isTooMuch(root: Node): boolean {
  let elements = 0;
  const stack = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.depth > maxDepth || ++elements > maxElements) return true;
    for (const node of Array.from(top.node.childNodes))
      if (node.nodeType === 1) stack.push({ node, depth: top.depth + 1 });
  }
  return false;
}

function readable(document: Page): { title?: string | null; content?: Node | null } | null {
  try {
    return new Readability(document as never, {
      serializer: (element): Node => element as unknown as Node,
    }).parse();
  } catch (error) {
    throw new AnnalsError('no-article', `no article in this web page: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** The encoding that the page names in its first kilobytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1]
  );
}

/** linkedom doesn't supply the elements that HTML lets a page leave out. */
function completed(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const rest = html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '');
  const head = /<head[\s>][\s\S]*?<\/head\s*>/i.exec(rest)?.[0] ?? '';
  return `<!doctype html><html>${head || '<head></head>'}<body>${rest.replace(head, '')}</body></html>`;
}
