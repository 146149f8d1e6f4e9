import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocument, readLine } from '../../src/read/document.ts';

const options = { maxSize: 1000, today: '2024-09-14' };

describe('readDocument', () => {
  it('keys on the path', async () => {
    expect(await readDocument(Buffer.from('It sank.'), 'news/a.txt', options)).toEqual({
      id: 'news/a.txt',
      source: 'news/a.txt',
      title: '',
      text: 'It sank.',
      published: { value: '2024-09-14', basis: 'assumed' },
    });
  });

  it('knows on which line a text begins below its front matter', async () => {
    const file = Buffer.from('---\ntitle: Ferry\n---\n\nIt sank.');
    expect(await readDocument(file, 'a.txt', options)).toMatchObject({ text: 'It sank.', firstLine: 5 });
    expect(await readDocument(file, 'a.md', options)).not.toHaveProperty('firstLine');
  });

  it('unpacks gzip and reads what is inside by the inner name', async () => {
    const packed = gzipSync('# Ferry\n\nIt *sank*.');
    expect(await readDocument(packed, 'a.md.gz', options)).toMatchObject({
      title: 'Ferry',
      text: 'Ferry\n\nIt sank.',
    });
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\t\n'],
    ['empty', '---\ntitle: A\n---\n'],
    ['too-large', 'x'.repeat(1001)],
    ['too-large', gzipSync('x'.repeat(100_000))],
    ['damaged', gzipSync('x'.repeat(100)).subarray(0, 20)],
    ['binary', Buffer.from([1, 0, 2, 0, 3, 0])],
  ])('fails with %s on %j', async (code, data) => {
    await expect(readDocument(Buffer.from(data), 'a.txt', options)).rejects.toMatchObject({ code });
  });
});

describe('readLine', () => {
  it('ignores keys that it does not know', () => {
    const line = JSON.stringify({
      id: 'a',
      text: 'It sank.',
      published: '2024-09-01',
      times: [1],
      title: null,
    });
    expect(readLine(line, 'x.ndjson', options)).toEqual({
      id: 'a',
      source: 'x.ndjson',
      title: '',
      text: 'It sank.',
      published: { value: '2024-09-01', basis: 'metadata' },
    });
  });

  it.each([
    ['bad-json', '{"id": "a", '],
    ['bad-document', '[]'],
    ['bad-document', 'null'],
    ['bad-document', '"text"'],
    ['bad-document', '{"text": "a"}'],
    ['bad-document', '{"id": 5, "text": "a"}'],
    ['bad-document', '{"id": "a", "text": ["a"]}'],
    ['bad-document', '{"id": "a", "text": "a", "title": {}}'],
  ])('fails with %s on %s', (code, line) => {
    expect(() => readLine(line, 'x.ndjson', options)).toThrow(expect.objectContaining({ code }));
  });

  it('falls back on the next best evidence where the publication date is none', () => {
    const line = '{"id": "a", "text": "a", "published": "2024-02-30"}';
    expect(readLine(line, 'x.ndjson', options).published.basis).toBe('assumed');
  });

  it('takes an empty text for a document in which nothing happens', () => {
    expect(readLine('{"id": "a", "text": " "}', 'x.ndjson', options).text).toBe(' ');
  });
});
