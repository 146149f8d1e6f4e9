import { rule } from './table.ts';

rule(
  'year',
  [
    ['Since [1969] nobody came.', '1969'],
    ['Their [1984] film was cut.', '1984'],
    ['It was built in [1512].', '1512'],
    ['They came in [the year 1600].', '1600'],
  ],
  [
    'About 2000 people came.',
    'It costs $1999.',
    'See page 1984.',
    'Flight 1492 was late.',
    'Room 2001 is shut.',
    'They sold 1,984 copies.',
    'He owns 1998 shares.',
    'Call 1984-5555.',
    'It is 1500 miles away.',
    'The model A-1920 is old.',
  ],
);
rule(
  'year-range',
  [
    ['The years 1939-[45] were hard.', '1945'],
    ['From 1998 to [99] it grew.', '1999'],
  ],
  ['It is 1939-4512 on the form.', 'The years 1945-39 run backwards.', 'He was 1998-199 then.'],
);
