import { describe, expect, it } from 'vitest';
import { publication } from '../../src/read/published.ts';

const today = '2024-09-20';
const of = (text: string, path = 'a.txt', extra: { published?: string; metadata?: string } = {}) => {
  const { published, metadata } = extra;
  return publication({ text, ...(metadata && { published: metadata }) }, path, {
    today,
    ...(published && { published }),
  });
};

describe('publication date', () => {
  const text = 'PORTHAVEN, Sept. 14, 2024 — The ferry sank on Friday.';

  it('comes from the first that speaks', () => {
    const path = '2024-09-16-ferry.txt';
    expect(of(text, path, { published: '2024-09-18', metadata: '2024-09-17' })).toEqual({
      value: '2024-09-18',
      basis: 'given',
    });
    expect(of(text, path, { metadata: '2024-09-17' })).toEqual({ value: '2024-09-17', basis: 'metadata' });
    expect(of(text, path)).toEqual({ value: '2024-09-14', basis: 'dateline' });
    expect(of('The ferry sank.', path)).toEqual({ value: '2024-09-16', basis: 'filename' });
    expect(of('The ferry sank.')).toEqual({ value: today, basis: 'assumed' });
  });

  it('passes over metadata that is no date', () => {
    expect(of(text, 'a.txt', { metadata: 'last week' }).basis).toBe('dateline');
  });

  it.each([
    'PORTHAVEN, Sept. 14, 2024 (Reuters) - The ferry sank.',
    'PORT HAVEN, Norway — Sept. 14, 2024 — The ferry sank.',
    'Sept. 14, 2024 (AP) — The ferry sank.',
    'Ferry sinks\n\nPorthaven, 14 September 2024: The ferry sank.',
    'Ferry sinks\n\nBy Ann Marsh | September 14, 2024\n\nThe ferry sank.',
    'Ferry sinks\nPublished: Saturday, 14 September 2024, 10:15\n\nThe ferry sank.',
    'Ferry sinks\n\n2024-09-14\n\nThe ferry sank.',
    'Ferry sinks\n\nBy Ann Marsh\nPORTHAVEN, Norway, Sept. 14, 2024\n\nThe ferry sank.',
    'Ferry sinks\nPort Haven | 14 September 2024\nThe ferry sank.',
    'Ferry sinks\nBy ANN MARSH FOR COAST ONLINE\nPublished: 09:33 GMT, 14 September 2024 | Updated: 15:01 GMT, 15 September 2024',
    'Ferry sinks\nBy Ann Marsh and Al Moe\nSeptember 14, 2024 7:03 AM UTC Updated 3 hours ago',
    'Ferry sinks\nPublished 3:15 AM GMT, September 14, 2024\nShare',
    'Ferry sinks\n\nSeptember 14, 2024 / 5:32 PM EST / Coast News\n\nThe ferry sank.',
    'Ferry sinks\nByAnn Marsh, Porthaven\nSep 14, 2024 08:14 PM IST',
    '4 min read · Published 7:04 AM EDT, Sat September 14, 2024\nFerry sinks',
    'Ferry sinks\nPublished\n14 September 2024\nShare',
    'News\nSport\nWeather\nMore\nSign in\nSearch\n\nFerry sinks\n\nNobody was hurt, coastguard says\n\nAnn Marsh\nSat 14 Sep 2024 16.02 BST\nLast modified on Sun 15 Sep 2024 09.11 BST',
    'From: Al Moe\nDate: Sat, 14 Sep 2024 09:02:11 +0200\nSubject: Ferry\n\nThe ferry sank.',
    'Ferry sinks\nDate: 14 September 2024\n\nThe ferry sank.',
    'Ferry sinks\nUpdated 14 September 2024 at 10:00\nThe ferry sank.',
  ])('is read from the dateline of %j', (article) => {
    expect(of(article)).toEqual({ value: '2024-09-14', basis: 'dateline' });
  });

  it('gives a dateline without a year the year of the file, else the last such day before the clock', () => {
    const article = 'PORTHAVEN, Sept 14 (Reuters) - The ferry sank.';
    expect(of(article, 'wire-20190915.txt')).toEqual({ value: '2019-09-14', basis: 'dateline' });
    expect(of(article)).toEqual({ value: '2024-09-14', basis: 'assumed' });
    expect(of('PORTHAVEN, Dec. 24 (Reuters) - The ferry sank.').value).toBe('2023-12-24');
    expect(of('PORTHAVEN, Feb. 29 — The ferry sank.').value).toBe('2024-02-29');
  });

  it.each([
    'The ferry sank on Sept. 14, 2019 — nobody knew why.',
    'On 14 September 2019, the ferry sank.',
    'In May 2019 the ferry sank.',
    'Battle of Porthaven, 14 September 1943\n\nThe ferry sank.',
    'The ferry sank.\n\nMore on this story\nFerry holed at Porthaven\nPublished\n14 September 2019',
    'Ferry disaster of 14 September 1943\nBy Ann Marsh\nThe ferry sank.',
    'The ferry sank.\n\nIts sister ship had gone down in a storm off the coast.\nSept. 14, 2019 was a Saturday and calm.',
  ])('is not taken from a date that the story tells: %j', (article) => {
    expect(of(article).basis).toBe('assumed');
  });

  it.each([
    ['news/2024/09/14/ferry.txt', '2024-09-14'],
    ['ferry_2024_09_14.txt', '2024-09-14'],
    ['20240914-ferry.txt', '2024-09-14'],
  ])('is read from the path %s', (path, value) => {
    expect(of('The ferry sank.', path)).toEqual({ value, basis: 'filename' });
  });

  it.each(['2024-13-14.txt', 'order-20249914.txt', '120240914.txt', '2024-09/ferry.txt', 'flight-2024.txt'])(
    'is not read from the path %s',
    (path) => {
      expect(of('The ferry sank.', path).basis).toBe('assumed');
    },
  );
});
