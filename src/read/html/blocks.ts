import type { Element, Node } from './dom.ts';

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** Captions tell of the picture; the rest is not prose at all. */
const left = new Set(
  'script style noscript template svg math canvas audio video iframe object embed button select textarea input figcaption head title'.split(
    ' ',
  ),
);

/** Elements that a page's style sets apart where no space stands between two of them: "<span>Ann</span><span>Oslo</span>". */
const apart = new Set('a cite label small span time'.split(' '));

/** The text of an element as its reader sees it: a paragraph for each block, divided by blank lines. */
export function blockText(root: Node): string {
  const paragraphs: string[] = [];
  let current = '';
  const flush = () => {
    const text = current
      .split('\n')
      .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
    if (text) paragraphs.push(text);
    current = '';
  };
  // A stack of its own: pages nest ten thousand elements deep where they mean harm.
  const stack: (Node | symbol)[] = [root];
  let gap = false;
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node === 'symbol') {
      if (node === endOfBlock) flush();
      else gap = true;
    } else if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      if (gap && /[\p{L}\p{N}.)]$/u.test(current) && /^[\p{Lu}\p{N}]/u.test(text)) current += ' ';
      current += text;
      gap = false;
    } else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const tag = node.nodeType === 1 ? (node as Element).tagName.toLowerCase() : '';
      if (tag && (left.has(tag) || isFootnoteMark(node, tag) || isHidden(node as Element))) continue;
      if (tag === 'br') current += '\n';
      if (blocks.has(tag)) {
        flush();
        stack.push(endOfBlock);
      }
      // linkedom makes the list anew each time that it is asked for.
      const children = Array.from(node.childNodes);
      for (let i = children.length - 1; i >= 0; i--) {
        stack.push(children[i]!);
        if (isApart(children[i]!) && isApart(children[i - 1])) stack.push(between);
      }
    }
  }
  flush();
  return paragraphs.join('\n\n');
}

const endOfBlock = Symbol('end of block');
const between = Symbol('between two elements');

const isApart = (node: Node | undefined): boolean =>
  node?.nodeType === 1 && apart.has((node as Element).tagName.toLowerCase());

function isFootnoteMark(node: Node, tag: string): boolean {
  return tag === 'sup' && /^\s*\[?[\d*†‡a-z ]{1,6}\]?\s*$/.test(node.textContent ?? '');
}

function isHidden(element: Element): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}
