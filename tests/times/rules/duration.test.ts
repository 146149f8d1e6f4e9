import { rule } from './table.ts';

rule(
  'duration',
  [
    ['He stayed [2 1/2 years].', 'P2Y6M'],
    ['He stayed [more than four hours].', 'PT4H', 'MORE_THAN'],
    ['A [ten-day] trip.', 'P10D'],
    ['He stayed [two hours and 30 minutes].', 'PT2H30M'],
    ['He stayed [a hundred and twenty days].', 'P120D'],
    ['He stayed [half an hour].', 'PT30M'],
  ],
  [
    'The 35-year-old left.',
    'She is 35 years old.',
    'Men of 26 years of age.',
    'Three-quarters of them left.',
    'A second man left.',
    'He is one second-hand.',
  ],
);
rule(
  'bare-units',
  [
    ['They waited for [decades].', 'PXDE'],
    ['A [month-long] strike.', 'P1M'],
  ],
  ['The days are long.', 'He is 18 years old.', 'Years are long.'],
);
rule(
  'compact-duration',
  [
    ['It took [3h].', 'PT3H'],
    ['It took [2h 15m].', 'PT2H15M'],
    ['He ran it in [3m 20s].', 'PT3M20S'],
  ],
  ['The 2H of the year was bad.', 'A 5m wall fell.', 'He lifted 20s and 5s.'],
);
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
