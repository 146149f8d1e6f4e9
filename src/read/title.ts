import { withoutFurniture } from '../language/furniture.ts';
import { mailHead } from '../language/mail.ts';
import { isByline, isStamp } from '../language/stamp.ts';
import { dateline } from './dateline.ts';

/** Lines between a headline and its byline, which say in a few points or a sentence what the article is about. */
const STANDFIRST = 4;

/**
 * The headline of a plain text: a first line that stands alone before a blank line or over a byline, is short and
 * doesn't end like a sentence; a menu, a byline or a date above it is passed over. "" where there is none. The line
 * stays in the text.
 */
export function headline(text: string): string {
  const subject = mailHead(text).subject;
  if (subject) return subject;
  const lines = withoutFurniture(text.slice(0, 2000))
    .split('\n')
    .map((line) => line.trim());
  const first = lines.findIndex(mayBeHeadline);
  if (first < 0) return '';
  // The name of a section stands over many headlines.
  const next = lines.findIndex((line, i) => i > first && mayBeHeadline(line));
  const isLabel = wordCount(lines[first]!) < 3 && wordCount(lines[next] ?? '') > 3;
  return (isLabel && headlineAt(lines, next)) || headlineAt(lines, first);
}

const wordCount = (line: string) => line.split(/\s+/).length;
const mayBeHeadline = (line: string) => line !== '' && !isByline(line) && !isStamp(line);

function headlineAt(lines: readonly string[], at: number): string {
  const line = lines[at]!;
  if (line.length < 4 || line.length > 140 || !/\p{L}/u.test(line)) return '';
  if (/[.!:;,…]["”’]?$/.test(line) || dateline(line)) return '';
  return isAlone(lines.slice(at + 1)) ? line.replace(/\s+/g, ' ') : '';
}

/** Does a blank line follow, or a byline after a few short lines? */
function isAlone(below: readonly string[]): boolean {
  if (below[0] === '') return true;
  const next = below.filter((line) => line !== '').slice(0, STANDFIRST);
  const byline = next.findIndex((line) => isByline(line) || isStamp(line));
  return byline >= 0 && next.slice(0, byline).every((line) => line.length < 200);
}
