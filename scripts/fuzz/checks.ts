import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import edtf from 'edtf';
import {
  type AnnotatedDocument,
  annotate,
  assemble,
  type Document,
  formats,
  render,
  type Timeline,
} from '../../src/index.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', `${name}.json`), 'utf8'));
const ajv = new Ajv2020({ strict: false });
const validAnnotation = ajv.compile(schema('annotated-document'));
const validTimeline = ajv.compile(schema('timeline'));

/** Longest that one bent article may take, in milliseconds. */
const LIMIT = 5000;

/** Control characters that no output for a terminal may hold, line breaks aside. */
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Runs the whole program in-process on a text and checks what must hold of any.
 * @throws Error that says what doesn't
 */
export async function check(text: string, format: number): Promise<void> {
  const begun = process.cpuUsage();
  const document: Document = {
    id: 'fuzz',
    source: 'fuzz',
    title: '',
    text,
    published: { value: '2024-02-29', basis: 'given' },
  };
  const annotated = annotate(document);
  const timeline = assemble([annotated], { all: true, explain: format % 2 === 0 });
  const { name } = formats[format % formats.length]!;
  const shown = await render(timeline, name, { documents: [annotated] });
  // Processor time: the machine may have other work.
  const { user, system } = process.cpuUsage(begun);
  const spent = (user + system) / 1000;
  if (spent > LIMIT) throw new Error(`took ${spent.toFixed(0)} ms for ${text.length} characters`);
  checkAnnotation(annotated);
  checkTimeline(timeline);
  if (name === 'table' && control.test(shown)) throw new Error('a control character reaches the terminal');
}

function checkAnnotation(annotated: AnnotatedDocument): void {
  if (!validAnnotation(annotated))
    throw new Error(`annotation refused: ${ajv.errorsText(validAnnotation.errors)}`);
  const { text, times, actors, events, relations } = annotated;
  for (const found of [...times, ...events, ...actors.flatMap(({ mentions }) => mentions)])
    if (text.slice(found.start, found.end) !== found.text)
      throw new Error(`offsets of "${found.text}" quote something else`);
  for (const { edtf: value } of times) if (value) parseEdtf(value);
  const ids = new Set(['t0', ...times.map(({ id }) => id), ...events.map(({ id }) => id)]);
  for (const { from, to } of relations)
    if (!ids.has(from) || !ids.has(to)) throw new Error(`a relation of nothing: ${from} ${to}`);
}

function checkTimeline(timeline: Timeline): void {
  if (!validTimeline(timeline)) throw new Error(`timeline refused: ${ajv.errorsText(validTimeline.errors)}`);
  const place = new Map(timeline.events.map(({ id }, i) => [id, i]));
  for (const { id, after, when } of timeline.events) {
    if (when.edtf) parseEdtf(when.edtf);
    for (const other of after)
      if ((place.get(other) ?? -1) > place.get(id)!)
        throw new Error(`printed before what it comes after: ${id}`);
  }
}

function parseEdtf(value: string): void {
  try {
    edtf(value);
  } catch {
    throw new Error(`not EDTF: ${value}`);
  }
}
