import { rule } from './table.ts';

rule(
  'week-number',
  [
    ['It began in [week 23, 2019].', '2019-W23'],
    ['It began in [calendar week 1 of 2020].', '2020-W01'],
  ],
  ['They lost in Week 5.', 'In week 54 of 2019 nothing was done.', 'It began in week 5 of the season.'],
);
