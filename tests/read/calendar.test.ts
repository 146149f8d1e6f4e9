import { describe, expect, it } from 'vitest';
import { parsePublished } from '../../src/read/calendar.ts';

describe('parsePublished', () => {
  it.each([
    ['2025-10-27', '2025-10-27'],
    ['2025-10-27T08:30:00Z', '2025-10-27T08:30:00Z'],
    ['2025-10-27T08:30', '2025-10-27T08:30'],
    ['2025-10-27 23:59:01.250 +0530', '2025-10-27T23:59:01+05:30'],
    ['20251027', '2025-10-27'],
    ['20251027T083000Z', '2025-10-27'],
    ['Mon, 27 Oct 2025 08:30:00 GMT', '2025-10-27'],
    ['Sept. 14, 2024', '2024-09-14'],
    ['Saturday, September 14th, 2024 at 6:00 p.m.', '2024-09-14'],
    ['14 September 2024', '2024-09-14'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (input, expected) => {
    expect(parsePublished(input)).toBe(expected);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '99/99/9999',
    '03/04/2025',
    '2025-10-27T25:00',
    'yesterday',
    '31 June 2024',
    'Room 14 Septet 2024',
    '',
    '2025',
  ])('refuses %j', (input) => {
    expect(parsePublished(input)).toBeNull();
  });
});
