import { expect, test } from 'vitest';
import { valuesOf } from './read-times.ts';

/** Read on Wednesday, 17 March 2021. */
test.each([
  ['It was built about 1850.', 'about 1850 = 1850 APPROX'],
  ['It opens around May 3, 2022.', 'around May 3, 2022 = 2022-05-03 APPROX'],
])('an approximate time: %s', (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

test.each([
  ["They looked for ways around Monday's ruling.", 'Monday = 2021-03-15'],
  ['He was asked about Monday.', 'Monday = 2021-03-15'],
  ["They spoke about yesterday's vote.", 'yesterday = 2021-03-16'],
])('what somebody speaks about is not approximate: %s', (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});
