import { JSDOM } from 'jsdom';
import { beforeAll, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { browserGlobals } from '../support/browser-globals.ts';
import { timeline } from './sample.ts';

interface Slide {
  start_date: { data: { date_obj: Date; year: number; month?: number; day?: number } };
  end_date?: Slide['start_date'];
  text: { headline: string; text: string };
  display_date?: string;
  group?: string;
}
interface Config {
  events: Slide[];
  title: { text: { headline: string } };
  isValid(): boolean;
  validate(): void;
  getErrors(separator: string): string;
}

let read: (json: string) => Config;

beforeAll(async () => {
  const restore = browserGlobals();
  const source = '../../node_modules/@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
  const { TimelineConfig } = (await import(source)) as { TimelineConfig: new (data: unknown) => Config };
  read = (json) => {
    const config = new TimelineConfig(JSON.parse(json));
    config.validate();
    return config;
  };
  return restore;
});

const slide = (config: Config, words: string) =>
  config.events.find((one) => one.text.headline.includes(words))!;
const day = (date: Slide['start_date'] | undefined) =>
  date && [date.data.year, date.data.month, date.data.day];

it("passes TimelineJS's own validation with every entry, undated ones too", async () => {
  const config = read(await render(timeline, 'timelinejs'));
  expect(config.getErrors('; ')).toBe('');
  expect(config.events).toHaveLength(timeline.events.length);
  for (const { start_date } of config.events) expect(Number.isNaN(+start_date.data.date_obj)).toBe(false);
});

it('keeps precision by leaving out what is not known', async () => {
  const config = read(await render(timeline, 'timelinejs'));
  expect(day(slide(config, 'opened it').start_date)).toEqual([2025, 10, 19]);
  expect(day(slide(config, 'museum').start_date)).toEqual([2026, 6, undefined]);
  expect(day(slide(config, 'painted').start_date)).toEqual([1985, undefined, undefined]);
  expect(slide(config, '44 BC').start_date.data.date_obj.getFullYear()).toBe(-43);
  expect(day(slide(config, 'festival').end_date)).toEqual([2025, 10, 27]);
  expect(day(slide(config, 'stood empty').end_date)).toEqual([1999, 12, 31]);
});

it('says in words what its dates cannot', async () => {
  const config = read(await render(timeline, 'timelinejs'));
  const said = Object.fromEntries(
    config.events.map((one) => [one.text.headline.slice(0, 12), one.display_date]),
  );
  expect(Object.values(said)).toEqual(
    expect.arrayContaining(['c. 1985', '1990s', 'spring 2012', '44 BC', 'before 19 Oct 2025', 'undated']),
  );
  expect(slide(config, 'opened it').display_date).toBeUndefined();
});

it('gives headlines back as text, not as markup', async () => {
  const config = read(await render(timeline, 'timelinejs'));
  const { document } = new JSDOM('').window;
  for (const { text, group } of [...config.events, config.title as Slide]) {
    for (const html of [text.headline, text.text]) {
      document.body.innerHTML = html;
      expect(document.querySelector('script, img, style, b')).toBeNull();
    }
    expect(group ?? '').not.toMatch(/[<>&]/);
  }
  document.body.innerHTML = slide(config, 'HYPERLINK').text.headline;
  expect(document.body.textContent).toBe(timeline.events.find((one) => one.id === 'ended')!.what);
});
