import { rule } from './table.ts';

rule(
  'story-time',
  [
    [
      'It began in 1801. It burned in 1812. It fell in 1830, and rose in 1840. At [that time] it was small.',
      '1840',
    ],
  ],
  ['This time it worked.', 'That time he won.', 'At that time he was ill.'],
);
