import { rule } from './table.ts';

rule(
  'decade',
  [
    ['Films of [the 1930s] are short.', '193'],
    ['In [the eighties] all danced.', '198'],
    ['In [the 470s BC] it fell.', 'BC047'],
    ['In [the nineteen-sixties] all danced.', '196'],
    ['In [the 1700s] few read.', '17'],
  ],
  [
    'He was in his sixties.',
    'It will be in the 80s degrees.',
    'There were 60s and 70s on the list.',
    'She is in her early thirties.',
  ],
);
