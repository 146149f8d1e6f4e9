import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import type { Entry, Timeline } from '../../src/model/timeline.ts';
import { formats, render } from '../../src/render/index.ts';
import { timeline } from '../formats/sample.ts';

const sharp = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '=',
    '+',
    '-',
    '@',
    '|',
    '\\',
    '#',
    ':',
    ';',
    ',',
    '\n',
    '\r',
    '\t',
    '\x1b[31m',
  ],
  ...[
    '\x9b',
    '\x07',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '\ud800',
    '漢字',
    '👩‍👩‍👧',
    'e\u0301',
    ']]>',
    '-->',
    '%%',
    '//',
    '[x]',
  ],
  ...[
    '</script>',
    '<style>',
    'javascript:',
    '{{',
    '$(rm)',
    '!id',
    ' .start',
    '](location)',
    'section',
    'title',
    '\0',
  ],
);
const text = fc
  .array(fc.oneof(sharp, fc.lorem({ maxCount: 2 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const dates = fc.constantFrom(
  '2025-10-19',
  '199X',
  '1985~',
  '../2025-10-19',
  '2025-10-27/..',
  '-0043-03-15',
  'nonsense',
  null,
);

const timelines = fc.array(fc.tuple(text, text, dates), { maxLength: 6 }).map((rows): Timeline => {
  const events = rows.map(([what, quote, edtf], at): Entry => {
    const base = timeline.events[at]!;
    return { ...base, what, when: { ...base.when, edtf }, sources: [{ ...base.sources[0]!, text: quote }] };
  });
  const actors = timeline.actors.map((actor, at) => ({ ...actor, name: rows[at]?.[1] ?? actor.name }));
  const documents = timeline.documents.map((one, at) => ({ ...one, title: rows[at]?.[0] ?? one.title }));
  return { ...timeline, events, actors, documents };
});

const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

it('whatever an article holds, no format lets it act', async () => {
  const names = formats.map(({ name }) => name).filter((name) => name !== 'timeml');
  await fc.assert(
    fc.asyncProperty(timelines, async (hostile) => {
      for (const name of names) expect(await render(hostile, name), name).not.toMatch(CONTROL);
    }),
    { numRuns: 60 },
  );
});

it('whatever an article holds, the table keeps its width and CSV its rows', async () => {
  await fc.assert(
    fc.asyncProperty(timelines, fc.integer({ min: 24, max: 160 }), async (hostile, width) => {
      for (const line of (await render(hostile, 'table', { width, explain: true })).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const rows: string[][] = parseCsv(await render(hostile, 'csv'));
      expect(rows).toHaveLength(hostile.events.length + 1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 60 },
  );
});

it('whatever an article holds, a page has the elements that we wrote, and no others', async () => {
  const names = (page: string) =>
    [...page.matchAll(/<\/?([a-z]\w*)/gi)].map(([, name]) => name!.toLowerCase()).sort();
  const neutral = (of: Timeline): Timeline => ({
    ...of,
    actors: of.actors.map((actor) => ({ ...actor, name: 'x' })),
    documents: of.documents.map((one) => ({ ...one, title: 'x' })),
    events: of.events.map((entry) => ({
      ...entry,
      what: 'x',
      sources: [{ ...entry.sources[0]!, text: 'x' }],
    })),
  });
  await fc.assert(
    fc.asyncProperty(timelines, async (hostile) => {
      // A name that is nothing but invisible characters leaves no element for who; such cases compare nothing.
      fc.pre(hostile.actors.every(({ name }) => /[a-z<]/i.test(name)));
      expect(names(await render(hostile, 'html'))).toEqual(names(await render(neutral(hostile), 'html')));
    }),
    { numRuns: 40 },
  );
});
