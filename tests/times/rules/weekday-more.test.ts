import { rule } from './table.ts';

rule(
  'weekdays-ago',
  [['They met [three Mondays ago].', '2021-03-01']],
  ['Two Mondays a month.', 'Three Fridays were dry.'],
);
rule(
  'weekday-of-month',
  [['They met on [Wednesday the 3rd].', '2021-03-03']],
  ['Monday 5th Avenue was shut.', 'The Monday, 45th of its kind.'],
);
