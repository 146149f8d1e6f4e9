import { rule } from './table.ts';

rule(
  'weekdays-ago',
  [['They met [three Mondays ago].', '2021-03-01']],
  ['Two Mondays a month.', 'Three Fridays were dry.'],
);
rule(
  'weekday-week',
  [
    ['They will meet on [Friday week].', '2021-03-26'],
    ['They will meet on [Friday fortnight].', '2021-04-02'],
  ],
  [
    'Every Friday week after week they met.',
    'It was a Monday week-long strike.',
    'They met Monday after lunch.',
  ],
);
