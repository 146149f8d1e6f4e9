import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { formatOfFile, formats, render } from '../../src/render/index.ts';
import { documents, timeline } from './sample.ts';

describe('the registry', () => {
  it('chooses a format by extension, the longest first', () => {
    expect(formatOfFile('a/b.CSV')?.name).toBe('csv');
    expect(formatOfFile('b.json')?.name).toBe('json');
    expect(formatOfFile('b.timelinejs.json')?.name).toBe('timelinejs');
    expect(formatOfFile('csv')).toBeUndefined();
    expect(formatOfFile('b.docx')).toBeUndefined();
  });

  it('refuses an unknown format by listing the known ones', async () => {
    await expect(render(timeline, 'pdf')).rejects.toThrow(/unknown format "pdf"; known are table, json/);
  });

  it.each(formats.filter((format) => format.name !== 'timeml').map((format) => format.name))(
    '%s renders an empty timeline',
    async (name) => {
      expect(await render({ ...timeline, events: [], documents: [] }, name)).toEqual(expect.any(String));
    },
  );
});

describe('json and ndjson', () => {
  it('give back the timeline', async () => {
    expect(JSON.parse(await render(timeline, 'json'))).toEqual(timeline);
    const compact = await render(timeline, 'json', { compact: true });
    expect(compact.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(compact)).toEqual(timeline);
    const lines = (await render(timeline, 'ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(timeline.events);
  });
});

describe('csv', () => {
  const read = async (options = {}): Promise<Record<string, string>[]> =>
    parseCsv(await render(timeline, 'csv', options), { columns: true, bom: true });

  it('has a row an entry that a parser reads back', async () => {
    const rows = await read();
    expect(rows).toHaveLength(timeline.events.length);
    for (const [at, row] of rows.entries()) {
      const entry = timeline.events[at]!;
      expect(row['edtf']!.replace(/^'/, '')).toBe(entry.when.edtf ?? '');
      expect(row['status']).toBe(entry.status);
      if (!/[\x00-\x1f\u202e]/.test(entry.what)) expect(row['what']!.replace(/^'/, '')).toBe(entry.what);
    }
    expect(rows.find((row) => row['id'] === 'sold')).toMatchObject({
      when: '14:30, 3 May 2021',
      agents: 'Harbour Board',
      targets: '灯台保存会',
    });
  });

  it('starts no cell with what a spreadsheet takes for a formula', async () => {
    for (const row of await read())
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect((await read()).find((row) => row['id'] === 'ended')!['what']).toMatch(/^'=HYPERLINK/);
  });

  it('ends every record with CRLF and nothing else breaks a line', async () => {
    const out = await render(timeline, 'csv');
    expect(out.split('\r\n')).toHaveLength(timeline.events.length + 2);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the asked columns only, and a byte order mark when a file is written', async () => {
    const out = await render(timeline, 'csv', { columns: ['when', 'what'], bom: true });
    expect(out.startsWith('\ufeffwhen,what\r\n')).toBe(true);
    await expect(render(timeline, 'csv', { columns: ['toString'] })).rejects.toThrow(/unknown column/);
  });
});

describe('markdown', () => {
  it('has every entry once, every footnote defined, and nothing that is markup', async () => {
    const out = await render(timeline, 'markdown', { explain: true });
    expect(out.match(/^- /gm)).toHaveLength(timeline.events.length);
    const used = new Set(out.match(/\[\^\d+\](?!:)/g));
    expect(new Set(out.match(/^\[\^\d+\](?=:)/gm))).toEqual(used);
    expect(out).not.toMatch(/(?<!\\)<\w/);
    expect(out).toContain('## 19 Oct 2025');
    expect(out).toContain('## *before 19 Oct 2025*');
    expect(out).toContain('**Harbour Board → 灯台保存会**: the harbour board sold');
  });
});

describe('every format', () => {
  it.each(formats.map((format) => format.name))('%s holds no control characters', async (name) => {
    const document = timeline.documents[1];
    const one = name === 'timeml' ? { ...timeline, documents: [document!] } : timeline;
    const out = await render(one, name, { documents });
    expect(out).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]/);
    expect(out.length).toBeGreaterThan(200);
    expect(out.endsWith('\n')).toBe(true);
  });
});
