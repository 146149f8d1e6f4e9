import { beforeAll, expect, it } from 'vitest';
import { inWords } from '../../src/render/dates.ts';
import { render } from '../../src/render/index.ts';
import { oneLine } from '../../src/render/text.ts';
import { browserGlobals } from '../support/browser-globals.ts';
import { timeline } from './sample.ts';

interface Task {
  task: string;
  section: string;
  events: string[];
}

let tasksOf: (source: string) => Promise<Task[]>;

/** Mermaid keeps "#58;" as a placeholder until it draws; these are its own two replacements. */
const decoded = (text: string): string =>
  text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCharCode(Number(code)));

beforeAll(async () => {
  const restore = browserGlobals();
  const { default: mermaid } = await import('mermaid');
  tasksOf = async (source) => {
    await mermaid.parse(source);
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
    return (diagram.db as never as { getTasks(): Task[] }).getTasks();
  };
  return restore;
});

it('reads back in Mermaid with every entry under its date', async () => {
  const tasks = await tasksOf(await render(timeline, 'mermaid'));
  const read = tasks.flatMap(({ task, events }) =>
    events.map((event) => ({ date: decoded(task).trim(), text: decoded(event) })),
  );
  expect(read).toHaveLength(timeline.events.length);
  for (const [at, entry] of timeline.events.entries()) {
    expect(read[at]!.date).toBe(inWords(entry.when));
    expect(read[at]!.text).toContain(oneLine(entry.what));
  }
});

it('puts entries of one date under one period', async () => {
  const events = [timeline.events[7]!, { ...timeline.events[9]!, when: timeline.events[7]!.when }];
  const tasks = await tasksOf(await render({ ...timeline, events }, 'mermaid'));
  expect(tasks.map(({ events }) => events.length)).toEqual([2]);
});
