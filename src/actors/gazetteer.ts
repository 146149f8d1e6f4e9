import { men, surnames, unisex, women } from '../lexicon/actors/names.ts';
import { cities, regions } from '../lexicon/actors/places.ts';
import { peoples, wellKnownOrganizations, wellKnownPeople } from '../lexicon/actors/wellknown.ts';
import { locations, organizations } from '../lexicon/actors/wordnet.ts';
import { countryOf } from './countries.ts';

/** What the lists know of a name, as bits. */
export const COUNTRY = 1;
export const SEAT = 2;
export const CITY = 4;
const REGION = 8;
const LOCATION = 16;
export const ORGANIZATION = 32;
export const DEMONYM = 64;
export const MAN = 128;
export const WOMAN = 256;
const UNISEX = 512;
export const SURNAME = 1024;
/** A person whom the news names by the surname alone. */
const FAMOUS = 2048;
export const FIRST = MAN | WOMAN | UNISEX;
export const PLACE = COUNTRY | SEAT | CITY | REGION | LOCATION;

/** Sorted lines, searched where they stand, so that nothing is built when the program starts. */
export class SortedLines {
  /** @param text lines in code-unit order, with a line end before the first and after the last */
  constructor(readonly text: string) {}

  has(word: string): boolean {
    const { text } = this;
    let low = 1;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = text.lastIndexOf('\n', middle - 1) + 1;
      const end = text.indexOf('\n', middle);
      const line = text.slice(start, end);
      if (line === word) return true;
      if (line < word) low = end + 1;
      else high = start;
    }
    return false;
  }
}

const lists: [number, SortedLines][] = [
  [CITY, new SortedLines(cities)],
  [REGION, new SortedLines(regions)],
  [LOCATION, new SortedLines(locations)],
  [ORGANIZATION, new SortedLines(organizations)],
];
const nameLists: [number, SortedLines][] = [
  [MAN, new SortedLines(men)],
  [WOMAN, new SortedLines(women)],
  [UNISEX, new SortedLines(unisex)],
  [SURNAME, new SortedLines(surnames)],
];

const known = new Map<string, number>();

/**
 * What is known of a name of one or more words.
 * @param name folded (see `fold`), words separated by one space
 * @returns bits, 0 when no list has it
 */
export function lookUp(name: string): number {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  let bits = 0;
  const country = countryOf(name);
  if (country) bits |= country.as === 'name' ? COUNTRY : country.as === 'seat' ? SEAT : DEMONYM;
  if (wellKnownOrganizations.has(name)) bits |= ORGANIZATION;
  if (wellKnownPeople.has(name)) bits |= FAMOUS;
  if (peoples.has(name)) bits |= DEMONYM;
  for (const [bit, lines] of lists) if (lines.has(name)) bits |= bit;
  if (!name.includes(' ')) for (const [bit, lines] of nameLists) if (lines.has(name)) bits |= bit;
  // A long-running worker sees ever new words: the cache starts again before it grows large.
  if (known.size > 20_000) known.clear();
  known.set(name, bits);
  return bits;
}
