import { rule } from './table.ts';

rule(
  'relative-duration',
  [
    ['It fell over [the last two weeks].', 'P2W'],
    ['It will fall in [the next several months].', 'PXM'],
  ],
  ['The last man left.', 'The first of two weeks.'],
);
rule(
  'recent-units',
  [
    ['It fell in [recent weeks].', 'PXW'],
    ['It will fall in [the coming years].', 'PXY'],
  ],
  ['Recent visitors left.', 'The past is dead.'],
);
rule(
  'definite-duration',
  [
    ['For [the six months] it fell.', 'P6M'],
    ['He left for [some time].', 'PXX'],
  ],
  ['The two left.', 'It was some timely help.'],
);
rule(
  'last-hour',
  [
    ['It will rain in [the next hour or so].', 'PT1H'],
    ['Over [the past minute] nothing moved.', 'PT1M'],
  ],
  [
    'His finest was the last hour.',
    'It was a last-minute goal.',
    'In the last minute of the match he scored.',
  ],
);
