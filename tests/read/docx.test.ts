import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/document.ts';
import { docx, zip } from '../support/zip.ts';

const read = (bytes: Buffer, name = 'a.docx') =>
  readDocument(bytes, name, { maxSize: 1e7, today: '2025-01-01' });

describe('Word', () => {
  it('gives its paragraphs, its heading as title, its tables row by row', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const table = `<w:tbl><w:tr>${cell('1 May')}${cell('It sank.')}</w:tr></w:tbl>`;
    expect(
      await read(docx(['# Ferry sinks', 'PORTHAVEN, 14 September 2024 — It sank.'], table)),
    ).toMatchObject({
      title: 'Ferry sinks',
      text: 'Ferry sinks\n\nPORTHAVEN, 14 September 2024 — It sank.\n\n1 May\n\nIt sank.',
      published: { value: '2024-09-14', basis: 'dateline' },
    });
  });

  it('is known by what it is, whatever its name', async () => {
    expect((await read(docx(['It sank.']), 'a.txt')).text).toBe('It sank.');
  });

  it.each([
    ['binary', 'a zip archive', zip({ 'a.txt': 'It sank.' })],
    ['damaged', 'a cut archive', docx(['It sank.']).subarray(0, 300)],
    ['damaged', 'broken XML', docx([], '<w:p>')],
    ['empty', 'a blank document', docx([''])],
  ])('fails with %s on %s, even when it poses as text', async (code, _, bytes) => {
    await expect(read(bytes, 'a.txt')).rejects.toMatchObject({ code });
  });
});
