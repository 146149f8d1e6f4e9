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
rule(
  'numeric-month',
  [
    ['Sold in [9/1998].', '1998-09'],
    ['Valid until [12/2020].', '2020-12'],
  ],
  ['Sold on 3/9/1998.', 'File 13/2015.', 'It is 9/2500 long.', 'Order 5/20155 came.'],
);
