import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';

/** The triggers of a text, among those named, in the order of its events. */
function placed(text: string, words: string[]): string[] {
  const published = { value: '2024-05-14', basis: 'given' as const };
  const { events } = annotate({ id: 'd', source: 'd', title: '', text, published });
  return events
    .toSorted((a, b) => a.sequence! - b.sequence!)
    .map((event) => event.text)
    .filter((word) => words.includes(word));
}

describe('the place of events in their document', () => {
  it.each([
    [
      'a chain of verbs',
      'She stopped the bus, opened the door and carried the boy out.',
      'stopped opened carried',
    ],
    ['a pronoun that goes on', 'Anna built a boat. She sailed it to Malta.', 'built sailed'],
    [
      'what lies behind a run comes before all of it',
      'Anna smelled smoke. She stopped the bus. The garage had repaired the engine.',
      'repaired smelled stopped',
    ],
    [
      'and so does what carries on there',
      'Anna smelled smoke. She stopped the bus.\n\nThe garage had bought the bus. Mechanics painted it.',
      'bought painted smelled stopped',
    ],
    [
      'a perfect that is tied to the run stays in it',
      'Anna smelled smoke. She stopped the bus. She had then called the garage.',
      'smelled called stopped',
    ],
  ])('%s', (_, text, expected) => {
    expect(placed(text, expected.split(' ')).join(' ')).toBe(expected);
  });
});
