import { rule } from './table.ts';

rule(
  'fraction',
  [
    ['He waited [a quarter of an hour].', 'PT15M'],
    ['She ruled for [a half century].', 'P50Y'],
  ],
  ['A quarter of them left.', 'He hit 50 runs.', 'Half of the year is gone.'],
);
rule(
  'whole-unit',
  [['They slept [the entire night].', 'P1D']],
  ['The whole country slept.', 'It was a whole other day.'],
);
rule(
  'another-unit',
  [['It went on for [another month].', 'P1M']],
  ['They will do it on another day.', 'Another week-long strike began.', 'Another man came.'],
);
