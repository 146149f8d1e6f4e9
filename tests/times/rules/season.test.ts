import { rule } from './table.ts';

rule(
  'season',
  [
    ['In [the spring of 1968] all danced.', '1968-SP'],
    ['By [autumn 1944] it was over.', '1944-FA'],
    ['The [summer] campaign failed.', '2020-SU'],
  ],
  [
    'Prices fall in May.',
    'The fall of Rome was long.',
    'They spring into action.',
    'Fall Street is long.',
    'The Winter Palace is blue.',
    'Donna Summer sang.',
  ],
);
