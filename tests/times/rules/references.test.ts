import { rule } from './table.ts';

rule(
  'reference',
  [
    ['He is [now] here.', 'PRESENT_REF'],
    ['He [recently] left.', 'PAST_REF'],
    ['He fears [the future].', 'FUTURE_REF'],
    ['At [the moment] he is out.', 'PRESENT_REF'],
  ],
  [
    'It is an up to date list.',
    'She went to date a baker.',
    'He left soon after the vote.',
    'As soon as he left it rained.',
    'The moment he left it rained.',
    'The past two were dry.',
    'The current of the river.',
    'He was once rich.',
    'The former king left.',
  ],
);
