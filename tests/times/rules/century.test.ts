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
rule(
  'century-range',
  [
    ['It was made in [the 5th] to 7th centuries.', '04'],
    ['It was made between [the fifth] and the fourth centuries BC.', 'BC04'],
  ],
  ['He came 3rd and 4th.', 'The 18th and last century match was lost.'],
);
rule(
  'millennium',
  [
    ['It is of [the first millennium BC].', 'BC0'],
    ['It began in [the third millennium].', '2'],
  ],
  ['The millennium bug was harmless.', 'It was the 90th millennium.'],
);
rule(
  'turn-of-century',
  [['They came around [the turn of the millennium].', '2', 'START']],
  ['It is your turn of the wheel.', 'At every turn of century-old streets.'],
);
