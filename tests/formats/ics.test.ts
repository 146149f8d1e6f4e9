import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { oneLine } from '../../src/render/text.ts';
import { timeline } from './sample.ts';

const calendar = async (of = timeline) => new ICAL.Component(ICAL.parse(await render(of, 'ics')));

it('reads back in ical.js with every entry, its words and its dates', async () => {
  const root = await calendar();
  const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const journals = root.getAllSubcomponents('vjournal');
  expect(events.length + journals.length).toBe(timeline.events.length);
  const find = (words: string) => events.find((event) => event.summary.includes(words))!;
  for (const entry of timeline.events.slice(1)) expect(find(oneLine(entry.what)), entry.id).toBeDefined();
  const dates = (words: string) => `${find(words).startDate} ${find(words).endDate}`;
  expect(dates('opened it')).toBe('2025-10-19 2025-10-20');
  expect(dates('held a festival')).toBe('2025-10-19 2025-10-28');
  expect(dates('stood empty')).toBe('1990-01-01 2000-01-01');
  expect(dates('It burned')).toBe('2012-03-01 2012-06-01');
  expect(dates('sold the lighthouse')).toBe('2021-05-03T14:30:00 2021-05-03T14:30:00');
  expect(dates('museum')).toBe('2026-06-01 2026-07-01');
  expect(dates('close the road')).toBe('2025-10-28 2025-10-29');
  expect(find('close the road').summary).toMatch(/^by 28 Oct 2025: .*\[denied\]$/);
  expect(find('close the road').description).toContain('Date: by 28 Oct 2025');
});

it('keeps a year before Christ as a journal entry without a date', async () => {
  const [journal] = (await calendar()).getAllSubcomponents('vjournal');
  expect(journal!.getFirstPropertyValue('summary')).toMatch(/^44 BC: /);
  expect(journal!.getFirstPropertyValue('dtstart')).toBeNull();
});

it('turns zones into UTC', async () => {
  const entry = timeline.events.find((one) => one.id === 'sold')!;
  const zoned = (edtf: string) => ({ ...timeline, events: [{ ...entry, when: { ...entry.when, edtf } }] });
  const start = async (edtf: string) =>
    String(new ICAL.Event((await calendar(zoned(edtf))).getFirstSubcomponent('vevent')!).startDate);
  expect(await start('2021-05-03T14:30:00Z')).toBe('2021-05-03T14:30:00Z');
  expect(await start('2021-05-03T01:30:00+05:30')).toBe('2021-05-02T20:00:00Z');
});

it('folds at 75 octets and no character is cut', async () => {
  const out = await render(timeline, 'ics');
  for (const line of out.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(out).not.toContain('\ufffd');
  expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('has UIDs that do not depend on the other documents', async () => {
  const uids = async (of = timeline) =>
    (await calendar(of)).getAllSubcomponents().map((one) => one.getFirstPropertyValue('uid') as string);
  const all = await uids();
  expect(new Set(all).size).toBe(all.length);
  const renamed = timeline.events.slice(3).map((entry, at) => ({ ...entry, id: `x${at}` }));
  expect(await uids({ ...timeline, events: renamed })).toEqual(all.slice(3));
});
