import { rule } from './table.ts';

rule(
  'numeric-date',
  [
    ['Signed [12/31/1999].', '1999-12-31'],
    ['Signed [31.12.1999].', '1999-12-31'],
    ['Signed [5-7-2011].', '2011-05-07'],
  ],
  [
    'They won 3-2 in extra time.',
    'Version 3.10.2 is out.',
    'The server is 10.0.0.12 now.',
    'Call 12/345/6789 today.',
    'It costs $3/4/5.',
    'On 13/13/2013 nothing happened.',
  ],
);
rule(
  'numeric-month-day',
  [['They met on [12/25].', '2020-12-25']],
  [
    'About 3/4 of them left.',
    'He added 1/2 cup of milk.',
    'It closed on 3/4 of the days.',
    'A 24/7 service.',
  ],
);
