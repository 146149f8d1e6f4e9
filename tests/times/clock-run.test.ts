import { describe, expect, test } from 'vitest';
import { valuesOf } from './read-times.ts';

/** Read on Wednesday, 17 March 2021. */
const lastOf = (text: string): string | undefined => valuesOf(text).at(-1);

describe('a run of clock times', () => {
  test('goes on after midnight with the next day', () => {
    expect(
      valuesOf(
        'At 11.40 p.m. on Monday it hit a rock. At 12.20 a.m. the captain called. By 2 a.m. it had sunk.',
      ),
    ).toEqual([
      '11.40 p.m. on Monday = 2021-03-15T23:40',
      '12.20 a.m. = 2021-03-16T00:20',
      '2 a.m. = 2021-03-16T02:00',
    ]);
  });

  test('also after a night without a clock time', () => {
    expect(lastOf('It rained on Sunday night. The dam broke at 3 a.m.')).toBe('3 a.m. = 2021-03-15T03:00');
  });

  test('keeps its day over many sentences', () => {
    const talk =
      'Nobody knew what to do and everybody talked at the same time about the noise outside. '.repeat(6);
    expect(lastOf(`The gate shut at 9 a.m. on Monday. ${talk}It opened at noon.`)).toBe(
      'noon = 2021-03-15T12:00',
    );
  });

  test('is not of the day on which somebody spoke, nor of the one since which it was', () => {
    expect(lastOf('A man fell on Monday night, police said on Tuesday. It was at 11:45 p.m.')).toBe(
      '11:45 p.m. = 2021-03-15T23:45',
    );
    expect(lastOf('A man fell on Monday. The bridge is shut since Sunday. It was at 11:45 p.m.')).toBe(
      '11:45 p.m. = 2021-03-15T23:45',
    );
  });

  test('keeps its half of the day where the clock goes on', () => {
    expect(lastOf('The gate shut at 6 p.m. on Monday. A guard came at 7:30.')).toBe(
      '7:30 = 2021-03-15T19:30',
    );
    expect(lastOf('The gate shut at 6 p.m. on Monday. A guard came at 4:30.')).toBe(
      '4:30 = 2021-03-16T04:30',
    );
  });

  test.each([
    ['what had happened before', 'The gate shut at 9 p.m. on Monday. He had left at 7 a.m. and slept.'],
    [
      'a run that began in the morning',
      'The gate shut at 9 a.m. on Monday. A guard came at 7 a.m. and left.',
    ],
  ])('%s stays on the day', (_, text) => {
    expect(lastOf(text)).toContain('2021-03-15T07');
  });

  test('is not the next day of another day that is told', () => {
    expect(lastOf('The gate shut at 9 p.m. on Monday. It opened at 7 a.m. on Monday.')).toContain(
      '2021-03-15',
    );
  });
});
