import { rule } from './table.ts';

rule(
  'ago',
  [
    ['He died [a decade ago].', '2011'],
    ['He died [six weeks ago].', '2021-W05'],
    ['He left on May 3, 1950. [A month earlier] he had come.', '1950-04'],
    ['He died [almost two years ago].', '2019', 'LESS_THAN'],
    ['He will go [ten days from now].', '2021-03-27'],
    ['He died [a year and a half ago].', '2019-09'],
  ],
  ['He knew long ago.', 'Two days after the vote he left.', 'He has two years to go.'],
);
rule(
  'bare-later',
  [['He came. [Months later] he left.', 'FUTURE_REF']],
  ['He left for months.', 'Later months were dry.'],
);
rule(
  'day-after',
  [['He came on May 3, 1950. He had slept [the night before].', '1950-05-02TNI']],
  [
    'The day after the vote he left.',
    'The year before the war was dry.',
    'The day before that meeting he left.',
  ],
);
rule(
  'event-day',
  [
    ['He died on May 3, 1950. [The day] before he died, it rained.', '1950-05-02'],
    ['The vote was on May 3, 1950. He left [the year] after the vote.', '1951'],
  ],
  [
    'The day after the vote he left.',
    'He died on May 3, 1950. The day after the vote he left.',
    'It rains every day.',
  ],
);
