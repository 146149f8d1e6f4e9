import { rule } from './table.ts';

rule(
  'month-day-range',
  [
    ['Open Oct. 3-[7].', '2020-10-07'],
    ['Open March 5 and [9, 1918].', '1918-03-09'],
  ],
  ['Open March 5 to 9 million people.', 'They scored March 3 to 55.'],
);
rule(
  'day-month-range',
  [
    ['Open [5]-9 March 1918.', '1918-03-05'],
    ['Open from [28] to 31 May.', '2021-05-28'],
  ],
  ['They won 5-9 in March.', 'Between 5 and 9 may go.'],
);
