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
  const stack: (Node | typeof endOfBlock)[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === endOfBlock) flush();
    else if (node.nodeType === 3) current += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const tag = node.nodeType === 1 ? (node as Element).tagName.toLowerCase() : '';
      if (tag && (left.has(tag) || isFootnoteMark(node, tag) || isHidden(node as Element))) continue;
      if (tag === 'br') current += '\n';
      if (blocks.has(tag)) {
        flush();
        stack.push(endOfBlock);
      }
      // linkedom makes the list anew each time that it is asked for.
      for (const child of Array.from(node.childNodes).reverse()) stack.push(child);
    }
  }
  flush();
  return paragraphs.join('\n\n');
}

const endOfBlock = Symbol('end of block');

function isFootnoteMark(node: Node, tag: string): boolean {
  return tag === 'sup' && /^\s*\[?[\d*†‡a-z ]{1,6}\]?\s*$/.test(node.textContent ?? '');
}

function isHidden(element: Element): boolean {
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}
