import { rule } from './table.ts';

rule(
  'month-year',
  [
    ['Sold in [September of 1998].', '1998-09'],
    ['Sold in [Jan. 2001].', '2001-01'],
    ['Sold in [May, 1968].', '1968-05'],
  ],
  ['They may 2000 times say no.', 'The march 2000 miles long.'],
);
