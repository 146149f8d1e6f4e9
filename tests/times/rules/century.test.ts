import { rule } from './table.ts';

rule(
  'century',
  [
    ['In [the twenty-first century] all is fast.', '20'],
    ['A [12th-century] wall.', '11'],
    ['By [the 3rd century B.C.] it was rich.', 'BC02'],
    ['In [the 20th century AD] it fell.', '19'],
  ],
  ['Century Bank is shut.', 'The 45th century is far.', 'A century of runs.'],
);
