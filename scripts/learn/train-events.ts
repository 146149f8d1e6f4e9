// Trains the model that says which words are events, on TimeBank and AQUAINT (TempEval-3's cleaned files).
//
//   npx tsx scripts/learn/train-events.ts CORPORA [--fold K] [--out DIR]
import { join } from 'node:path';
import { eachCandidate } from '../../src/events/triggers.ts';
import { eventDocuments, trainerArguments } from './corpus.ts';
import { type Example, save, train } from './trainer.ts';

const { corpora, fold, out } = trainerArguments();
const examples: Example[] = [];
for (const name of ['timebank', 'aquaint']) {
  for (const { reading, times, events } of eventDocuments(join(corpora, `${name}.jsonl`), fold)) {
    eachCandidate(reading, times, (term, features) => {
      examples.push({ features: features.copy(), label: events.has(term.start) ? 1 : 0 });
    });
  }
}
save(
  out,
  'events',
  train(examples, {
    name: 'events',
    classes: ['event'],
    bits: 18,
    passes: 8,
    rate: 0.05,
    damping: 1,
    average: true,
    maxWeights: 30_000,
    refit: true,
  }),
);
