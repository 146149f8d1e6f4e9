// Trains the model that says which words are events, on TimeBank and AQUAINT (TempEval-3's cleaned files).
//
//   npx tsx scripts/learn/train-events.ts CORPORA [--fold K] [--out DIR]
import { join } from 'node:path';
import { eachCandidate } from '../../src/events/triggers.ts';
import { eventDocuments, trainerArguments } from './corpus.ts';
import { frequent } from './frequent.ts';
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
  train(frequent(examples, 2), {
    name: 'events',
    classes: ['event'],
    bits: 19,
    passes: 6,
    rate: 0.03,
    damping: 0.1,
    average: true,
    maxWeights: 50_000,
    refit: true,
    levels: 16,
  }),
);
