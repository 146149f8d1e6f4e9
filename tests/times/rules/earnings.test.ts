import { rule } from './table.ts';

rule(
  'year-earlier',
  [
    ['Profit for the first quarter of 2019 fell from [the year-ago quarter].', '2018-Q1'],
    ['It fell from [year-earlier] profit.', '2020'],
  ],
  ['Earlier years were dry.', 'A year earlier he left.'],
);
rule(
  'year-period',
  [['In the second quarter of 1999 it rose, in [the 1998 quarter] it fell.', '1998-Q2']],
  ['The 1998 election was close.'],
);
