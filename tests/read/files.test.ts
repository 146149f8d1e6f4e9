import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/document.ts';

const options = { maxSize: 1e7, today: '2025-01-01' };
const read = (name: string) =>
  readDocument(readFileSync(new URL(`files/${name}`, import.meta.url)), name, options);

describe('saved pages', () => {
  it('are read without menus, captions, footnote marks and what is hidden', async () => {
    const { text, title, published } = await read('linked-data.html');
    expect(title).toBe('Ferry Linnet runs aground off Saltmarsh');
    expect(published).toEqual({ value: '2024-05-04T06:30:00+02:00', basis: 'metadata' });
    expect(text.split('\n\n')).toEqual([
      expect.stringMatching(/^The ferry Linnet ran aground .* the coast guard said\.$/),
      expect.stringMatching(/^Lifeboats .* The captain, Tomas Hale, told .* accident\.$/),
      'Earlier trouble',
      expect.stringMatching(/^In March .* an inquiry\.$/),
    ]);
  });

  it('are read in their own encoding, in old markup too', async () => {
    const { text, title, published } = await read('old-page.htm');
    expect(title).toBe('Café burns down');
    expect(published).toEqual({ value: '2003-11-05', basis: 'metadata' });
    expect(text).toContain('The “Café Miramar” on the seafront burned down');
    expect(text).toContain('next week.\nThe police are looking');
    expect(text).not.toContain('Archive');
  });

  it('tell their date in a dateline above the text, where there are no metadata', async () => {
    const { text, published } = await read('two-columns.html');
    expect(published).toEqual({ value: '2024-09-14', basis: 'dateline' });
    expect(text).toMatch(/^A fire that began/);
  });

  it('may be web archives', async () => {
    const { text, title, published } = await read('saved-page.mhtml');
    expect(title).toBe('Lock gate fails');
    expect(published.value).toBe('2022-02-16');
    expect(text).toContain('several hours – “a river”, said one neighbour.');
    expect(text).toContain('when the first barges passed');
  });

  it('fail where there is no article', async () => {
    await expect(read('front-page.html')).rejects.toMatchObject({ code: 'no-article' });
  });
});

describe('PDF', () => {
  it('is read column after column, with divided words and broken paragraphs joined', async () => {
    const pdf = await read('two-columns.pdf');
    const page = await read('two-columns.html');
    expect(pdf.text).toBe(
      `Warehouse fire closes Porthaven quay\n\nPORTHAVEN, 14 September 2024 — by Ann Marsh\n\n${page.text}`,
    );
    expect(pdf).toMatchObject({
      title: 'Warehouse fire closes Porthaven quay',
      published: { value: '2024-09-14', basis: 'dateline' },
      pages: [0],
    });
  });

  it('fails where it is a picture, or broken', async () => {
    await expect(read('scan.pdf')).rejects.toMatchObject({ code: 'no-text-layer' });
    const broken = Buffer.from('%PDF-1.7\nnonsense');
    await expect(readDocument(broken, 'a.pdf', options)).rejects.toMatchObject({ code: 'damaged' });
  });
});
