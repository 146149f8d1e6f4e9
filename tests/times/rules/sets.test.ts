import { rule } from './table.ts';

rule(
  'every',
  [
    ['They meet [every other day].', 'P2D'],
    ['They meet [each spring].', 'XXXX-SP'],
    ['They meet [every third year].', 'P3Y'],
    ['They meet [every weekend].', 'XXXX-WXX-WE'],
  ],
  ['Every man left.', 'Each of them left.', 'Every maybe.'],
);
rule(
  'set-adverb',
  [
    ['They meet [monthly].', 'P1M'],
    ['They meet [annually].', 'P1Y'],
  ],
  ['The Daily Mail is sold.', 'A quarterly dividend was paid.'],
);
rule(
  'rate',
  [
    ['They meet [three times a month].', 'P1M'],
    ['It costs 50 dollars [an hour].', 'PT1H'],
    ['They rest [once per week].', 'P1W'],
  ],
  ['It lasted a day.', 'He has been here for a year.', 'Once a king, he left.'],
);
rule(
  'plural-weekday',
  [
    ['They meet on [Sundays].', 'XXXX-WXX-7'],
    ['They meet on [weekends].', 'XXXX-WXX-WE'],
  ],
  ["Friday's meeting was long.", 'The Sunday paper.'],
);
rule(
  'every-nth',
  [
    ['They meet on [the last Friday of each May].', 'XXXX-05'],
    ['They meet on [the second and last Tuesday of every month].', 'P1M'],
  ],
  [
    'They met on the first Monday of May.',
    'The first of every crop is theirs.',
    'He was the last in each game.',
  ],
);
rule(
  'every-holiday',
  [
    ['They meet [every Halloween].', 'XXXX-10-31'],
    ['They meet [each Labor Day].', 'P1Y'],
    ['They meet [every July 4].', 'XXXX-07-04'],
  ],
  ['They met at Christmas.', 'Every Christian came.'],
);
rule(
  'every-part',
  [['It runs [every quarter of an hour].', 'PT15M']],
  ['Every half of it was sold.', 'Each quarter of the town burned.'],
);
rule(
  'units-per',
  [
    ['She works [ten hours per day].', 'P1D'],
    ['It is shut [two months a year].', 'P1Y'],
  ],
  ['It took two hours each.', 'He came a day a year late.', 'It rose 5 percent a year.'],
);
