import { rule } from './table.ts';

rule(
  'month',
  [
    ['It rained in [May].', '2020-05'],
    ['It closed by [Sept.] of that kind.', '2020-09'],
    ['In [August], nobody came.', '2020-08'],
  ],
  [
    'It may rain.',
    'They march on.',
    'Theresa May spoke.',
    'April Jones sang.',
    'May we go?',
    'His March to the coast was long.',
    'Mar the day, dec the halls.',
    'An august body met.',
  ],
);
