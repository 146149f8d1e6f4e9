import { expect, test } from 'vitest';
import { valuesOf } from './read-times.ts';

/** Read on Wednesday, 17 March 2021. */
test.each([
  ['The law will take effect in 30 days.', '30 days = 2021-04-16'],
  ['The fair opens in two weeks.', 'two weeks = 2021-W13'],
  ['She is expected to leave in about three years.', 'about three years = 2024 APPROX'],
])('a clause that looks ahead counts from the publication: %s', (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});

test.each([
  ['He wrote it in two weeks.', 'two weeks = P2W'],
  ['He will win for the first time in two years.', 'two years = P2Y'],
  ['It will be the third in two years.', 'two years = P2Y'],
  ['She will answer within two days.', 'two days = P2D'],
  ['She will answer in several days.', 'several days = PXD'],
  ['She will stay two days.', 'two days = P2D'],
])('how long it takes is a length: %s', (text, value) => {
  expect(valuesOf(text)).toEqual([value]);
});
