// Fits the pair model: which of two verbs of neighbouring sentences begins first (MATRES, Ning, Wu & Roth 2018).
//   npx tsx scripts/learn/train-order.ts CORPORA [--fold K] [--out DIR]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActors } from '../../src/actors/actors.ts';
import { readEvents } from '../../src/events/events.ts';
import { read } from '../../src/language/read.ts';
import type { Event } from '../../src/model/annotation.ts';
import { contextOf } from '../../src/relations/context.ts';
import { pairFeatures, sideOf } from '../../src/relations/pair/features.ts';
import { readTimes } from '../../src/times/times.ts';
import { frequent } from './frequent.ts';
import { type Example, foldOf, save, train } from './trainer.ts';

const blank: Event = {
  id: '',
  start: 0,
  end: 0,
  text: '',
  lemma: '',
  class: 'OCCURRENCE',
  tense: 'NONE',
  aspect: 'NONE',
  polarity: 'POS',
  status: 'happened',
  clause: { start: 0, end: 0 },
  what: '',
  participants: [],
  rule: 'gold',
};
const { corpora, fold, out } = argumentsOf(process.argv.slice(2));
const examples: Example[] = [];
for (const line of readFileSync(join(corpora, 'matres.jsonl'), 'utf8').trim().split('\n')) {
  const { id, text, published, pairs } = JSON.parse(line) as {
    id: string;
    text: string;
    published?: string;
    pairs: { a: Span; b: Span; order: 'before' | 'after' | 'equal' }[];
  };
  if (foldOf(id) === fold) continue;
  const document = {
    id,
    source: id,
    title: '',
    text,
    published: { value: published ?? '2000-01-01', basis: 'metadata' as const },
  };
  const reading = read(text);
  const times = readTimes(reading, document, {});
  const events = readEvents(reading, document, times, readActors(reading, document, times));
  const covered = new Set(events.flatMap(({ start, end }) => range(start, end)));
  // A gold verb that the events stage missed is still an example.
  const spans = pairs.flatMap(({ a, b }) => [a, b]).filter(({ start }) => !covered.has(start));
  for (const { start, end } of spans) {
    if (covered.has(start)) continue;
    covered.add(start);
    events.push({ ...blank, id: `x${start}`, start, end, text: text.slice(start, end) });
  }
  const context = contextOf(reading, document, [], [], events);
  const sides = context.events.map((item) => sideOf(context, item));
  const at = (span: Span) => context.events.find(({ event }) => overlap(event, span));
  for (const { a, b, order } of pairs) {
    if (order === 'equal') continue;
    const [one, two] = [at(a)?.index, at(b)?.index];
    // Words of credits and menus are no part of the reading.
    if (one === undefined || two === undefined || one === two) continue;
    const swapped = one > two;
    const features = pairFeatures(context, sides[swapped ? two : one]!, sides[swapped ? one : two]!);
    examples.push({
      features: Uint32Array.from(features),
      label: (order === 'before') === swapped ? 1 : 0,
    });
  }
}
const bytes = train(frequent(examples, 14), {
  name: 'order',
  classes: ['before', 'after'],
  bits: 17,
  passes: 5,
  rate: 0.01,
  l2: 1e-4,
});
save(out, 'order', bytes);

interface Span {
  start: number;
  end: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function argumentsOf(args: string[]): { corpora: string; fold: number; out: string } {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [corpora] = args;
  if (!corpora) throw new Error('usage: train-order.ts CORPORA [--fold K] [--out DIR]');
  return { corpora, fold: Number(option('--fold') ?? -1), out: option('--out') ?? 'src/learn/models' };
}
