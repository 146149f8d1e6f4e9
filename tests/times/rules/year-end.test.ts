import { rule } from './table.ts';

rule(
  'unit-end',
  [
    ['Pay is due by [year-end].', '2021', 'END'],
    ['It rained at [midyear].', '2021', 'MID'],
  ],
  ['A week end is short.', 'Years end.'],
);
