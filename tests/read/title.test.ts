import { describe, expect, it } from 'vitest';
import { headline } from '../../src/read/title.ts';

describe('headline', () => {
  it('is a short first line that stands alone', () => {
    expect(headline('Ferry sinks off Porthaven\n\nThe ferry sank.')).toBe('Ferry sinks off Porthaven');
  });

  it.each([
    'News\nSport\nWeather\n\nFerry sinks off Porthaven\n\nThe ferry sank.',
    'By ANN MARSH, Coast News\nPublished 12 March 2021 14:05 GMT\n\nFerry sinks off Porthaven\n\nThe ferry sank.',
    'Ferry sinks off Porthaven\nNobody was hurt, the coastguard says.\n\nShare\n\nBy Ann Marsh\n\nThe ferry sank.',
    'Ferry sinks off Porthaven\nThree divers found it\nOwner held\nBy ANN MARSH FOR COAST ONLINE\nThe ferry sank.',
    'LOCAL NEWS\nFerry sinks off Porthaven\nPosted: Mar 3, 2023 / 05:32 PM CST\n\nThe ferry sank.',
    'From: Al Moe\nSent: Tuesday, 11 June 2024 09:02\nSubject: Fwd: Ferry sinks off Porthaven\n\nThe ferry sank.',
  ])('stands under a menu or a byline, or over one: %j', (text) => {
    expect(headline(text)).toBe('Ferry sinks off Porthaven');
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
