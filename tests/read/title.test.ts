import { describe, expect, it } from 'vitest';
import { headline } from '../../src/read/title.ts';

describe('headline', () => {
  it('is a short first line that stands alone', () => {
    expect(headline('Ferry sinks off Porthaven\n\nThe ferry sank.')).toBe('Ferry sinks off Porthaven');
  });

  it.each([
    'The ferry sank.\n\nNobody was hurt.',
    'The ferry sank off the coast\nlast night.\n\nNobody was hurt.',
    'Ferry sinks off Porthaven',
    'PORTHAVEN, Sept. 14, 2024 — The ferry\n\nsank',
    '* * *\n\nThe ferry sank.',
    `${'long '.repeat(40)}\n\nThe ferry sank.`,
  ])('is not in %j', (text) => {
    expect(headline(text)).toBe('');
  });
});
