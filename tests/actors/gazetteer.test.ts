import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/actors/countries.ts';
import { fold } from '../../src/actors/fold.ts';
import * as gazetteer from '../../src/actors/gazetteer.ts';
import { men } from '../../src/lexicon/actors/names.ts';

const { lookUp, SortedLines } = gazetteer;

describe('sorted lines', () => {
  it('find every line and nothing else', () => {
    const lines = new SortedLines(men);
    const names = men.trim().split('\n');
    expect(names.filter((name) => !lines.has(name))).toEqual([]);
    for (const other of ['', 'zzzz', names[0]!.slice(0, 2), `${names[5]}x`, '\n'])
      expect(lines.has(other)).toBe(false);
  });

  it('hold one line, or none', () => {
    expect(new SortedLines('\na\n').has('a')).toBe(true);
    expect(new SortedLines('\n').has('a')).toBe(false);
  });
});

describe('look-up', () => {
  it.each([
    ['peru', gazetteer.COUNTRY],
    ['lima', gazetteer.SEAT],
    ['peruvian', gazetteer.DEMONYM],
    ['mumbai', gazetteer.CITY],
    ['reuters', gazetteer.ORGANIZATION],
    ['kwame', gazetteer.MAN],
  ])('knows %s', (name, bit) => expect(lookUp(name) & bit).toBe(bit));

  it('knows nothing of ordinary words', () => expect(lookUp('yesterday')).toBe(0));
});

describe('countries', () => {
  it.each([
    ['Türkiye', 'TR', 'name'],
    ['UAE', 'AE', 'name'],
    ['Kabul', 'AF', 'seat'],
    ['South Korean', 'KR', 'demonym'],
    ['Filipinos', 'PH', 'demonym'],
    ['Côte d’Ivoire', 'CI', 'name'],
  ])('%s', (name, code, as) => expect(countryOf(fold(name))).toMatchObject({ code, as }));

  it('are no cities', () => expect(countryOf('mumbai')).toBeUndefined());
});
