import { countries } from '../lexicon/actors/countries.ts';
import { partyNames } from '../lexicon/actors/party-names.ts';
import { fold } from './fold.ts';

/** How a word names a country: by its name, by its seat of power ("Kabul"), or by its people ("Afghan"). */
export interface CountryName {
  /** ISO 3166-1 alpha-2, or EU. */
  code: string;
  /** The country's common name. */
  name: string;
  as: 'name' | 'seat' | 'demonym';
}

let index: Map<string, CountryName> | undefined;

function build(): Map<string, CountryName> {
  const made = new Map<string, CountryName>();
  const names = new Map<string, string>();
  const add = (words: string[], code: string, as: CountryName['as']) => {
    for (const word of words) {
      const key = fold(word.trim());
      if (key && !made.has(key)) made.set(key, { code, name: names.get(code) ?? word, as });
    }
  };
  const rows = countries
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  for (const [code = '', name = ''] of rows) {
    names.set(code, name);
    add([name], code, 'name');
  }
  for (const line of partyNames.trim().split('\n')) {
    const [code = '', others = '', seats = '', demonyms = ''] = line.split('|');
    add(others.split(','), code, 'name');
    add(seats.split(','), code, 'seat');
    add(demonyms.split(','), code, 'demonym');
  }
  for (const [code = '', , others = '', capitals = '', demonyms = ''] of rows) {
    add(others.split('|'), code, 'name');
    add(capitals.split('|'), code, 'seat');
    // "Afghan" is the adjective; its plural is the people.
    const words = demonyms.split(/[|,]/).map((word) => word.trim());
    add(
      [...words, ...words.filter((word) => /[a-z]{2}[anipk]$/.test(word)).map((word) => `${word}s`)],
      code,
      'demonym',
    );
  }
  return made;
}

/**
 * The country that a folded name stands for: "pakistan", "islamabad", "pakistani" are all Pakistan's.
 * @returns undefined when it is no country's
 */
export function countryOf(name: string): CountryName | undefined {
  index ??= build();
  return index.get(name);
}
