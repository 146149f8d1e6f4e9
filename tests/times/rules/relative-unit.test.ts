import { rule } from './table.ts';

rule(
  'speech-unit',
  [
    ['It rained [last week].', '2021-W10'],
    ['It opens [next year].', '2022'],
    ['It opens [the week after next].', '2021-W13'],
    ['It rained [last weekend].', '2021-W10-WE'],
    ['It was [earlier this year].', '2021', 'START'],
  ],
  [
    'The last week of the trial was dull.',
    'The next half-hour was dull.',
    'This half dozen is mine.',
    'The past is dead.',
  ],
);
rule(
  'story-unit',
  [
    ['He came in June 1950. [The previous year] he had wed.', '1949'],
    ['He came on June 5, 1950. [The following week] he left.', '1950-W24'],
    ['He came in June 1950. [That same month] he left.', '1950-06'],
  ],
  ['That hour was long.', 'The following people left.', 'The same half won.'],
);
rule(
  'definite-unit',
  [
    ['Pay is due by [the end of the month].', '2021-03', 'END'],
    ['Sales rose in [the latest quarter].', '2020-Q4'],
  ],
  ['He is the man of the day.', 'The year he died was dry.', 'The week has seven days.'],
);
