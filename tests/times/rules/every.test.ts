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
