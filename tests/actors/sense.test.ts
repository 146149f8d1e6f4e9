import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

const typeOf = (text: string, name: string) => tell(text).actor(name)?.type;

describe('the type of a name', () => {
  it('follows its apposition', () => {
    expect(typeOf('Tervo, a Finnish toolmaker, closed a plant. Workers of Tervo protested.', 'Tervo')).toBe(
      'organization',
    );
  });

  it.each([
    ['The Tervo union met on Monday.', 'Tervo', 'organization'],
    ['Its unit Tervo lost money.', 'Tervo', 'organization'],
    [
      'The chief executive of Tervo Oy spoke to workers on Monday. They said Tervo Oy had paid them.',
      'Tervo Oy',
      'organization',
    ],
    ['It was founded by Ann Kirana and her brother Kusnan.', 'Kusnan', 'person'],
    [
      'OSLO — Lindqvist Instruments reported a loss. It shut a plant.',
      'Lindqvist Instruments',
      'organization',
    ],
    ['Workers at Meridian Bank went home. Hart left Meridian in May.', 'Meridian', 'organization'],
    ['Shares of Kenya Power fell. Clerks in Meridian went home.', 'Meridian', 'place'],
  ])('follows what only such have or are called: %s', (text, name, type) =>
    expect(typeOf(text, name)).toBe(type),
  );

  it('is none of a word that begins a sentence before what ends names of bodies', () => {
    expect(
      tell('New Technologies changed the trade. They were cheap.').actor('New Technologies'),
    ).toBeUndefined();
  });

  it('of a surname is the person’s', () => {
    const person = tell('Ann Sundqvist lost. Sundqvist resigned on Friday.');
    expect(person.actor('Sundqvist')?.name).toBe('Ann Sundqvist');
  });

  it('of a common word that only begins a sentence is none', () => {
    const { actors } = tell('Drilling resumed at noon. Work on the bridge stopped.');
    expect(actors.filter(({ type }) => type !== 'group')).toEqual([]);
  });
});

describe('cut names', () => {
  it.each([
    [
      'Cardinal Media said it would appeal. A judge blocked Cardinal Media from selling it.',
      'Cardinal Media',
    ],
    ['The Fisheries and Waters Authority (FWA) fined the ship.', 'Fisheries and Waters Authority'],
    ['The yard of Alder & Sons closed.', 'Alder & Sons'],
    ['TransBaltic offered its drivers a raise.', 'TransBaltic'],
  ])('are whole: %s', (text, name) => expect(tell(text).actor(name)?.name).toBe(name));

  it('are whole, though their first word is another name', () => {
    expect(
      tell('The loan went to American International Group on Monday.').actors.map(({ name }) => name),
    ).toContain('American International Group');
  });

  it('leave a body and what it makes apart', () => {
    const { actor } = tell('They said they wanted to sell the rights to Microsoft’s Windows Mobile in May.');
    expect(actor('Microsoft')?.type).toBe('organization');
    expect(actor('Microsoft’s Windows Mobile')).toBeUndefined();
  });

  it('leave a place and where it is apart', () => {
    const names = tell(
      'The jet landed at Teterboro in New Jersey. It flew from Karuma Airport for Charlotte.',
    ).actors;
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Teterboro', 'New Jersey', 'Charlotte']),
    );
  });

  it('leave a firm and its country apart', () => {
    expect(tell('The firm was sold to Meridia of Germany.').actor('Meridia of Germany')).toBeUndefined();
  });
});

describe('namesakes', () => {
  it('go by title, sex and who is spoken of', () => {
    const { actors } = tell(
      'Edward Marlow opened the hall with his wife, Clara Marlow. Marlow spoke. Mrs Marlow thanked the guests.',
    );
    const mentions = (name: string) =>
      actors.find((actor) => actor.name === name)?.mentions.map(({ start }) => start);
    expect(mentions('Edward Marlow')).toEqual([0, 59]);
    expect(mentions('Clara Marlow')).toHaveLength(2);
  });

  it('with a title, told before the full name of another, are somebody else', () => {
    const { actors } = tell('President Marlow spoke in Oslo. Later Clara Marlow sang.');
    expect(actors.filter(({ type }) => type === 'person')).toHaveLength(2);
  });
});

describe('bodies without a name', () => {
  it('are actors with the article, and one with what takes them up', () => {
    const { actors } = tell('The electoral commission met. The commission ordered a recount.');
    expect(actors.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['electoral commission', 2],
    ]);
    expect(tell('A commission met.').actors).toEqual([]);
  });

  it('are a people’s with its name before them', () => {
    expect(tell('Spanish police arrested two men.').actor('Spanish police')?.type).toBe('group');
  });
});

describe('names that the tagger may miss', () => {
  it.each([
    ['He put it on his website, and Google removed it.', 'Google', 'organization'],
    ['The pair met in Düsseldorf on Monday.', 'Düsseldorf', 'place'],
    ['The council of Port Lyell voted for the plan on Monday.', 'Port Lyell', 'place'],
    ['The brokers, Colin Peat and Nigel Stead, were acquitted.', 'Nigel Stead', 'person'],
  ])('are found by the lists: %s', (text, name, type) => expect(tell(text).actor(name)?.type).toBe(type));

  it('are none as what was made: a Boeing 747', () => {
    expect(tell('The crew of a Boeing 747 saw it.').actor('Boeing')).toBeUndefined();
  });
});
