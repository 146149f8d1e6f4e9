import { rule } from './table.ts';

rule(
  'nth',
  [
    ['He came in [the first week of May 2012].', '2012-W18'],
    ['He came on [the last Friday of November 2012].', '2012-11-30'],
    ['He came on [the first day of 1999].', '1999-01-01'],
    ['He comes in [the second week of next month].', '2021-W14'],
    ['He came on [the last Friday of last year].', '2020-12-25'],
    ['He came in [the second half of 2012].', '2012-H2'],
  ],
  [
    'The first day of the war was dry.',
    'The last week of school.',
    'The third man of May.',
    'He was charged last year in the May 1998 theft.',
  ],
);
