import { rule } from './table.ts';

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
  'units-per',
  [
    ['She works [ten hours per day].', 'P1D'],
    ['It is shut [two months a year].', 'P1Y'],
  ],
  ['It took two hours each.', 'He came a day a year late.', 'It rose 5 percent a year.'],
);
