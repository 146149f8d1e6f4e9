import { rule } from './table.ts';

rule(
  'day-words',
  [
    ['He left [yesterday morning].', '2021-03-16TMO'],
    ['He left [the day before yesterday].', '2021-03-15'],
    ['He sings [tonight].', '2021-03-17TNI'],
  ],
  ['USA Todays are cheap.', 'The overnighter was full.'],
);
