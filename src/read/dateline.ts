import { withoutFurniture } from '../language/furniture.ts';
import { mailHead } from '../language/mail.ts';
import { isStamp, unlabelled } from '../language/stamp.ts';
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

/** A line that changes of an article are dated by; its publication stands elsewhere, or nowhere. */
const changed = /^(?:last )?(?:updated|modified)\b/i;
/** The words of a stamp that are neither its date nor its label. */
const stampDress = new RegExp(
  `${weekday}(?:${day},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)|\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?|\\b[ap]\\.?m\\b\\.?|\\b(?:GMT|UTC|BST|IST|CES?T|EES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|[WE]AT|SAST|AE[SD]T|JST|SGT|HKT|PKT)\\b|\\b(?:at|on)\\b|\\d+ (?:mins?|minutes?|hours?|days?) (?:ago|read)|[|·•–—/,:-]`,
  'giu',
);

/** Lines before the story in which a dateline is looked for; in the first few of them it may follow anything. */
const HEAD = 30;
const FIRST = 6;

/** The dateline of a text: at the start of one of its first lines, or a line of its own before the story begins. */
export function dateline(text: string): Dateline | null {
  const sent = parsePublished(mailHead(text).sent ?? '');
  if (sent) return { date: sent };
  const lines = withoutFurniture(text.slice(0, 3000))
    .split('\n')
    .map((entry, row) => ({ entry: entry.trim().replace(/[\s\u00a0]+/g, ' '), row }))
    .filter(({ entry }) => entry !== '')
    .slice(0, HEAD);
  let prose = 0;
  let late: Dateline | null = null;
  for (const [index, { entry, row }] of lines.entries()) {
    if ((index >= FIRST || row >= 2 * FIRST) && prose > 1) break;
    if (entry.length > 80 && /[.!?]["”’)]*$/.test(entry)) prose++;
    const date = stamped(entry, index);
    if (date && !changed.test(entry)) return { date };
    if (date) late ??= { date };
    const match = opening.exec(entry.slice(0, 200));
    if (!match) continue;
    if (match[2]) {
      const stated = parsePublished(`${match[1]}${match[2]}`);
      if (stated) return { date: stated };
      continue;
    }
    const [, first, second] = /^(\S+) (\S+)$/.exec(match[1]!) ?? [];
    const name = /^\d/.test(first ?? '') ? second! : first!;
    const number = Number(/^\d/.test(first ?? '') ? first : second);
    const monthOf = monthNumber(name.replace('.', ''));
    if (monthOf && isoDay(2024, monthOf, number)) return late ?? { month: monthOf, day: number };
  }
  return late;
}

/** The date of a line that is a date and little else. A headline may end in a date, but not stand under a headline. */
function stamped(entry: string, index: number): string | null {
  const alone = entry.length < 90 && (line.test(entry) || (index > 0 && placed.test(entry)));
  if (!alone && !isStampUnderHeadline(entry, index)) return null;
  const publication = entry.replace(/(?<=\d.*)\b(?:last )?(?:updated|modified)\b.*/i, '');
  return parsePublished(/\d{4}-\d\d-\d\d/.exec(publication)?.[0] ?? publication);
}

function isStampUnderHeadline(entry: string, index: number): boolean {
  if (!isStamp(entry)) return false;
  const rest = unlabelled(entry).replace(stampDress, ' ').trim();
  if (rest === '' || /^by ?\p{Lu}/iu.test(rest)) return true;
  return index > 0 && rest.split(/\s+/).length < 5;
}
