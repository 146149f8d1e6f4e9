import { rule } from './table.ts';

rule(
  'holiday',
  [
    ['They met on [Easter Monday 2021].', '2021-04-05'],
    ['They met on [Labor Day 2018].', '2018-09-03'],
    ['They met [last Christmas].', '2020-12-25'],
    ['They met on [Good Friday, 1998].', '1998-04-10'],
    ['They met on [Christmas night].', '2020-12-25TNI'],
  ],
  [
    'Easter Island is far.',
    'The Christmas tree fell.',
    'He sang White Christmas.',
    'A black friday of the soul.',
  ],
);
