import { rule } from './table.ts';

rule(
  'iso-date',
  [
    ['Saved [2012-02-29].', '2012-02-29'],
    ['Due [2020-10].', '2020-10'],
    ['Due [2015-W53].', '2015-W53'],
    ['Sent [2013-03-22T15:04:05+02:00].', '2013-03-22T15:04:05'],
  ],
  [
    'It was 2013-02-30 on the form.',
    'Call 555-2013-0322 now.',
    'The season 2008-09 was long.',
    'Version 1.2013-03-22 is out.',
  ],
);
