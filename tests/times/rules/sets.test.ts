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
