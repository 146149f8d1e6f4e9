import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { RenderError, render } from '../../src/render/index.ts';
import { documents, timeline } from './sample.ts';

interface Element {
  textContent: string;
  firstElementChild: Element | null;
  getAttribute(name: string): string | null;
}
interface Document {
  getElementsByTagName(name: string): Iterable<Element> & { length: number };
}

const [archive, hostile] = timeline.documents;

async function read(document = archive!): Promise<Document> {
  const xml = await render({ ...timeline, documents: [document] }, 'timeml', { documents });
  return new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
}

const all = (document: Document, name: string) => [...document.getElementsByTagName(name)];
const ids = (document: Document, name: string, attribute: string) =>
  all(document, name).map((element) => element.getAttribute(attribute));

it.each([archive!, hostile!])('is well-formed XML of the whole text: $id', async (meta) => {
  const document = await read(meta);
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  const source = documents.find((one) => one.id === meta.id)!.text;
  expect(all(document, 'TEXT')[0]!.textContent).toBe(`\n${source.replace(/[\x1b]/g, '\ufffd')}\n`);
  expect(all(document, 'DOCID')[0]!.textContent).toBe(meta.id);
  expect(all(document, 'TITLE')[0]!.textContent).toBe(meta.title);
});

it('has the structure of the TimeML 1.2.1 schema', async () => {
  const document = await read();
  const dct = all(document, 'DCT')[0]!.firstElementChild!;
  expect(dct.getAttribute('functionInDocument')).toBe('CREATION_TIME');
  expect(dct.getAttribute('value')).toBe('2025-10-28');
  const events = new Set(ids(document, 'EVENT', 'eid'));
  const instances = new Set(ids(document, 'MAKEINSTANCE', 'eiid'));
  const times = new Set(ids(document, 'TIMEX3', 'tid'));
  const signals = new Set(ids(document, 'SIGNAL', 'sid'));
  for (const id of events) expect(id).toMatch(/^e\d+$/);
  for (const id of times) expect(id).toMatch(/^t\d+$/);
  for (const id of instances) expect(id).toMatch(/^ei\d+$/);
  expect(instances.size).toBe(events.size);
  for (const instance of all(document, 'MAKEINSTANCE')) {
    expect(events).toContain(instance.getAttribute('eventID'));
    for (const name of ['tense', 'aspect', 'pos']) expect(instance.getAttribute(name)).toMatch(/^[A-Z_]+$/);
  }
  const links = all(document, 'TLINK');
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    expect(link.getAttribute('lid')).toMatch(/^l\d+$/);
    const from = link.getAttribute('eventInstanceID') ?? link.getAttribute('timeID');
    const to = link.getAttribute('relatedToEventInstance') ?? link.getAttribute('relatedToTime');
    for (const end of [from, to]) expect(instances.has(end) || times.has(end)).toBe(true);
    const signal = link.getAttribute('signalID');
    if (signal) expect(signals).toContain(signal);
  }
  expect(signals.size).toBe(1);
  expect(new Set(ids(document, 'TLINK', 'lid')).size).toBe(links.length);
});

it('marks the words that the annotation marks', async () => {
  const document = await read();
  expect(all(document, 'EVENT').map((element) => element.textContent)).toContain('burned');
  const spring = all(document, 'TIMEX3').find((element) => element.textContent === 'the spring of 2012')!;
  expect([spring.getAttribute('type'), spring.getAttribute('value')]).toEqual(['DATE', '2012-SP']);
});

it('keeps the earlier of two overlapping tags, and no link to the one that is gone', async () => {
  const document = documents[0]!;
  const [time] = document.times;
  const event = { ...document.events[0]!, id: 'e99', start: time!.start + 1, end: time!.end };
  const relation = { from: 'e99', to: 't0', type: 'BEFORE' as const, rule: 'x', confidence: 1 };
  const changed = { ...document, events: [...document.events, event], relations: [relation] };
  const xml = await render({ ...timeline, documents: [archive!] }, 'timeml', { documents: [changed] });
  expect(xml).not.toContain('e99');
  expect(xml).not.toContain('<TLINK');
});

it('keeps a time whose cue holds it, and signals what stands before', async () => {
  const document = documents[0]!;
  const [time] = document.times;
  const cue = { start: time!.start - 3, end: time!.end };
  const relation = { ...document.relations[0]!, cue };
  const changed = { ...document, relations: [relation] };
  const xml = await render({ ...timeline, documents: [archive!] }, 'timeml', { documents: [changed] });
  expect(xml).toMatch(/<SIGNAL sid="s1">in<\/SIGNAL> <TIMEX3 tid="t1"/);
});

it('refuses several documents, and a timeline without its annotation', async () => {
  await expect(render(timeline, 'timeml', { documents })).rejects.toThrow(RenderError);
  await expect(render({ ...timeline, documents: [archive!] }, 'timeml')).rejects.toThrow(RenderError);
});
