import { rule } from './table.ts';

rule(
  'month-day',
  [
    ['They met on [Feb. 29, 2012].', '2012-02-29'],
    ['They met on [Friday, Oct. 27].', '2020-10-27'],
    ['They met on [may 5th, 1999].', '1999-05-05'],
    ['They met on [December twenty-first].', '2020-12-21'],
    ["They met on [March 5, '98].", '1998-03-05'],
  ],
  [
    'They may 5 times say no.',
    'Feb. 30, 2012 is no day.',
    'The soldiers march 30 miles.',
    'Boeing sold March 767 jets.',
    'Sept. 1234 items.',
  ],
);
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
