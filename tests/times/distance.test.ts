import { describe, expect, test } from 'vitest';
import { timesOf, valuesOf } from './read-times.ts';

/** Read on Wednesday, 17 March 2021. */
describe('so long before or after an event', () => {
  const told = 'The council voted on Monday to sell the hall.';
  test.each([
    [`${told} Brandt resigned two days after the vote.`, 'two days = 2021-03-17'],
    [`${told} On the eve of the vote about 300 people marched.`, 'the eve = 2021-03-14'],
    [`${told} Brandt resigned two days before the council voted.`, 'two days = 2021-03-13'],
    [
      'The fall of the bridge on May 3 shook all. Two days after the bridge fell, it rained.',
      'Two days = 2020-05-05',
    ],
  ])('is counted from its day: %s', (text, value) => {
    expect(valuesOf(text).at(-1)).toBe(value);
  });

  test('also where its own words tell the day', () => {
    expect(valuesOf('Brandt resigned two days after the vote on March 3.')[0]).toBe('two days = 2021-03-05');
    expect(valuesOf('Brandt resigned two days before March 3.')[0]).toBe('two days = 2021-03-01');
  });

  test('names its anchor', () => {
    const [vote, later] = timesOf(`${told} Brandt resigned two days after the vote.`);
    expect(later).toMatchObject({ type: 'DATE', basis: 'resolved', anchor: vote!.id });
  });

  test.each([
    ['the event was never told', 'Brandt resigned two days after the vote.', 'two days = P2D'],
    ['another event was', `${told} Brandt resigned two days after the flood.`, 'two days = P2D'],
    ['it lasted', `${told} Brandt stayed for two days after the vote.`, 'two days = P2D'],
    [
      'it happened to another',
      'The fall of the bridge on May 3 shook all. Two days after the fall of the tower, it rained.',
      'Two days = P2D',
    ],
    ['the number is not known', `${told} Brandt resigned several days after the vote.`, 'several days = PXD'],
  ])('stays a length where %s', (_, text, value) => {
    expect(valuesOf(text).at(-1)).toBe(value);
  });
});

describe('so long before or after a day', () => {
  test.each([
    ['They will meet a week from Friday.', 'a week from Friday = 2021-03-26'],
    ['She came two days before Christmas.', 'two days before Christmas = 2020-12-23'],
    ['They will leave three days after tomorrow.', 'three days after tomorrow = 2021-03-21'],
  ])('%s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  test.each([
    ['She stayed for three days after Christmas.', 'three days = P3D'],
    ['She slept three days, before Christmas.', 'three days = P3D'],
  ])('not in: %s', (text, value) => {
    expect(valuesOf(text)[0]).toBe(value);
  });
});
