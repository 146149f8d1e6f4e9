import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { placeFinder } from '../../src/render/timeline.ts';
import { documents, timeline } from '../formats/sample.ts';

const table = (options = {}) => render(timeline, 'table', { documents, ...options });

describe('the table', () => {
  it.each([24, 33, 40, 60, 80, 100, 130, 200])('fits %d columns, wide characters too', async (width) => {
    const columns = ['when', 'edtf', 'who', 'what', 'status'];
    for (const options of [{}, { compact: true }, { explain: true }, width < 60 ? {} : { columns }])
      for (const line of (await table({ width, ...options })).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('lets nothing from a text reach the terminal but text', async () => {
    const out = await table({ explain: true, width: 120 });
    expect(out).toMatch(/resigned/);
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  });

  it('is the same text with and without colours', async () => {
    const colored = await table({ color: true });
    expect(colored).toContain('\x1b[');
    expect(stripVTControlCharacters(colored)).toBe(await table());
  });

  it('prints a date once for entries that share it', async () => {
    const events = ['opened', 'resigned'].map((id) => timeline.events.find((entry) => entry.id === id)!);
    const when = events[0]!.when;
    const out = await render({ ...timeline, events: events.map((entry) => ({ ...entry, when })) }, 'table');
    expect(out.match(/^ 19 Oct 2025 /gm)).toHaveLength(1);
  });

  it('keeps compact entries on one line each', async () => {
    const lines = (await table({ compact: true, width: 70 })).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + timeline.events.length + 2);
  });

  it('names targets after an arrow and every status but the plain one', async () => {
    const out = await table({ width: 200 });
    expect(out).toContain('Harbour Board → 灯台保存会');
    expect(out).toContain('[denied]');
    expect(out).not.toContain('[happened]');
  });

  it('prints the columns that are asked for and refuses others by name', async () => {
    const out = await table({ columns: ['edtf', 'what'] });
    expect(out.split('\n')[0]).toMatch(/^ EDTF +WHAT$/);
    await expect(table({ columns: ['colour'] })).rejects.toThrow(/unknown column "colour"; known are when/);
  });

  it('links to the line of the source where the terminal can', async () => {
    const out = await table({ hyperlinks: true, width: 200 });
    expect(out).toMatch(/\x1b\]8;;file:\/\/\/\S+\/news\/archive\.txt#L4\x1b\\archive\.txt:4\x1b\]8;;\x1b\\/);
    expect(await table()).not.toContain('\x1b]8');
  });

  it('explains: the quoted words, the reasons, the neighbours', async () => {
    const out = await table({ explain: true, width: 160 });
    expect(out).toContain('“Mara Oake, who leads the society, opened it” (archive.txt:4)');
    expect(out).toContain('dated by the rule of "opened"');
    expect(out).toContain('after: “workers had repaired the lamp');
  });

  it('closes with documents, entries, span and undated', async () => {
    expect((await table()).trimEnd().split('\n').at(-1)).toBe(
      ' 2 documents · 14 entries · 44 BC – Jun 2026 · 5 undated',
    );
    const empty = await render({ ...timeline, events: [], documents: [timeline.documents[0]!] }, 'table');
    expect(empty).toBe(' The lighthouse of Vell · 0 entries\n');
  });
});

it('counts lines as the file has them', () => {
  const [first] = documents;
  const find = placeFinder([{ ...first!, text: 'One.\n\nTwo.', firstLine: 5 }]);
  expect(find(first!.id, 6)).toEqual({ line: 7, paragraph: 2 });
  expect(find('other', 0)).toBeNull();
});
