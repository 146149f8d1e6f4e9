import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { bounds, day, type Moment } from '../../src/times/moment.ts';

test('a day too late for its month is the last one, in leap years and others', () => {
  for (const year of [-5, -4, 0, 4, 1900, 2000, 2023, 2024, 2100])
    for (let month = 1; month <= 12; month++)
      for (const date of [1, 28, 29, 30, 31, 45])
        expect(day(year, month, date).toString()).toBe(
          Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'constrain' }).toString(),
        );
});

test('there is no day before the first, and no thirteenth month', () => {
  expect(() => day(2021, 3, 0)).toThrow(RangeError);
  expect(() => day(2021, 13, 1)).toThrow(RangeError);
});

test.each<[Moment, string, string]>([
  [{ unit: 'season', year: 2021, season: 'WI' }, '2021-12-01', '2022-02-28'],
  [{ unit: 'quarter', year: 2020, quarter: 1 }, '2020-01-01', '2020-03-31'],
  [{ unit: 'half', year: 2020, half: 2 }, '2020-07-01', '2020-12-31'],
  [{ unit: 'month', year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
  [{ unit: 'weekend', year: 2021, week: 11 }, '2021-03-20', '2021-03-21'],
  [{ unit: 'week', year: 2020, week: 53 }, '2020-12-28', '2021-01-03'],
  [{ unit: 'decade', year: 1990 }, '1990-01-01', '1999-12-31'],
  [{ unit: 'day', year: 2021, month: 3, day: 17 }, '2021-03-17', '2021-03-17'],
])('first and last day of %o', (moment, first, last) => {
  expect(bounds(moment).map(String)).toEqual([first, last]);
});
