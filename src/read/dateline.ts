import { isoDay, monthNumber, parsePublished } from './calendar.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = `(?:${month} \\d{1,2}|\\d{1,2} ${month})`;
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?';
const word = "\\p{Lu}[\\p{L}.'’-]{0,20}";
const place = `${word}(?: (?:${word}|of|on|upon|de|da|do|del|di|la|le|al)){0,4}(?:, ${word}(?: ${word}){0,3})?`;
/** Only a place in capitals stands before its date without a comma or dash. */
const capitals = "\\p{Lu}{2}[\\p{Lu} .'’-]{0,40}";
const agency = '(?:\\([\\p{L}\\p{N} .&/-]{2,30}\\) ?)?';
const dash = '(?:[—–-]{1,2}|:)';

/** "LISBON, Sept. 14, 2024 (Reuters) —", "Sept. 14, 2024 (AP) —"; the year may be missing. */
const opening = new RegExp(
  `^(?:${place}(?:, ?| ?[—–-]{1,2} )|${capitals} )?${agency}${weekday}(${day})(,? \\d{4})?,? ?${agency}${dash}(?=\\s|\\p{L}|["“])`,
  'u',
);
/** A line that is a date and little else: "Saturday, 14 September 2024, 10:15", "Published: Sept. 14, 2024". */
const line = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last updated|date)(?: on| at)?:? ?|by ${place} ?[|·•,—–-] ?)?${weekday}(?:${day},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:[ ,T|·•–-]+(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?(?: ?[|·•—–] ?.{0,40})?$`,
  'iu',
);

/** A place and a date alone in a line, as under a byline: "ACCRA, Sept. 14, 2024". A headline may end so too. */
const placed = new RegExp(`^${place}(?:, | ?[|·•—–-]{1,2} )${agency}${weekday}${day},? \\d{4}[.:]?$`, 'u');

export interface Dateline {
  /** `YYYY-MM-DD` where the dateline has a year. */
  date?: string;
  /** Month and day of a dateline without a year. */
  month?: number;
  day?: number;
}

/** The dateline of a text: at the start of one of its first lines, or a line of its own. */
export function dateline(text: string): Dateline | null {
  const lines = text
    .slice(0, 1500)
    .split('\n', 12)
    .map((entry) => entry.trim().replace(/[\s\u00a0]+/g, ' '))
    .filter((entry) => entry !== '')
    .slice(0, 6);
  for (const [index, entry] of lines.entries()) {
    if (entry.length < 90 && (line.test(entry) || (index > 0 && placed.test(entry)))) {
      const date = parsePublished(/\d{4}-\d\d-\d\d/.exec(entry)?.[0] ?? entry);
      if (date) return { date };
    }
    const match = opening.exec(entry.slice(0, 200));
    if (!match) continue;
    if (match[2]) {
      const date = parsePublished(`${match[1]}${match[2]}`);
      if (date) return { date };
      continue;
    }
    const [, first, second] = /^(\S+) (\S+)$/.exec(match[1]!) ?? [];
    const name = /^\d/.test(first ?? '') ? second! : first!;
    const number = Number(/^\d/.test(first ?? '') ? first : second);
    const monthOf = monthNumber(name.replace('.', ''));
    if (monthOf && isoDay(2024, monthOf, number)) return { month: monthOf, day: number };
  }
  return null;
}
