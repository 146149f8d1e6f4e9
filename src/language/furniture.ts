import { buttons, linkHeadings, sections } from '../lexicon/language/furniture.ts';

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

const starting = (beginnings: string[]) => new RegExp(`^[•*·▶►\\s]*(?:${beginnings.join('|')})`, 'iu');

/** Links to other articles, and what the page asks of its readers. */
const invitation = starting([
  '(?:read more|also read|read also|read next|see also|watch|watch live|related|related (?:article|story|news)|more on this|don.t miss|must read|recommended|in pictures) ?[:|›»–—-] ?\\S',
  'read \\|',
  'follow (?:us|@|.{2,40} on (?:twitter|x|facebook|instagram)\\b)',
  '(?:sign up|subscribe|click here|tap here) (?:to|for|now|and)\\b',
  'for more (?:news|stories|coverage)\\b',
  '(?:e-?mail|contact|write to) .{0,60}\\S@\\S',
  '(?:do|did|have|are|were) you\\b.{0,100}(?:\\S@\\S|get in touch|contact us|e-?mail us)',
  'connect with .{2,60}:$',
]);

/** Who made it, and the picture over it. */
const credit = starting([
  '(?:photograph|photo|picture|image|credit|illustration|graphic|video)s?(?: by| credit| source| copyright| courtesy)? ?[:|]',
  'image (?:source|copyright|credit),',
  '\\d+ of \\d+ ?\\|',
  '\\(?(?:(?:with )?additional )?(?:reporting|writing|editing) by \\p{Lu}',
  '\\(?with (?:inputs?|reporting|files) from\\b',
  'reporting from \\p{Lu}[\\p{L} ,.&-]{2,60}$',
  'our standards:',
  '(?:©|copyright (?:©|\\d{4}|\\(c\\)))',
  'this article (?:is more than|was (?:first published|originally published|amended|corrected|updated))\\b',
  'a version of this (?:article|story) (?:appears?|appeared|was published)\\b',
]);
const creditEnd =
  /(?:(?:photograph|photo|picture|image|credit)s?(?: credit| by)? ?[:…](?:[^\n.]|(?<=\b\p{L})\.){2,60}|\bcredit\.{3}.{2,60}|\((?:AP |file )?(?:photo|image|picture)\b[^()]{0,60}\)|\bGetty Images\)?|\bShutterstock\)?|\/File Photo\b.{0,40})$/iu;
const signOff =
  /(?:contributed to this (?:report|story|article)|not responsible for the content of external \w+ sites|all rights reserved)\.?$/i;
/** Under a writer's life in a few words. */
const author = /[.!?] More about \p{Lu}[\p{L} .'’-]{4,50}$/u;
/** An agency's dateline: the story begins here, whatever stands before it in the line. */
const agency = /\([\p{L} ]{2,20}\) (?:-|--|—|–) /u;

/** In characters. A credit may hold its picture's caption. */
const LONGEST_CREDIT = 300;
const LONGEST_INVITATION = 160;
const LONGEST_LINK = 120;
const SHORT = 60;
/** Lines among which the way to the article through its site may stand. */
const HEAD = 20;

/** "3 hours ago", "Updated 3 hours ago", "4 min read". */
const relative =
  /^(?:(?:last )?updated |published |posted )?\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|[hmd]) (?:ago|read)$/iu;

const sentence = /[.!?…]["”’')\]]*$/u;
const breadcrumb = /^\p{Lu}[\p{L}&' ]{1,24}(?:[/>›»] ?\p{Lu}[^/>›»]{1,80}){2,}$/u;
/** "Jane Doe Court correspondent": a byline without its "by". */
const writer =
  /^(?:\p{Lu}[\p{L}.'’-]+,? ){2,6}(?:\p{Ll}+ ){0,2}(?:correspondent|reporter|editor|staff writer|columnist|bureau chief)$/u;
const rule = /^[_*=~•·—–\s-]{2,}$/;
const count = /^(?:\+?\d{1,3}|[\d.]+[km])$/i;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
const key = (line: string) =>
  line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[•*·▶►\s]+|[\s:,.…›»>]+$/g, '');

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
  return lines.map((line, i) => (gone.has(i) ? blank(line) : line)).join('\n');
}

/** The indices of the lines that are no part of the story. */
function unwanted(lines: readonly string[]): Set<number> {
  const gone = new Set<number>();
  let links = false;
  let caption = false;
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const name = line.length < SHORT ? key(line) : '';
    if (linkHeadings.has(name)) links = true;
    else if (sentence.test(line) || line.length > LONGEST_LINK) links = false;
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

/** A paragraph of the story may begin with such words, but no notice is as long. */
function isNotice(line: string, row: number): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  const whole = sentence.test(line);
  const end = line.slice(-110);
  const isCredit =
    credit.test(line) || signOff.test(end) || (!whole && (creditEnd.test(end) || author.test(end)));
  if (isCredit) return !agency.test(line);
  if (rule.test(line)) return true;
  if (line.length > LONGEST_INVITATION) return false;
  if (invitation.test(line) || relative.test(line)) return true;
  return (
    line.length < SHORT * 2 &&
    !sentence.test(line) &&
    (writer.test(line) || (row < HEAD && breadcrumb.test(line)))
  );
}
