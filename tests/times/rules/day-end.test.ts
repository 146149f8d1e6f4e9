import { rule } from './table.ts';

rule(
  'day-end',
  [
    ['Send it by [EOD tomorrow].', '2021-03-18', 'END'],
    ['Send it by [the end of the day].', '2021-03-17', 'END'],
    ['Send it by [EOY].', '2021', 'END'],
  ],
  ['Corn on the cob is sweet.', 'At the end of the day, it is luck.', 'It was the end of day care.'],
);
