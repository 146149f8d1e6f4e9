import { get, isEvent, parse } from '@markwhen/parser';
import { expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { timeline } from './sample.ts';

interface Read {
  text: string;
  more: string;
  from: string;
  to: string;
}

async function read(): Promise<Read[]> {
  const result = parse(await render(timeline, 'markwhen'));
  expect(result.parseMessages).toEqual([]);
  const found: Read[] = [];
  const walk = (node: unknown): void => {
    const { children } = node as { children?: unknown[] };
    for (const child of children ?? []) {
      if (isEvent(child as never)) {
        const event = child as never as {
          firstLine: { restTrimmed: string };
          supplemental: { raw?: string }[];
          dateRangeIso: { fromDateTimeIso: string; toDateTimeIso: string };
        };
        found.push({
          text: event.firstLine.restTrimmed,
          more: event.supplemental.map((block) => block.raw ?? '').join('\n'),
          from: event.dateRangeIso.fromDateTimeIso.slice(0, 16),
          to: event.dateRangeIso.toDateTimeIso.slice(0, 16),
        });
      } else walk(child);
    }
  };
  walk(get(result.events, []) ?? result.events);
  return found;
}

it('reads back in Markwhen with every entry and date', async () => {
  const events = await read();
  expect(events).toHaveLength(timeline.events.length);
  const find = (words: string) => events.find((event) => event.text.includes(words))!;
  const dates = (words: string) => [find(words).from.slice(0, 10), find(words).to.slice(0, 10)];
  expect(dates('opened it')).toEqual(['2025-10-19', '2025-10-20']);
  expect(dates('stood empty')).toEqual(['1990-01-01', '2000-01-01']);
  expect(dates('festival')).toEqual(['2025-10-19', '2025-10-28']);
  expect(dates('museum')).toEqual(['2026-06-01', '2026-07-01']);
  expect(find('sold').from).toBe('2021-05-03T14:30');
  expect(find('wrote about').from).toMatch(/^-0000?4[34]/);
});

it('loses nothing of the texts', async () => {
  const events = await read();
  const ended = events.find((event) => event.text.includes('HYPERLINK'))!;
  expect(ended.text).toContain('"Quotes", commas; section: %% # ended');
  expect(ended.text).toMatch(/^before 19 Oct 2025 — /);
  expect(events.find((event) => event.text.includes('repaired'))!.text).toContain('＃counted them');
  for (const event of events) expect(event.more).toMatch(/^“.+” \(.+\)$/);
});
