import type { Box } from './lines.ts';

const sentenceEnd = /[.!?:…]["”’)]*$/;

/** A block's lines, from top to bottom, as paragraphs; words cut at a line's end are whole again. */
export function paragraphs(lines: readonly Box[]): string[] {
  const found: string[] = [];
  const leading = usualLeading(lines);
  for (const [index, line] of lines.entries()) {
    if (index > 0 && continues(lines, index, leading))
      found[found.length - 1] = join(found.at(-1)!, line.text);
    else found.push(line.text);
  }
  return found;
}

/**
 * Does the text go on in the next block: a column or page that broke a paragraph?
 * @returns the paragraph made whole, or undefined where a new one begins
 */
export function joinBroken(open: string, next: string): string | undefined {
  if (sentenceEnd.test(open)) return undefined;
  // A heading is short and the text below it begins with a capital.
  return open.length > 100 || /^[\p{Ll}\d(“"]/u.test(next) ? join(open, next) : undefined;
}

function join(text: string, next: string): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + next;
  // A hyphen at the end divides a word when the rest goes on in lower case; "well-" at the end of a line is rarer.
  if (/\p{Ll}[-‐]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  if (/\p{L}[-‐–/]$/u.test(text)) return text + next;
  return `${text} ${next}`;
}

/** Is this line the next of the paragraph that the line before it is in? */
function continues(lines: readonly Box[], index: number, leading: number): boolean {
  const [last, line] = [lines[index - 1]!, lines[index]!];
  if (Math.abs(last.size - line.size) > 0.15 * last.size) return false;
  if (last.y - line.y > Math.max(1.35 * leading, 1.5 * line.size)) return false;
  const near = lines
    .slice(Math.max(0, index - 4), index + 4)
    .filter(({ x0, size }) => Math.abs(x0 - line.x0) < 4 * size && Math.abs(size - line.size) < 1);
  const left = Math.min(...near.map(({ x0 }) => x0));
  const right = Math.max(...near.map(({ x1 }) => x1));
  const indented = line.x0 - left > 0.5 * line.size;
  const endedShort = sentenceEnd.test(last.text) && last.x1 < right - 0.2 * (right - left);
  return !indented && !endedShort;
}

/** The commonest distance between base lines. */
function usualLeading(lines: readonly Box[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < lines.length; i++) {
    const drop = Math.round(2 * (lines[i - 1]!.y - lines[i]!.y)) / 2;
    if (drop > 2) counts.set(drop, (counts.get(drop) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return best?.[0] ?? 14;
}
