import * as chrono from 'chrono-node/en';
import nlp from 'compromise';
import { readActors } from '../src/actors/actors.ts';
import { annotate } from '../src/annotate.ts';
import { assemble } from '../src/assemble/assemble.ts';
import { readEvents } from '../src/events/events.ts';
import { read } from '../src/language/read.ts';
import type { Document } from '../src/model/document.ts';
import { readRelations } from '../src/relations/relations.ts';
import { readTimes } from '../src/times/times.ts';
import { articles, sideBySide, table } from './measure.ts';

const asDocument = (text: string, i: number): Document => ({
  id: `${i}`,
  source: `${i}`,
  title: '',
  text,
  published: { value: '2025-10-27', basis: 'given' },
});

/** The cost of each stage, and of the whole, beside one bare compromise parse of the same texts. */
export function stages(): void {
  const documents = articles().map(asDocument);
  const readings = documents.map((document) => read(document.text));
  const times = documents.map((document, i) => readTimes(readings[i]!, document, {}));
  const actors = documents.map((document, i) => readActors(readings[i]!, document, times[i]!));
  const events = documents.map((document, i) => readEvents(readings[i]!, document, times[i]!, actors[i]!));
  const annotated = documents.map((document) => annotate(document));
  const all = (work: (document: Document, i: number) => unknown) => () => {
    for (const [i, document] of documents.entries()) work(document, i);
  };
  const measured = sideBySide({
    'nlp(text)': all(({ text }) => nlp(text)),
    'chrono.parse(text)': all(({ text }) => chrono.parse(text)),
    language: all(({ text }) => read(text)),
    times: all((document, i) => readTimes(readings[i]!, document, {})),
    actors: all((document, i) => readActors(readings[i]!, document, times[i]!)),
    events: all((document, i) => readEvents(readings[i]!, document, times[i]!, actors[i]!)),
    relations: all((document, i) => readRelations(readings[i]!, document, times[i]!, actors[i]!, events[i]!)),
    'assemble (one document each)': all((_, i) => assemble([annotated[i]!])),
    'annotate, all five stages': all((document) => annotate(document)),
    'annotate + assemble': all((document) => assemble([annotate(document)])),
  });
  const bare = measured['nlp(text)']!;
  table(
    `Per document, ${documents.length} articles`,
    ['work', 'ms', '× nlp(text)'],
    Object.entries(measured).map(([name, ms]) => [
      name,
      (ms / documents.length).toFixed(2),
      (ms / bare).toFixed(2),
    ]),
  );
}
