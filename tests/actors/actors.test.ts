import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('names', () => {
  it('keep their offsets, without a possessive', () => {
    const { reading, actors } = tell('Kenya’s parliament met. Later Kenya closed the border with Uganda.');
    for (const { mentions } of actors)
      for (const { start, end, text } of mentions) expect(reading.text.slice(start, end)).toBe(text);
    expect(actors.find(({ name }) => name === 'Kenya')?.mentions.map(({ text }) => text)).toEqual([
      'Kenya',
      'Kenya',
    ]);
  });

  it('are no weekdays, months or first words', () => {
    const { actors } = tell(
      'Yesterday nobody came. On Monday it rained. However, March was dry. Officials shrugged.',
    );
    expect(actors.filter(({ type }) => type !== 'group')).toEqual([]);
  });

  it('of one country are one actor', () => {
    const { actors } = tell('The United States sent aid to Chad. The US had promised it, and the U.S. paid.');
    expect(actors.map(({ name }) => name)).toHaveLength(2);
    expect(actors[0]!.aliases).toEqual(expect.arrayContaining(['US']));
  });

  it('of two people with one surname stay two', () => {
    const { actors } = tell('Maria Lopez sued Pedro Lopez in Madrid. Pedro Lopez denied the claim.');
    expect(actors.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual([
      'Maria Lopez',
      'Pedro Lopez',
    ]);
  });

  it('split at a comma before a country', () => {
    const { actors } = tell('The ship left Mombasa, Kenya, on Friday.');
    expect(actors.map(({ name }) => name)).toEqual(['Mombasa', 'Kenya']);
  });

  it('join a nickname', () => {
    const { actor } = tell(
      'The general, Mohamed Omar Hassan, known as Abu Tariq, fled to Libya. Hassan said he was safe.',
    );
    expect(actor('Mohamed Omar Hassan')?.aliases).toContain('Abu Tariq');
  });
});

describe('hostile text', () => {
  it('never breaks it', () => {
    const words = fc.constantFrom(
      'Mr',
      'The',
      'of',
      'Kenyan',
      'Bank',
      '(',
      ')',
      ',',
      '’s',
      'Kabul',
      'said',
      '23',
      'X',
      '\n',
      '“',
      'É',
      '😀',
      'both',
      'countries',
      'who',
      'known as',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { mentions, name } of tell(text).actors) {
          expect(name).not.toBe('');
          for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
