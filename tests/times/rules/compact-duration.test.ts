import { rule } from './table.ts';

rule(
  'compact-duration',
  [
    ['It took [3h].', 'PT3H'],
    ['It took [2h 15m].', 'PT2H15M'],
    ['He ran it in [3m 20s].', 'PT3M20S'],
  ],
  ['The 2H of the year was bad.', 'A 5m wall fell.', 'He lifted 20s and 5s.'],
);
