import { expect, test } from 'vitest';
import { valuesOf } from './read-times.ts';

test.each([
  ['Sales fell in the quarter ended Sept. 30.', 'the quarter = 2020-Q3'],
  ['Sales fell in the quarter that ended on June 30, 2019.', 'the quarter = 2019-Q2'],
])('the unit is the one that the day is in: %s', (text, value) => {
  expect(valuesOf(text)[0]).toBe(value);
});

test.each([
  ['Sales fell in the quarter, he said Sept. 30.', 'the quarter = 2020-Q4'],
  ['Sales fell in the quarter.', 'the quarter = 2020-Q4'],
  ['Sales fell in the three months ended Sept. 30.', 'the three months = P3M'],
])('not where no day ends it: %s', (text, value) => {
  expect(valuesOf(text)[0]).toBe(value);
});
