/** In characters: "Published: 09:33 GMT, 28 March 2021 | Updated: 15:01 GMT, 28 March 2021" and some room. */
const LONGEST = 150;

/** What says of which act a date is the date. */
const stampWords =
  /\b(?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b(?: on\b| at\b)?:?|\b\d+ min(?:ute)?s? read\b/gi;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dated = new RegExp(
  `\\d{4}-\\d\\d-\\d\\d|\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,? \\d{4}\\b`,
  'i',
);
/** Words in small letters that a stamp has beside its date; any other is of a sentence or a headline. */
const sentenceWord =
  /(?<![\p{L}\p{N}.])(?!(?:at|on|by|and|ago|hours?|mins?|minutes?|days?|read|noon|midnight|st|nd|rd|th|am|pm|a\.m|p\.m)(?![\p{L}]))\p{Ll}+/u;

/**
 * Is this line a date with what says of which act it is the date, and at most with the names of the writer and the
 * paper? "Posted on March 3, 2021 / 5:32 PM EST / Channel News"
 */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST || !dated.test(line)) return false;
  if (/[!?…]["”’')\]]*$|[^.\p{Lu}]{4}\.$/u.test(line) && !/[ap]\.m\.$/.test(line)) return false;
  return !sentenceWord.test(line.replace(stampWords, ' '));
}

/** Words in small letters between the names of a byline. */
const bylineWord =
  /(?<![\p{L}\p{N}.])(?!(?:and|for|in|of|the|at|with|by|correspondents?|reporters?|editors?|writers?|staff|chief|senior|special|bureau|de|da|di|van|von|der|bin|al|el)(?!\p{L}))\p{Ll}+/u;

/** A line of its own that names the writer: "By Jane Doe, Court Correspondent", "BY JOHN ROE IN LAGOS". */
export const isByline = (line: string): boolean =>
  line.length < 90 && /^by ?\p{Lu}/iu.test(line) && !/[.!?]$/.test(line) && !bylineWord.test(line.slice(2));

/** A stamp without what says of which act it is the date. */
export const unlabelled = (line: string): string =>
  line.replace(stampWords, (words) => ' '.repeat(words.length));

/** The text with spaces in the place of those words: that an article was published is none of its events. */
export const withoutStamps = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length < 2 * LONGEST && isStamp(line.trim()) ? unlabelled(line) : line))
    .join('\n');
