import { describe, expect, test } from 'vitest';
import { timesOf, valuesOf } from './read-times.ts';

test('what lies beyond the calendar, or beyond the years that can be written, is no time', () => {
  expect(valuesOf('It fell 900000000 days ago.')).toEqual([]);
  expect(valuesOf('It fell on 3 May 2019.')).toEqual(['3 May 2019 = 2019-05-03']);
});

test('"the next year" counts from the date before it in its sentence, though that is told in passing', () => {
  const life = 'He was born in 1880. He left in 1899. In October 1901 he fell ill. ';
  const last = (text: string) => valuesOf(life + text).at(-1);
  expect(last('They refused to print it in 1903, and he did so the next year.')).toBe('the next year = 1904');
});

test('what is counted from a year before Christ has whole days and months', () => {
  const [, found] = timesOf('Caesar fell ill in 3 BC. The same day he died.');
  expect(found?.edtf).toBe('-0002-01-01/-0002-12-31');
});

test('"the following May" after a year is in the next one', () => {
  const life = 'He was born in 1680. He left in 1699. In October 1701 he fell ill. ';
  const last = (text: string) => valuesOf(life + text).at(-1);
  expect(last('He joined in 1709, only to leave the following May.')).toBe('the following May = 1710-05');
  expect(last('He joined in March 1709, only to leave the following May.')).toBe(
    'the following May = 1709-05',
  );
  expect(last('He joined in June 1709, only to leave the following May.')).toBe(
    'the following May = 1710-05',
  );
});

describe('direction', () => {
  test.each([
    ['The council met on Monday.', 'Monday = 2021-03-15'],
    ['They dug between March and June of last year.', 'March = 2020-03'],
    ['The council will meet on Monday.', 'Monday = 2021-03-22'],
    ['He died in May.', 'May = 2020-05'],
    ['He will retire in May.', 'May = 2021-05'],
    ['He died on Dec. 30.', 'Dec. 30 = 2020-12-30'],
    ['Although the talks are due to resume, the party left on Friday.', 'Friday = 2021-03-12'],
    ['They will miss the target that they set on Feb. 26.', 'Feb. 26 = 2021-02-26'],
    ['The council postponed the vote until Monday.', 'Monday = 2021-03-22'],
    ['The council sat until Monday.', 'Monday = 2021-03-15'],
    ['The council will vote on Feb. 26.', 'Feb. 26 = 2022-02-26'],
    ['The council set a deadline of Feb. 26.', 'Feb. 26 = 2021-02-26'],
    ['The council met on April 5.', 'April 5 = 2020-04-05'],
    ['The council will vote on Aug. 26.', 'Aug. 26 = 2021-08-26'],
    ['The council said that the park opened on Aug. 26.', 'Aug. 26 = 2020-08-26'],
    ['The offer, announced Friday, would expire soon after.', 'Friday = 2021-03-12'],
    ['The minister is expected to visit on Monday.', 'Monday = 2021-03-22'],
    ['The stock is to resume trading in Oslo on Monday.', 'Monday = 2021-03-22'],
    ['The shop, opening on Monday, will hire ten people.', 'Monday = 2021-03-22'],
    ['The talks to be held on Monday are secret.', 'Monday = 2021-03-22'],
    ['The match is on Monday.', 'Monday = 2021-03-22'],
    ['A hearing was set for Monday.', 'Monday = 2021-03-22'],
    ['He announced plans to resign on Monday.', 'Monday = 2021-03-22'],
    ['The leader urged members to vote on Monday.', 'Monday = 2021-03-22'],
    ['Crowds staged a rally to mark the anniversary on Monday.', 'Monday = 2021-03-15'],
    ['She was the first to reach the summit on Monday.', 'Monday = 2021-03-15'],
    ['The talks had been due to end on Monday.', 'Monday = 2021-03-15'],
    ['The band refused to play on Monday.', 'Monday = 2021-03-15'],
    ['The band will try to play on Monday.', 'Monday = 2021-03-22'],
    ['The band decided to play on Monday.', 'Monday = 2021-03-22'],
    ['He could not be reached on Monday.', 'Monday = 2021-03-15'],
    ['Neither man could be found on Monday.', 'Monday = 2021-03-15'],
    ['Ahead of the trip the office on Monday gave a warning.', 'Monday = 2021-03-15'],
    ['Workers striking on Monday blocked the gate.', 'Monday = 2021-03-15'],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)[0]).toBe(expected);
  });
});

