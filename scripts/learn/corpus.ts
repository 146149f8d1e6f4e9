import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../../src/language/read.ts';
import type { Reading } from '../../src/language/reading.ts';
import type { EventClass, Time } from '../../src/model/annotation.ts';
import type { Document } from '../../src/model/document.ts';
import { readTimes } from '../../src/times/times.ts';
import { foldOf } from './trainer.ts';

export interface TrainerArguments {
  /** Folder of the gold files. */
  corpora: string;
  /** Documents of this fold are left out. */
  fold?: number;
  /** Where the model goes. */
  out: string;
}

/** The arguments that every trainer takes: `CORPORA [--fold K] [--out DIR]`. */
export function trainerArguments(): TrainerArguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fold: { type: 'string' }, out: { type: 'string' } },
  });
  const [corpora] = positionals;
  if (!corpora) throw new Error('usage: train-NAME.ts CORPORA [--fold K] [--out DIR]');
  const out = values.out ?? join(import.meta.dirname, '../../src/learn/models');
  return { corpora, out, ...(values.fold !== undefined && { fold: Number(values.fold) }) };
}

/** A document with gold events, as the program's earlier stages read it. */
export interface EventDocument {
  id: string;
  reading: Reading;
  times: Time[];
  /** Start of a gold trigger → its class. */
  events: Map<number, EventClass>;
}

interface GoldDocument {
  id: string;
  text: string;
  published: string;
  events: { start: number; class: EventClass }[];
}

/** Reads the documents of a gold file that are not in the fold left out. */
export function* eventDocuments(path: string, leftOut?: number): Generator<EventDocument> {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text, published, events } = JSON.parse(line) as GoldDocument;
    if (leftOut !== undefined && foldOf(id) === leftOut) continue;
    const reading = read(text);
    const document: Document = {
      id,
      source: id,
      title: '',
      text,
      published: { value: published.slice(0, 10), basis: 'given' },
    };
    const times = readTimes(reading, document, {});
    yield { id, reading, times, events: new Map(events.map((event) => [event.start, event.class])) };
  }
}
