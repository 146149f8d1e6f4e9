import { rule } from './table.ts';

rule(
  'nth',
  [
    ['He came in [the first week of May 2012].', '2012-W18'],
    ['He came on [the last Friday of November 2012].', '2012-11-30'],
    ['He came on [the first day of 1999].', '1999-01-01'],
    ['He came in [the second half of 2012].', '2012-H2'],
  ],
  ['The first day of the war was dry.', 'The last week of school.', 'The third man of May.'],
);
