import { rule } from './table.ts';

rule(
  'quarter',
  [
    ['It grew in [the fourth quarter].', '2020-Q4'],
    ['It grew in [Q2 2018].', '2018-Q2'],
    ['It will have a [second-quarter] loss.', '2021-Q2'],
    ['It grew in [H1 2019].', '2019-H1'],
  ],
  [
    'He scored in the third quarter of the game.',
    'A quarter of them left.',
    'The third quarterback sat.',
    'She lives in the Latin quarter.',
    'The 2h drive.',
  ],
);
rule(
  'quarter-range',
  [['Sales fell in [the second] and third quarters of 2020.', '2020-Q2']],
  ['The first and second quarterbacks sat.', 'She was first to leave the officers quarters.'],
);
rule(
  'year-quarter',
  [['In [the 2018 second quarter] it grew.', '2018-Q2']],
  ['In 2018 second graders sang.'],
);
rule(
  'fiscal-year',
  [
    ['In [fiscal year 2018] it grew.', '2018'],
    ['In [FY99] it grew.', '1999'],
  ],
  ['The fiscal cliff of 2018 people.'],
);
