import { sections } from '../lexicon/language/furniture.ts';

const starting = (beginnings: string[]) => new RegExp(`^[•*·▶►\\s]*(?:${beginnings.join('|')})`, 'iu');

/** Links to other articles, and what the page asks of its readers. */
const invitation = starting([
  '(?:read more|also read|read also|read next|see also|watch|watch live|related|related (?:article|story|news)|more on this|don.t miss|must read|recommended|in pictures) ?[:|›»–—-] ?\\S',
  'read \\|',
  'follow (?:us|@|.{2,40} on (?:twitter|x|facebook|instagram)\\b)',
  '(?:sign up|subscribe|click here|tap here) (?:to|for|now|and)\\b',
  'for more (?:news|stories|coverage)\\b',
  '(?:e-?mail|contact|write to) .{0,60}\\S@\\S',
  '(?:end of|skip(?: to end of)?|list of \\d+|list \\d+ of) (?:list|carousel|items|\\d+)$',
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
  '\\^ ?\\p{L}',
  'from wikipedia, the free encyclopedia',
  'this page was last edited on\\b',
  'text is available under the creative commons\\b',
  '(?:©|copyright (?:©|\\d{4}|\\(c\\)))',
  'this article (?:is more than|was (?:first published|originally published|amended|corrected|updated))\\b',
  'a version of this (?:article|story) (?:appears?|appeared|was published)\\b',
]);
const creditEnd =
  /(?:(?:photograph|photo|picture|image|credit)s?(?: credit| by)? ?[:…](?:[^\n.]|(?<=\b\p{L})\.){2,60}|\bcredit\.{3}.{2,60}|\((?:AP |file )?(?:photo|image|picture)\b[^()]{0,60}\)|\bGetty Images\)?|\bShutterstock\)?|\/File Photo\b.{0,40}|[[(][\p{L} .'’-]{3,40}\/[\p{L} .'’-]{2,40}[\])])$/iu;
const signOff =
  /(?:contributed to this (?:report|story|article)|not responsible for the content of external \w+ sites|all rights reserved)\.?$/i;
/** Under a writer's life in a few words. */
const author = /[.!?] More about \p{Lu}[\p{L} .'’-]{4,50}$/u;
/** An agency's dateline: the story begins here, whatever stands before it in the line. */
const agency = /\([\p{L} ]{2,20}\) (?:-|--|—|–) /u;

/** In characters. A credit may hold its picture's caption. */
const LONGEST_CREDIT = 300;
const LONGEST_INVITATION = 160;
/** A label, in characters. */
export const SHORT = 60;
/** Lines among which the way to the article through its site may stand. */
const HEAD = 20;

/** "3 hours ago", "Updated 3 hours ago", "4 min read". */
const relative =
  /^(?:(?:last )?updated |published |posted )?\d+ ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|[hmd]) (?:ago|read)$|^\d+ min(?:utes?)?$|^[\d.,]+k? (?:comments?|shares?|views?|likes?)$/iu;

/** A line that ends as sentences do. */
export const sentence = /[.!?…]["”’')\]]*$/u;
const breadcrumb = /^\p{Lu}[\p{L}&' ]{1,24}(?:[/>›»] ?\p{Lu}[^/>›»]{1,80}){2,}$/u;
/** "Jane Doe Court correspondent": a byline without its "by". */
const writer =
  /^(?:\p{Lu}[\p{L}.'’-]+,? ){2,6}(?:\p{Ll}+ ){0,2}(?:correspondent|reporter|editor|staff writer|columnist|bureau chief)$/u;
const rule = /^[_*=~•·—–\s-]{2,}$/;

/** A label as the word lists have it. */
export const key = (line: string) =>
  line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace('[edit]', '')
    .replace(/^[•*·▶►\s]+|[\s:,.…›»>]+$/g, '');

/**
 * Is a line by its own words no part of the story? A paragraph of the story may begin with such words, but no notice is
 * as long.
 * @param row its index among the lines: the way to the article through its site stands over it
 */
export function isNotice(line: string, row: number): boolean {
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
    (writer.test(line) || /^sources?: ?\p{Lu}/iu.test(line) || (row < HEAD && isPath(line)))
  );
}

/** "News / Coast / Ferry sinks", "News|Floods": the way to the article through its site. */
function isPath(line: string): boolean {
  if (breadcrumb.test(line)) return true;
  const parts = line.split(/ ?[|/>›»] ?/);
  return (
    parts.length > 1 && parts.every((part) => part.split(' ').length < 4) && sections.has(key(parts[0]!))
  );
}
