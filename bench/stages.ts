import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as chrono from 'chrono-node/en';
import { readActors } from '../src/actors/actors.ts';
import { annotate } from '../src/annotate.ts';
import { assemble } from '../src/assemble/assemble.ts';
import { readEvents } from '../src/events/events.ts';
import { read } from '../src/language/read.ts';
import type { Document } from '../src/model/document.ts';
import { placeEvents } from '../src/relations/place.ts';
import { readRelations } from '../src/relations/relations.ts';
import { readTimes } from '../src/times/times.ts';
import { articles, sideBySide, table } from './measure.ts';

/** The library as it is published: what the bundle makes of it is not what ours is measured by. */
const nlp = createRequire(join(import.meta.dirname, 'main.ts'))('compromise') as (text: string) => unknown;

const asDocument = (text: string, i: number): Document => ({
  id: `${i}`,
  source: `${i}`,
  title: '',
  text,
  published: { value: '2025-10-27', basis: 'given' },
});

/** Rounds over the fixtures; over more texts, fewer. */
const ROUNDS = 40;

/** At most so many texts of a file, and of one text so many UTF-16 units. */
const TEXTS = 16;
const LONGEST = 12_000;

function textsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const texts = lines.map((line) => (JSON.parse(line) as { text?: string }).text ?? '');
  return texts.filter((text) => text && text.length <= LONGEST).slice(0, TEXTS);
}

/**
 * The cost of each stage, and of the whole, beside one bare compromise parse of the same texts.
 * @param files more texts than the fixtures, NDJSON
 */
export function stages(files: string[]): void {
  const documents = [...articles(), ...files.flatMap(textsOf)].map(asDocument);
  const rounds = files.length ? 6 : ROUNDS;
  // Bare and whole first: their first round is that of a program that has just begun.
  const all = (work: (document: Document, i: number) => unknown) => () => {
    for (const [i, document] of documents.entries()) work(document, i);
  };
  const whole = {
    'nlp(text)': all(({ text }) => nlp(text)),
    'annotate, all stages': all((document) => annotate(document)),
    'annotate + assemble': all((document) => assemble([annotate(document)])),
  };
  const costs = sideBySide(whole, rounds);
  const readings = documents.map((document) => read(document.text));
  const times = documents.map((document, i) => readTimes(readings[i]!, document, {}));
  const actors = documents.map((document, i) => readActors(readings[i]!, document, times[i]!));
  const events = documents.map((document, i) => readEvents(readings[i]!, document, times[i]!, actors[i]!));
  const relations = documents.map((document, i) =>
    readRelations(readings[i]!, document, times[i]!, actors[i]!, events[i]!),
  );
  const annotated = documents.map((document) => annotate(document));
  const single = sideBySide(
    {
      'chrono.parse(text)': all(({ text }) => chrono.parse(text)),
      language: all(({ text }) => read(text)),
      times: all((document, i) => readTimes(readings[i]!, document, {})),
      actors: all((document, i) => readActors(readings[i]!, document, times[i]!)),
      events: all((document, i) => readEvents(readings[i]!, document, times[i]!, actors[i]!)),
      relations: all((document, i) =>
        readRelations(readings[i]!, document, times[i]!, actors[i]!, events[i]!),
      ),
      'places of events': all((document, i) =>
        placeEvents(readings[i]!, document, times[i]!, actors[i]!, events[i]!, relations[i]!),
      ),
      'assemble (one document each)': all((_, i) => assemble([annotated[i]!])),
    },
    rounds,
  );
  const bare = costs['nlp(text)']!;
  table(
    `Per document, ${documents.length} texts, processor time: the first round and the least of ${rounds}`,
    ['work', 'first ms', '× nlp(text)', 'least ms', '× nlp(text)'],
    Object.entries({ ...costs, ...single }).map(([name, { first, least }]) => [
      name,
      ...(name in costs
        ? [(first / documents.length).toFixed(2), (first / bare.first).toFixed(2)]
        : ['', '']),
      (least / documents.length).toFixed(2),
      (least / bare.least).toFixed(2),
    ]),
  );
}
