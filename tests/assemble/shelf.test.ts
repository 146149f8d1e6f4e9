import { describe, expect, test } from 'vitest';
import { shelfSaliences } from '../../src/assemble/shelf.ts';
import type { When } from '../../src/model/timeline.ts';
import { annotated, day, event } from './build.ts';

const on = (date: string | null): When => ({ edtf: date, earliest: date, latest: date, basis: 'stated' });

/** Six articles that came out on 1 to 6 May, each with a line of its own about a day. */
const lines: [told: string, named: string][] = [
  ['The dam broke above the valley', '2024-05-01'],
  ['The dam broke and the valley flooded', '2024-05-01'],
  ['A broken dam flooded the valley', '2024-05-01'],
  ['Bakers baked cakes', '2024-05-01'],
  ['A minister resigned', '2024-05-05'],
  ['Nobody knows when', '2024-05-06'],
];
const documents = lines.map(([text, named], i) =>
  annotated({
    id: `${i}.txt`,
    text,
    published: { value: `2024-05-0${i + 1}`, basis: 'given' },
    times: [day('t1', named)],
    events: [event('e1', { clause: { start: 0, end: text.length } })],
  }),
);
const groups = documents.map(({ events }, document) => [{ document, event: events[0]! }]);
const whens = lines.map(([, named], i) => on(i === 5 ? null : named));
const even = lines.map(() => 0.5);

describe('salience over a shelf', () => {
  const found = shelfSaliences(documents, groups, whens, even);

  test('gives a day that many articles name more than a day that one names', () => {
    expect(found[0]! + found[1]! + found[2]! + found[3]!).toBeGreaterThan(found[4]!);
  });

  test('gives what several articles tell of a day more than what one tells', () => {
    expect(Math.min(found[0]!, found[1]!, found[2]!)).toBeGreaterThan(found[3]!);
  });

  test('puts what has no day below', () => {
    expect(found[5]).toBeLessThan(found[4]!);
  });

  test('stays between 0 and 1, and the best is 1', () => {
    expect(Math.max(...found)).toBe(1);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
  });

  test('leaves a few articles as they are', () => {
    expect(shelfSaliences(documents.slice(0, 3), groups.slice(0, 3), whens, [0.1, 0.2, 0.3])).toEqual([
      0.1, 0.2, 0.3,
    ]);
  });
});
