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
