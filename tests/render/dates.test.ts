import { describe, expect, it } from 'vitest';
import { civil, dayNumber } from '../../src/model/civil.ts';
import { bounds } from '../../src/render/calendar.ts';
import { inWords } from '../../src/render/dates.ts';
import { readEdtf } from '../../src/render/edtf.ts';

const words = (edtf: string | null, basis: 'stated' | 'resolved' | 'inferred' | 'published' = 'stated') =>
  inWords({ edtf, basis });

describe('dates in plain words', () => {
  it.each([
    ['2025-10-19', '19 Oct 2025'],
    ['2025-10', 'Oct 2025'],
    ['2025', '2025'],
    ['199X', '1990s'],
    ['18XX', '19th century'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['1985~', 'c. 1985'],
    ['2025-10-19?', '19 Oct 2025?'],
    ['2025-10-19%', 'c. 19 Oct 2025?'],
    ['2012-21', 'spring 2012'],
    ['2012-24', 'winter 2012'],
    ['2021-35', 'Q3 2021'],
    ['2021-05-03T14:30:00', '14:30, 3 May 2021'],
    ['2021-05-03T14:30', '14:30, 3 May 2021'],
    ['2021-05-03T09:05:07Z', '09:05:07 UTC, 3 May 2021'],
    ['2021-05-03T14:30:00+05:30', '14:30 UTC+05:30, 3 May 2021'],
    ['-0043-03-15', '15 Mar 44 BC'],
    ['-0043', '44 BC'],
    ['0014', 'AD 14'],
    ['-0145/0014', '146 BC–AD 14'],
    ['0476', '476'],
    ['0000', '1 BC'],
    ['0476', '476'],
    ['2025-10-19/2025-10-27', '19–27 Oct 2025'],
    ['2025-09-30/2025-10-02', '30 Sep – 2 Oct 2025'],
    ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
    ['2025-09/2025-11', 'Sep – Nov 2025'],
    ['1939/1945', '1939–1945'],
    ['196X/197X', '1960s–1970s'],
    ['2021-05-03T14:30:00/2021-05-03T15:00:00', '14:30–15:00, 3 May 2021'],
    ['2025-10-19/2025-10-19', '19 Oct 2025'],
    ['2025-10-XX', 'Oct 2025'],
  ])('%s is %s', (edtf, said) => {
    expect(words(edtf)).toBe(said);
  });

  it('says of an open interval what bounds it', () => {
    expect(words('../2025-10-19', 'inferred')).toBe('before 19 Oct 2025');
    expect(words('../2025-10-27', 'published')).toBe('by 27 Oct 2025');
    expect(words('../2025-10-27', 'stated')).toBe('by 27 Oct 2025');
    expect(words('2025-10-27/..', 'stated')).toBe('since 27 Oct 2025');
    expect(words('2025-10-27/..', 'inferred')).toBe('after 27 Oct 2025');
    expect(words('/2025-10-19', 'inferred')).toBe('before 19 Oct 2025');
  });

  it.each([null, '', '../..', 'XXXX', 'soon', '2025-1-1', '19X5', '2025-13', '2025-00-01', '2025-02-44'])(
    'has no date for %s',
    (edtf) => {
      expect(words(edtf)).toBe('undated');
      expect(readEdtf(edtf)).toBeNull();
    },
  );
});

describe('bounds', () => {
  const of = (edtf: string) => {
    const { start, end } = bounds({ edtf, earliest: null, latest: null, basis: 'stated' });
    const day = (n: number | null) => n !== null && Object.values(civil(n)).join('-');
    return `${day(start)} ${day(end)}`;
  };
  it.each([
    ['2024-02', '2024-2-1 2024-3-1'],
    ['2023-12-31', '2023-12-31 2024-1-1'],
    ['199X', '1990-1-1 2000-1-1'],
    ['2012-24', '2012-12-1 2013-3-1'],
    ['../2025-10-19', 'false 2025-10-20'],
    ['-0043', '-43-1-1 -42-1-1'],
  ])('of %s are %s', (edtf, said) => {
    expect(of(edtf)).toBe(said);
  });

  it('counts days as the platform does, leap years and centuries included', () => {
    for (let day = -800_000; day < 200_000; day += 7919) {
      const date = new Date(day * 86_400_000);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civil(day)).toEqual(expected);
      expect(dayNumber(expected.year, expected.month, expected.day)).toBe(day);
    }
  });
});

it('says what EDTF cannot: about a clock time, and to the end of a day', () => {
  const when = { edtf: '2021-01-19T06:00:00', basis: 'resolved' as const };
  expect(inWords({ ...when, text: 'about 6 a.m.' })).toBe('c. 06:00, 19 Jan 2021');
  expect(inWords({ ...when, text: '6 a.m.' })).toBe('06:00, 19 Jan 2021');
  expect(inWords({ edtf: '2021-01-19T12:00:00/2021-01-19T23:59:59', basis: 'inferred' })).toBe(
    'from 12:00, 19 Jan 2021',
  );
});

it('puts an article before a decade or a century that bounds', () => {
  expect(inWords({ edtf: '../192X', basis: 'stated' })).toBe('by the 1920s');
  expect(inWords({ edtf: '18XX/..', basis: 'inferred' })).toBe('after the 19th century');
});
