import { describe, expect, test } from 'vitest';
import { valuesOf } from './read-times.ts';

/** Four years that are far from the publication make a text tell its own time. */
const START = 'The fort was built in 1640. It was sold in 1641. A fire came in 1642. ';

describe('the years that a story gives to its months', () => {
  test.each([
    [
      'what it lasted until is ahead of the story',
      'On 3 March 1643 the siege began, and it lasted until the fall of the tower in May 1645. In April a mine was dug.',
      'April = 1643-04',
    ],
    [
      'the first months of a year are in that year',
      'He left in 1643. For the first ten months of 1645 nobody came. The rain began in October.',
      'October = 1645-10',
    ],
    [
      'after an autumn, January is of the next year, whatever lay before it',
      'In the autumn of 1643 a law was passed. Masons had been meeting since the previous spring. On 11 January they struck.',
      '11 January = 1644-01-11',
    ],
    [
      'what it is compared with is behind the story',
      'In March 1644 ninety ships came, surpassing the June 1643 total. In April ten were lost.',
      'April = 1644-04',
    ],
    [
      'what it came after is behind the story',
      'On 20 May 1644 a new bailiff was named. He was named after the great fire in December 1643. On 23 November he died.',
      '23 November = 1644-11-23',
    ],
    [
      'after a step back it goes on from where it was',
      'On 28 March 1644 the town fell. The duke had been made its lord on 5 November 1643. The sea came in on 15 July.',
      '15 July = 1644-07-15',
    ],
    [
      'a step back that goes on is one',
      'On 28 March 1644 the town fell. In 1642 it had been burned. In May of that year a wall was built.',
      'May of that year = 1642-05',
    ],
  ])('%s', (_, text, expected) => {
    expect(valuesOf(START + text).at(-1)).toBe(expected);
  });
});
