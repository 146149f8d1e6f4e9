import { buttons, linkHeadings, sections } from '../lexicon/language/furniture.ts';
import { mailHead } from './mail.ts';
import { isNotice, key, SHORT, sentence } from './notices.ts';

/**
 * Phrases of buttons and notices that stand in the running text where a page was copied without its line ends, each
 * with words that a text must hold for it: most hold none, and need not be searched.
 */
const notices: [words: string, notice: RegExp][] = [
  ['Click to share', /Click to share on \w+ \(Opens in new window\)/g],
  ['to your inbox', /Get [a-z]+ updates directly to your inbox(?: \+ Subscribe)?/g],
  [
    'Thank you for subscribing',
    /Thank you for subscribing!?(?: Could not subscribe, try again later)?(?: Invalid Email)?/g,
  ],
  [
    ' caption',
    /Image (?:copyright|source,?) [^\n.]{1,40}? Image caption,?|(?:Image|Media) caption(?= \p{Lu})/gu,
  ],
  ['Media playback is', /Media playback is (?:not supported|unsupported) on (?:this|your) device/g],
  ['Advertisement', /Advertisement(?: ·)? (?:Continue reading the main story|Scroll to continue)/g],
  ['Full Screen Autoplay', /(?:\d+ of \d+ )?Full Screen Autoplay Close/g],
  ['Skip Ad', /Skip Ad(?: Ad Loading\.\.\.)?(?: x(?: Embed x)?(?: Share)?)?(?= \p{Lu})/gu],
  ['[edit]', /\[edit\]/g],
  ['Play slideshow', /Play slideshow/g],
  ['View Photos', /View Photos(?= \p{Lu})/gu],
  ['Photo', /\((?:AP |File )?Photos?(?:: |\/)[^()\n]{1,60}\)/g],
  ['Image: ', /\(Images?: [^()\n]{1,60}\)/g],
  ['Picture: ', /\(Pictures?: [^()\n]{1,60}\)/g],
  ['Share this story: ', /Read or Share this story: \S+/g],
  [
    'All rights reserved',
    /Copyright \d{4} [^\n.]{1,50}\. All rights reserved\.(?: This material may not be published, broadcast, rewritten,? or redistributed\.?)?/g,
  ],
];

/** In characters. */
const LONGEST_LINK = 120;

/** A line of a table of contents. */
const chapter = /^\d+(?:\.\d+)* \p{Lu}[^.!?]{2,60}$/u;
const count = /^(?:\+?\d{1,3}|[\d.]+[km])$/i;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * The text without what its page put around the article: buttons, menus, credits, lists of links. Each character of
 * that becomes a space (two of a notice in mid-line a line end), so that offsets hold.
 */
export function withoutFurniture(text: string): string {
  let quiet = withoutLines(text);
  for (const [words, notice] of notices)
    if (quiet.includes(words))
      quiet = quiet.replace(notice, (found) => `\n\n${' '.repeat(found.length - 2)}`);
  return quiet;
}

function withoutLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const gone = unwanted(lines.map((line) => line.trim()));
  for (let i = mailHead(text).lines - 1; i >= 0; i--) gone.add(i);
  return lines.map((line, i) => (gone.has(i) ? blank(line) : line)).join('\n');
}

/** The indices of the lines that are no part of the story. */
function unwanted(lines: readonly string[]): Set<number> {
  const gone = new Set<number>();
  let links = false;
  let caption = false;
  let contents = -1;
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const name = line.length < SHORT ? key(line) : '';
    if (linkHeadings.has(name)) links = true;
    else if (sentence.test(line) || line.length > LONGEST_LINK) links = false;
    if (name === 'contents') contents = i;
    else if (!chapter.test(line)) contents = -1;
    else if (contents >= 0) gone.add(contents).add(i);
    const label = name === 'image caption';
    if (links || caption || label || buttons.has(name) || isNotice(line, i)) gone.add(i);
    caption = label;
    if (count.test(line) && (gone.has(i - 1) || buttons.has(key(lines[i + 1] ?? '')))) gone.add(i);
    const again = underItsPicture(lines, i);
    if (again) gone.add(i).add(again);
  }
  for (const i of menus(lines)) gone.add(i);
  return gone;
}

/** A picture's caption stands under it and once more in the gallery: with nothing but buttons between. */
function underItsPicture(lines: readonly string[], i: number): number | undefined {
  for (let at = i + 1, buttoned = false; at < Math.min(lines.length, i + 8); at++) {
    const line = lines[at]!;
    if (line === lines[i]) return buttoned ? at : undefined;
    if (line === '') continue;
    if (line.length > SHORT || !(count.test(line) || buttons.has(key(line)))) return undefined;
    buttoned = true;
  }
  return undefined;
}

/** Rows of short lines that are sections of a newspaper or buttons, and what stands right among them. */
function menus(lines: readonly string[]): number[] {
  const found: number[] = [];
  let row: number[] = [];
  let known = 0;
  let last = 0;
  const close = () => {
    if (known > 2 && known >= last * 0.6) found.push(...row.slice(0, last));
    row = [];
    known = last = 0;
  };
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const name = line.length < SHORT ? key(line) : '';
    const isKnown = sections.has(name) || buttons.has(name);
    const isEntry = isKnown || (known > 0 && name && lines[i - 1] && lines[i + 1] && isLabel(line));
    if (!isEntry) {
      close();
      continue;
    }
    row.push(i);
    if (!isKnown) continue;
    known++;
    last = row.length;
  }
  close();
  return found;
}

const isLabel = (line: string) => /^\p{Lu}/u.test(line) && line.split(' ').length < 4 && !sentence.test(line);
