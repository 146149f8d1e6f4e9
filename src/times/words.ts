import { DAY_PARTS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/times/calendar-names.ts';
import { CARDINALS, MULTIPLIERS, ORDINALS } from '../lexicon/times/numbers.ts';
import { UNITS, type UnitEntry } from '../lexicon/times/units.ts';

/**
 * Regular-expression fragments over folded text (lower case, straight quotes, plain spaces and hyphens) and what
 * they mean. None of them captures.
 */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

const FULL_MONTHS = Object.keys(MONTHS).filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name));
const SHORT_MONTHS = Object.keys(MONTHS).filter((name) => !FULL_MONTHS.includes(name));
export const MONTH = `(?:${anyOf(FULL_MONTHS)}|(?:${anyOf(SHORT_MONTHS)})\\b\\.?)`;
export const WEEKDAY = `(?:${anyOf(Object.keys(WEEKDAYS).filter((day) => day.endsWith('day')))}|(?:${anyOf(Object.keys(WEEKDAYS).filter((day) => !day.endsWith('day')))})\\b\\.?)`;
export const WEEKDAY_NAME = `(?:${anyOf(Object.keys(WEEKDAYS).filter((day) => day.endsWith('day')))})`;
export const SEASON = `(?:${anyOf(Object.keys(SEASONS))})`;
export const DAY_PART = `(?:${anyOf(Object.keys(DAY_PARTS).filter((part) => part !== 'daytime' && part !== 'midday'))})`;

const CARDINAL = anyOf(Object.keys(CARDINALS));
const NUMBER_WORD = `(?:${CARDINAL}|${anyOf(Object.keys(MULTIPLIERS))})`;
/** A number in words, up to "two hundred and twenty-five". */
export const CARDINAL_WORDS = `(?:(?:(?:half )?a (?=dozen|hundred|thousand|million))?${NUMBER_WORD}\\b(?:(?:-| |(?<=hundred|thousand|million) and )${NUMBER_WORD}\\b){0,5})`;
const DIGITS = '(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,3})?';
/** An amount: "2", "2.5", "2 1/2", "three-and-a-half", "a", "twenty-four". */
export const AMOUNT = `(?:\\d{0,4}[½¼¾]|${DIGITS}(?:[ -]\\d\\/\\d)?|${CARDINAL_WORDS}(?:[ -]and[ -](?:a|one)[ -](?:half|quarter))?|half an?|a half|an?)`;
/** An amount without a number. */
export const VAGUE = `(?:several|many|a few|few|some|a couple of|a couple|couple of|a number of|dozens of|hundreds of|scores of|various|numerous|countless)`;

const UNIT_STEM = anyOf(
  Object.keys(UNITS).filter((unit) => !/^(sec|min|hr|wk|yr|centurie|millennia)$/.test(unit)),
);
export const UNIT = `(?:(?:${UNIT_STEM})s?|centuries|millennia|(?:secs?|mins?|hrs?|wks?|yrs?)\\b\\.?)`;
/** Units of the calendar, for "last …", "the …". */
export const CALENDAR_UNIT =
  '(?:day|weekend|week|month|quarter|year|decade|century|millennium|fortnight|night|hour|minute)';

const ORDINAL_WORD = anyOf(Object.keys(ORDINALS).map((word) => word.replace('-', '[- ]')));
export const ORDINAL = `(?:\\d{1,4}(?:st|nd|rd|th)|${ORDINAL_WORD})`;
/** Day of a month: "5", "05", "5th", "fifth". */
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|${ORDINAL_WORD}|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine))`;
/** A year of four digits. */
export const YEAR = '(?:1\\d{3}|20\\d{2})';

const WORD_YEAR_TENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
/** A year in words: "nineteen ninety-six", "two thousand and four". */
export const YEAR_WORDS = `(?:(?:(?:${WORD_YEAR_TENS}) |nineteen-(?=\\w{3,5}ty\\b)|twenty-(?=\\w{3,5}teen\\b|ten\\b|eleven|twelve))(?:(?:oh|o)[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred)\\b|two thousand(?: (?:and )?(?:${CARDINAL})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)?\\b)`;

export const monthOf = (name: string): number => MONTHS[name.replace('.', '')]!;
export const weekdayOf = (name: string): number => WEEKDAYS[name.replace('.', '')]!;
export const seasonOf = (name: string): string => SEASONS[name]!;
export const partOf = (name: string): string => DAY_PARTS[name]!;

/** The unit of a word, singular or plural. */
export function unitOf(word: string): UnitEntry {
  const plain = word.replace('.', '');
  return UNITS[plain] ?? UNITS[plain.replace(/s$/, '')]!;
}

/** The number of an ordinal: "5th", "twenty-first", "5". */
export function ordinalOf(word: string): number {
  const digits = Number.parseInt(word, 10);
  return Number.isNaN(digits) ? (ORDINALS[word.replace(' ', '-')] ?? wordsToNumber(word)) : digits;
}

/** The number that an amount stands for; NaN where it is none. */
export function amountOf(text: string): number {
  const halves = /^(.*?)[ -]and[ -](?:a|one)[ -](half|quarter)$/.exec(text);
  if (halves) return amountOf(halves[1]!) + (halves[2] === 'half' ? 0.5 : 0.25);
  const fraction = /^([\d,.]+)[ -](\d)\/(\d)$/.exec(text);
  if (fraction) return amountOf(fraction[1]!) + Number(fraction[2]) / Number(fraction[3]);
  const vulgar = /^(\d*)([½¼¾])$/.exec(text);
  if (vulgar) return Number(vulgar[1]) + { '½': 0.5, '¼': 0.25, '¾': 0.75 }[vulgar[2]!]!;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  if (text === 'a' || text === 'an') return 1;
  if (/^(half an?|a half)$/.test(text)) return 0.5;
  return wordsToNumber(text);
}

function wordsToNumber(text: string): number {
  let total = 0;
  let current = 0;
  let half = 1;
  for (const word of text.split(/[ -]/)) {
    if (word === 'and') continue;
    if (word === 'a') current = 1;
    else if (word in CARDINALS) current += CARDINALS[word]!;
    else if (word === 'half') half = 0.5;
    else if (word === 'hundred' || word === 'dozen') current = (current || 1) * MULTIPLIERS[word]!;
    else {
      total += (current || 1) * (MULTIPLIERS[word] ?? Number.NaN);
      current = 0;
    }
  }
  return (total + current) * half;
}

/** The year of a year in words. */
export function yearOfWords(text: string): number {
  if (text.startsWith('two thousand')) return wordsToNumber(text);
  const [first, ...rest] = text.replace('-', ' ').split(' ');
  const tail = rest.join(' ').replace(/^(?:oh|o)[ -]/, '');
  return CARDINALS[first!]! * 100 + (tail === 'hundred' ? 0 : wordsToNumber(tail));
}

/** A year of two digits as it was meant before any context: 00–29 are of this century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
