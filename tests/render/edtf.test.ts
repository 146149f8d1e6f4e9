import edtf from 'edtf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounds } from '../../src/render/calendar.ts';
import { readEdtf } from '../../src/render/edtf.ts';
import { timeline } from '../formats/sample.ts';

const DAY = 86_400_000;
const ours = (value: string) => bounds({ edtf: value, earliest: null, latest: null, basis: 'stated' });
/** The first and last moment of a value as edtf.js has them, in days. */
const theirs = (value: string) => {
  const { min, max } = edtf(value) as { min: number; max: number };
  return { start: min / DAY, end: (max + 1) / DAY };
};

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const year = fc.integer({ min: -999, max: 2999 }).map((n) => (n < 0 ? `-${pad(-n, 4)}` : pad(n, 4)));
const month = fc.integer({ min: 1, max: 12 }).map((n) => pad(n));
const day = fc.integer({ min: 1, max: 28 }).map((n) => pad(n));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(fc.integer({ min: 100, max: 299 })).map(([decade]) => `${decade}X`),
  fc.tuple(fc.integer({ min: 10, max: 29 })).map(([century]) => `${century}XX`),
);

it('understands dates and intervals as edtf.js does', () => {
  fc.assert(
    fc.property(date, (value) => {
      const { start, end } = ours(value);
      expect({ start, end }).toEqual(theirs(value));
    }),
  );
  fc.assert(
    fc.property(fc.tuple(date, date), ([from, to]) => {
      const value = `${from}/${to}`;
      expect(ours(value)).toEqual({ start: theirs(from).start, end: theirs(to).end });
    }),
  );
});

it.each([
  '2021-05-03T14:30:00',
  '2012-21',
  '2012-22',
  '2012-23',
  '1985~',
  '2025-10-19?',
  '2025-10-19%',
  '2021-35',
])('accepts %s as edtf.js does', (value) => {
  expect(() => edtf(value)).not.toThrow();
  expect(readEdtf(value)).not.toBeNull();
});

it.each(['2025-13', '2025-10-32', 'yesterday', '../..'])('refuses %s', (value) => {
  expect(readEdtf(value)).toBeNull();
});

it('has only EDTF in the sample that the formats are tested with', () => {
  for (const { when } of timeline.events)
    if (when.edtf) expect(() => edtf(when.edtf!), when.edtf).not.toThrow();
});
