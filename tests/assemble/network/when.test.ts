import { expect, it } from 'vitest';
import { whenOf } from '../../../src/assemble/network/when.ts';

const bound = (label: string) => ({ origin: { label, document: 0 }, inferred: true });

it.each([
  ['2024-02', '2024-02-01', '2024-02-01'],
  ['2024-02-29T00:00:00', '2024-02-29', '2024-02-29T00:00:00/2024-02-29T23:59:59'],
  ['1920', '192X', '1920/1929-12-31'],
  ['2024-02-25', '2024-02-25T00:00:00', '2024-02-25'],
  ['2024-01', '2024-03', '2024-01/2024-03'],
])('from %s to %s is %s', (low, high, expected) => {
  expect(whenOf(bound(low), bound(high)).edtf).toBe(expected);
});
