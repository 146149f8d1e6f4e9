import { rule } from './table.ts';

rule(
  'day-of-month',
  [
    ['He came on May 3, 1950. By [the 14th] he was ill.', '1950-05-14'],
    ['It is due on [the 5th of this month].', '2021-03-05'],
  ],
  ['He was the 5th to leave.', 'The 12th man sat.', 'On the 44th, he left.', 'He is in the 5th grade.'],
);