describe('the story', () => {
  test('a chain of relative times is counted from the one before', () => {
    const text =
      'She landed on March 30, 1950. Two days later she spoke. The next day she left. A week later she was home.';
    expect(valuesOf(text)).toEqual([
      'March 30, 1950 = 1950-03-30',
      'Two days later = 1950-04-01',
      'The next day = 1950-04-02',
      'A week later = 1950-W14',
    ]);
  });

  test('the anchor is the time it was counted from', () => {
    const [first, second] = timesOf('She landed on March 30, 1950. Two days later she spoke.');
    expect(second).toMatchObject({ basis: 'resolved', anchor: first!.id });
    expect(first).toMatchObject({ basis: 'stated' });
    expect(first).not.toHaveProperty('anchor');
  });

  const life =
    'He was born in 1901. He married in 1925. In March 1930 he moved to Lyon, and in June he opened a shop. ' +
    'In 1933 the shop burned down. In October he left.';

  test('a life gives its own years to months', () => {
    expect(valuesOf(life)).toContain('June = 1930-06');
    expect(valuesOf(life)).toContain('October = 1933-10');
  });

  test('a story goes on after the end of a year', () => {
    const text =
      'It began in 1901. It grew in 1902. It fell in 1903. In December 1904 it shut. In February it opened.';
    expect(valuesOf(text).at(-1)).toBe('February = 1905-02');
  });

  test('a part of the present is no part of what was told', () => {
    expect(valuesOf('Floods came last December. Schools are shut for the rest of the week.').at(-1)).toBe(
      'the week = 2021-W11',
    );
  });

  test('a weekday that was told as over is over in what it describes', () => {
    const text = "The town voted on Sunday. The winner of Sunday's vote will face debts.";
    expect(valuesOf(text).at(-1)).toBe('Sunday = 2021-03-14');
    expect(valuesOf("The winner of Sunday's vote will face debts.").at(-1)).toBe('Sunday = 2021-03-21');
  });

  test('a season is not told by how much later it is', () => {
    expect(valuesOf('It will open by next summer, two years later than planned.')[0]).toBe(
      'next summer = 2021-SU',
    );
  });

  test('days are not counted from a month', () => {
    expect(valuesOf('He came in June 1950. Two days later he left.').at(-1)).toBe('Two days later = 1950-06');
  });

  test('the year of a range is shared', () => {
    expect(valuesOf('It ran from November to February 2012.')).toEqual([
      'November = 2011-11',
      'February 2012 = 2012-02',
    ]);
    expect(valuesOf('It ran from May 3 to June 5, 1999.')[0]).toBe('May 3 = 1999-05-03');
  });
});

describe('the calendar', () => {
  test.each([
    ['He came on January 31, 2012. A month later he left.', '2012-02'],
    ['He came on February 28, 2012. The next day he left.', '2012-02-29'],
    ['He came on December 31, 2015. The following week he left.', '2016-W01'],
    ['He came on January 1, 2016. That week he left.', '2015-W53'],
    ['It was built in 44 BC. Fifty years later it fell.', '0007'],
    ['It was built in 44 BC. Two years earlier he had come.', 'BC0046'],
  ])('%s', (text, value) => {
    expect(timesOf(text).at(-1)?.value).toBe(value);
  });

  test.each([
    ['last week', '2021-W01', { published: '2021-01-12' }],
    ['last week', '2020-W53', { published: '2021-01-05' }],
    ['yesterday', '2020-02-29', { published: '2020-03-01' }],
    ['last month', '2020-12', { published: '2021-01-31' }],
  ] as const)('%s is %s', (text, value, settings) => {
    expect(timesOf(text, settings)[0]?.value).toBe(value);
  });
});

describe('numeric dates', () => {
  test('the option decides', () => {
    expect(valuesOf('Signed on 3/4/2021.')).toEqual(['3/4/2021 = 2021-03-04']);
    expect(valuesOf('Signed on 3/4/2021.', { dateOrder: 'dmy' })).toEqual(['3/4/2021 = 2021-04-03']);
    expect(valuesOf('Signed on 03/04/05.', { dateOrder: 'ymd' })).toEqual(['03/04/05 = 2003-04-05']);
  });

  test('the document shows its own order', () => {
    expect(valuesOf('Signed on 3/4/2021, filed on 25/4/2021.')[0]).toBe('3/4/2021 = 2021-04-03');
  });
});

describe('what rests on the publication', () => {
  test('an assumed one makes it uncertain, and only it', () => {
    const text =
      'He came yesterday. She came in 1999. He had come last week, and about a year ago. They sang last summer.';
    expect(timesOf(text, { basis: 'assumed' }).map((time) => time.edtf)).toEqual([
      '2021-03-16?',
      '1999',
      '2021-03-08?/2021-03-14?',
      '2020%',
      '2020-06?/2020-08?',
    ]);
  });

  test('also through another time', () => {
    const times = timesOf('He came on Monday. Two days later he left.', { basis: 'assumed' });
    expect(times.map((time) => time.edtf)).toEqual(['2021-03-15?', '2021-03-17?']);
  });
});

test('two holidays are two', () => {
  expect(valuesOf("They come on New Year's Day, Boxing Day 2018.")).toContain('Boxing Day 2018 = 2018-12-26');
});

test('no precision is invented', () => {
  const [time] = timesOf('It opened in early 2020.');
  expect(time).toMatchObject({
    value: '2020',
    mod: 'START',
    edtf: '2020',
    earliest: '2020-01-01',
    latest: '2020-12-31',
  });
});

test('durations, sets and vague references have no interval', () => {
  for (const time of timesOf('He waited three days, came every Monday, and recently left.'))
    expect(time).toMatchObject({ edtf: null, earliest: null, latest: null });
});

test('offsets quote the text, also of curly quotes, odd spaces and line ends', () => {
  const text = 'In the summer of ’69, on 5\u00a0May\n1969 — and “last\nyear” — İ came.';
  const times = timesOf(text);
  expect(times.length).toBeGreaterThan(1);
  for (const { start, end, text: quoted } of times) expect(text.slice(start, end)).toBe(quoted);
});
