import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds, exists, type Moment } from '../../src/times/moment.ts';
import { edtfOf, isoDay, type Qualifier, timexValue } from '../../src/times/values.ts';
import { timesOf } from './read-times.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const year = fc.integer({ min: 1000, max: 2049 });
const month = fc.integer({ min: 1, max: 12 });
const count = fc.integer({ min: 2, max: 30 });

/** Expressions as people write them, so that their value is only sometimes known beforehand. */
const expressions = fc.oneof(
  fc.tuple(month, fc.integer({ min: 1, max: 28 }), year).map(([m, d, y]) => `${MONTHS[m - 1]} ${d}, ${y}`),
  fc.tuple(month, year).map(([m, y]) => `${MONTHS[m - 1]} ${y}`),
  year.map((y) => `the year ${y}`),
  fc.tuple(fc.constantFrom('spring', 'summer', 'autumn', 'winter'), year).map(([s, y]) => `the ${s} of ${y}`),
  fc
    .tuple(fc.constantFrom('first', 'second', 'third', 'fourth'), year)
    .map(([q, y]) => `the ${q} quarter of ${y}`),
  fc.integer({ min: 100, max: 204 }).map((d) => `the ${d}0s`),
  fc.integer({ min: 4, max: 20 }).map((c) => `the ${c}th century`),
  fc.integer({ min: 4, max: 20 }).map((c) => `the ${c}th century BC`),
  fc.integer({ min: 1, max: 3000 }).map((y) => `${y} BC`),
  fc
    .tuple(count, fc.constantFrom('days', 'weeks', 'months', 'years', 'decades'))
    .map(([n, u]) => `${n} ${u} ago`),
  fc
    .constantFrom('last', 'next', 'this')
    .chain((w) =>
      fc
        .constantFrom('week', 'month', 'year', 'weekend', 'Friday', 'March', 'summer', 'century')
        .map((u) => `${w} ${u}`),
    ),
  fc.constantFrom(
    'yesterday',
    'today',
    'tomorrow night',
    '3 p.m. yesterday',
    'Easter 1998',
    'noon on May 5, 1950',
  ),
);
const modifiers = fc.constantFrom('', 'early ', 'late ', 'about ', 'the end of ');
const publications = fc.tuple(fc.integer({ min: 1950, max: 2060 }), month, fc.integer({ min: 1, max: 28 }));

describe('generated expressions', () => {
  test('value, EDTF, earliest and latest agree', () => {
    fc.assert(
      fc.property(
        modifiers,
        expressions,
        publications,
        fc.boolean(),
        (modifier, expression, [y, m, d], assumed) => {
          const published = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const [time] = timesOf(`They met in ${modifier}${expression}.`, {
            published,
            basis: assumed ? 'assumed' : 'given',
          });
          expect(time, expression).toBeDefined();
          const { edtf: value, earliest, latest } = time!;
          expect(value).not.toBeNull();
          expect(earliest! <= latest! || earliest!.startsWith('-')).toBe(true);
          const parsed = edtf(value!) as { type: string; min: number; max: number };
          // edtf counts seasons as quarters of the calendar year, and times to the second.
          if (parsed.type !== 'Season') {
            expect(isoOf(parsed.min)).toBe(earliest);
            expect(isoOf(parsed.max)).toBe(latest);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** The day of edtf's milliseconds, as annals writes it. */
function isoOf(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString().replace(/T.*/, '');
  return iso.replace(/^([+-])00(\d{4})/, (_, sign, digits) => (sign === '-' ? `-${digits}` : digits));
}

const moments: fc.Arbitrary<Moment> = fc.integer({ min: -3000, max: 9000 }).chain((y) =>
  fc.oneof(
    fc.constant<Moment>({ unit: 'year', year: y }),
    month.map((m): Moment => ({ unit: 'month', year: y, month: m })),
    fc.integer({ min: 1, max: 52 }).map((week): Moment => ({ unit: 'week', year: y, week })),
    fc.integer({ min: 1, max: 4 }).map((quarter): Moment => ({ unit: 'quarter', year: y, quarter })),
    fc.integer({ min: 1, max: 2 }).map((half): Moment => ({ unit: 'half', year: y, half })),
    fc.constantFrom('SP', 'SU', 'FA', 'WI').map((season): Moment => ({ unit: 'season', year: y, season })),
    fc
      .tuple(month, fc.integer({ min: 1, max: 31 }))
      .filter(([m, d]) => exists(y, m, d))
      .map(([m, d]): Moment => ({ unit: 'day', year: y, month: m, day: d })),
  ),
);

test('every EDTF value is valid, whatever qualifies it', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom<Qualifier>('', '?', '~', '%'), (moment, qualifier) => {
      const value = edtfOf(moment, qualifier);
      expect(() => edtf(value), value).not.toThrow();
      const [first, last] = bounds(moment);
      expect(last.since(first).sign).toBeGreaterThanOrEqual(0);
      expect(timexValue(moment)).toMatch(/^(BC)?\d{4}/);
      expect(isoDay(first)).toMatch(/^-?\d{4}-\d\d-\d\d$/);
    }),
    { numRuns: 500 },
  );
});

test('any text is read to the end, and every time quotes it', () => {
  const pieces = fc.constantFrom(
    '12',
    '/',
    '-',
    ' ',
    'May',
    '1999',
    'to',
    'from',
    'the',
    'last',
    'a',
    '.',
    '\n',
    'p.m.',
    ':',
    "'68",
    'half',
    'of',
    '٣',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = `It was ${parts.join('')} or ${parts.join(' ')}.`;
      let last = 0;
      for (const { start, end, text: quoted } of timesOf(text)) {
        expect(text.slice(start, end)).toBe(quoted);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 200 },
  );
});
