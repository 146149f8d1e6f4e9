import { rule } from './table.ts';

rule(
  'weekday',
  [
    ['They met [Monday].', '2021-03-15'],
    ['They will meet on [Saturday].', '2021-03-20'],
    ['They met on [Wednesday].', '2021-03-17'],
    ['They met on [Fri.], and sang.', '2021-03-12'],
  ],
  ['The sun set.', 'He sat and wed.', 'Saturday Night Live is on.', 'Black Friday sales.'],
);
rule(
  'weekend',
  [['It rained over [the weekend].', '2021-W10-WE']],
  ['The weekender left.', 'A weekend trip.'],
);

rule(
  'weekday-of-month',
  [['They met on [Wednesday the 3rd].', '2021-03-03']],
  ['Monday 5th Avenue was shut.', 'The Monday, 45th of its kind.'],
);
