import { rule } from './table.ts';

rule(
  'relative-name',
  [
    ['They met [last Wednesday].', '2021-03-10'],
    ['They will meet [next Monday].', '2021-03-22'],
    ['They met [this past January].', '2021-01'],
    ['He went [last summer].', '2020-SU'],
    ['He was shot [last Nov. 5] at home.', '2020-11-05'],
    ['They meet [this evening].', '2021-03-17TEV'],
    ['In [last May] 12 people left.', '2020-05'],
  ],
  ['This march is long.', 'The last may go.', 'This may help.'],
);
