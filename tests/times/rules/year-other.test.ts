import { rule } from './table.ts';

rule(
  'year-words',
  [
    ['They met in [nineteen eighty-four].', '1984'],
    ['They met in [nineteen oh five].', '1905'],
    ['They met in [two thousand twelve].', '2012'],
  ],
  ['Two thousand people came.', 'Twelve hundred came.', 'Nineteen people came.'],
);
rule(
  'short-year',
  [
    ["The class of ['09] met.", '2009'],
    ["They won in ['54].", '1954'],
  ],
  ["He was 5'10 tall.", "It's 45 now.", "The '1984' show."],
);
rule(
  'era-year',
  [
    ['He died in [323 BCE].', 'BC0323'],
    ['It fell in [A.D. 476].', '0476'],
    ['The wars (58-[50 BC]) were long.', 'BC0050'],
  ],
  ['He has 12 bc points.', 'An ad 20 pages long.', '0 BC is no year.'],
);
rule(
  'era-range',
  [['The wars of [499]-449 BC were long.', 'BC0499']],
  ['The wars of 100-200 BC run backwards.'],
);
rule(
  'ancient-year',
  [
    ['Wars came in 431 BC, 404 BC and 395 BC. By [371] Thebes had won.', 'BC0371'],
    ['Wars came in 431 BC, 404 BC and 395 BC. They met in [the spring of 421].', 'BC0421-SP'],
  ],
  [
    'In 425 the Athenians came.',
    'Wars came in 431 BC, 404 BC and 395 BC. In 300 ships they came.',
    'Wars came in 431 BC, 404 BC and 395 BC. Some 300 of them fell.',
  ],
);
