import { rule } from './table.ts';

rule(
  'clock-words',
  [
    ['It began at [half past seven].', '2021-03-17T07:30'],
    ['It began at [ten past six].', '2021-03-17T06:10'],
    ['It began at [twenty-two minutes past six].', '2021-03-17T06:22'],
    ['It began at [quarter to five in the morning].', '2021-03-17T04:45'],
  ],
  ['Five to ten people came.', 'Half to two thirds.', 'He was past seven.', 'It stood at 60 past seven.'],
);
rule(
  'clock-spoken',
  [['It began at [seven fifteen in the morning].', '2021-03-17T07:15']],
  ['Eight thirty-pound bags.', 'Seven fifteen people.'],
);
rule(
  'noon',
  [
    ['They met at [noon].', '2021-03-17T12:00'],
    ['They met at [midnight].', '2021-03-17T00:00'],
  ],
  ['The Midnight Express ran.', 'Noonan left.'],
);
rule(
  'day-part',
  [
    ['He came on May 3, 1950. He left in [the evening].', '1950-05-03TEV'],
    ['They met by [dusk].', '2021-03-17TEV'],
  ],
  ['The morning news is on.', 'A night shift is long.', 'The evening star rose.'],
);
rule(
  'half-hour',
  [['It was over by [half nine].', '2021-03-17T09:30']],
  ['He ate half six pies.', 'She was half two and half ten.', 'Half five million was lost.'],
);
