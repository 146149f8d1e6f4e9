import { isByline, isStamp } from './stamp.ts';

/** The label of a date that stands in the next line. */
const label = /^\s*(?:Published|Posted|Updated)\s*$/;

/**
 * Replaces the line ends inside a hard-wrapped paragraph by spaces and odd spaces by plain ones, one character
 * for one, so that offsets hold.
 */
export function unwrap(text: string): string {
  const plain = text
    .replace(/[\u00a0\u2007\u2009\u202f\t]/g, ' ')
    .replace(/\r\n/g, ' \n')
    .replace(/[\r\u2028\u2029]/g, '\n');
  return plain
    .split(/(\n[ ]*\n[\s]*)/)
    .map((block, i) => (i % 2 ? block : unwrapBlock(block)))
    .join('');
}

function unwrapBlock(block: string): string {
  const lines = block.split('\n');
  if (lines.length < 2) return block;
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  // Prose that was wrapped by a program fills its lines up to a common width; longer lines are paragraphs.
  if (width > 100) return block;
  // A headline, perhaps with a few points, over its byline or date: lines of their own.
  const heads = lines.findLastIndex(
    (line) => isByline(line.trim()) || isStamp(line.trim()) || label.test(line),
  );
  let out = lines[0]!;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!.trimEnd();
    const full = before.length + (lines[i]!.trimStart().split(' ')[0]?.length ?? 0) >= width * 0.8;
    const soft = (full && !/^\s*([-*•#>|]|\d+[.)] )/.test(lines[i]!)) || /^\s*[a-z]/.test(lines[i]!);
    out += (soft && i > heads + 1 ? ' ' : '\n') + lines[i];
  }
  return out;
}
