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
rule(
  'month-day-list',
  [['They met on May 3, [4] and 5.', '2020-05-04']],
  ['They met on May 3, and 5 men fell.', 'They met on May 3, 2019.'],
);
rule(
  'day-in-month-first',
  [
    ['He is away from [4] to 9 in January.', '2021-01-04'],
    ['Closed: [5]-20 in May 2019.', '2019-05-05'],
  ],
  ['They won 4-22 in January.', 'They led 3-2 in January.', 'It fell 4 to 2 in January.'],
);
rule(
  'day-in-month-last',
  [['He is away from 4 to [9 in January].', '2021-01-09']],
  ['They lost 4-22 in January.', 'They won 2 to 10 in May.', 'It killed 22 in January.'],
);
