// Fits the link model: which neighbouring events and times annotators relate, and how (TimeBank and AQUAINT as
// cleaned for TempEval-3, UzZaman et al. 2013).
//   npx tsx scripts/learn/train-links.ts CORPORA [--fold K] [--out DIR]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActors } from '../../src/actors/actors.ts';
import { readEvents } from '../../src/events/events.ts';
import { read } from '../../src/language/read.ts';
import type { AnnotatedDocument } from '../../src/model/annotation.ts';
import { contextOf } from '../../src/relations/context.ts';
import { candidates, linkFeatures } from '../../src/relations/link/features.ts';
import { inverse, kinds, plainType } from '../../src/relations/link/types.ts';
import { readTimes } from '../../src/times/times.ts';
import { frequent } from './frequent.ts';
import { type Example, foldOf, save, train } from './trainer.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
if (!args[0]) throw new Error('usage: train-links.ts CORPORA [--fold K] [--out DIR]');
const fold = Number(option('--fold') ?? -1);
const examples: Example[] = [];
for (const corpus of ['timebank', 'aquaint']) {
  for (const line of readFileSync(join(args[0], `${corpus}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const gold = JSON.parse(line) as Omit<AnnotatedDocument, 'published'> & { published: string };
    if (foldOf(gold.id) !== fold) examples.push(...examplesOf(gold));
  }
}
save(
  option('--out') ?? 'src/learn/models',
  'links',
  train(frequent(examples, 45), {
    name: 'links',
    classes: ['NONE', ...kinds],
    bits: 15,
    passes: 4,
    rate: 0.05,
    l2: 1e-4,
  }),
);

function examplesOf(gold: Omit<AnnotatedDocument, 'published'> & { published: string }): Example[] {
  const document = {
    ...gold,
    source: gold.id,
    title: '',
    published: { value: gold.published, basis: 'given' as const },
  };
  const reading = read(gold.text);
  const times = readTimes(reading, document, {});
  const events = readEvents(reading, document, times, readActors(reading, document, times));
  const context = contextOf(reading, document, times, [], events);
  const goldEvents = new Map(gold.events.map(({ start, id }) => [start, id]));
  const names = new Map([
    ['t0', 't0'],
    ...events.map(({ id, start }) => [id, goldEvents.get(start) ?? ''] as const),
    ...times.map(
      ({ id, start, end }) =>
        [id, gold.times.find((time) => time.start < end && start < time.end)?.id ?? ''] as const,
    ),
  ]);
  const links = new Map<string, string>();
  for (const { from, to, type } of gold.relations) {
    links.set(`${from} ${to}`, plainType(type));
    links.set(`${to} ${from}`, inverse(plainType(type)));
  }
  return candidates(context).map((candidate) => {
    const to =
      candidate.kind === 'publication'
        ? 't0'
        : candidate.kind === 'time'
          ? candidate.time.id
          : candidate.other.id;
    const type = links.get(`${names.get(candidate.event.id)} ${names.get(to)}`);
    return {
      features: linkFeatures(context, candidate),
      label: type ? 1 + (kinds as readonly string[]).indexOf(type) : 0,
    };
  });
}
