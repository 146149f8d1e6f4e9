import { rule } from './table.ts';

rule(
  'day-month',
  [
    ['They met on [29 February 2012].', '2012-02-29'],
    ['They met on [the 24th of August].', '2020-08-24'],
    ['They met on [3rd Sept. 1939].', '1939-09-03'],
    ['They met on [14 August]-24 August 1914.', '1914-08-14'],
  ],
  ['The 31 June meeting never was.', 'Of these 5 may go.', 'A second march began.', 'A second maybe.'],
);
