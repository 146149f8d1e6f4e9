import { describe, expect, it } from 'vitest';
import { dayOf, endsOf, minuteOf, minutesOf } from '../../../src/assemble/network/calendar.ts';

const days = (label: string) => {
  const minutes = minutesOf(label);
  return minutes && [dayOf(minutes.from), dayOf(minutes.to)];
};

describe('the calendar as minutes', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['1985~', '1985-01-01', '1985-12-31'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['2001-35', '2001-07-01', '2001-09-30'],
    ['1998-W09', '1998-02-23', '1998-03-01'],
    ['-0043-03-15', '-0043-03-15', '-0043-03-15'],
  ])('%s is %s to %s', (label, first, last) => {
    expect(days(label)).toEqual([first, last]);
  });

  it('reads clock times to the minute or the hour', () => {
    const noon = minuteOf(2021, 1, 19, 12);
    expect(minutesOf('2021-01-19T12:00')).toEqual({ from: noon, to: noon });
    expect(minutesOf('2021-01-19T12')).toEqual({ from: noon, to: noon + 59 });
  });

  it.each(['XXXX-05-01', 'soon', '2024-44', ''])('knows no minutes of "%s"', (label) => {
    expect(minutesOf(label)).toBeUndefined();
  });

  it('leaves open ends out', () => {
    expect(endsOf('../2024')).toEqual({ last: '2024' });
    expect(endsOf('2024-03/..')).toEqual({ first: '2024-03' });
    expect(endsOf('2024')).toEqual({ first: '2024', last: '2024' });
  });
});
