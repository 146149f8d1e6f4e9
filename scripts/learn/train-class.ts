// Trains the model that gives an event its TimeML class, on TimeBank and AQUAINT (TempEval-3's cleaned files).
//
//   npx tsx scripts/learn/train-class.ts CORPORA [--fold K] [--out DIR]
import { join } from 'node:path';
import { eachCandidate } from '../../src/events/triggers.ts';
import { eventClass } from '../../src/model/annotation.ts';
import { eventDocuments, trainerArguments } from './corpus.ts';
import { frequent } from './frequent.ts';
import { type Example, save, train } from './trainer.ts';

const { corpora, fold, out } = trainerArguments();
const classes = eventClass.options;
const examples: Example[] = [];
for (const name of ['timebank', 'aquaint']) {
  for (const { reading, times, events } of eventDocuments(join(corpora, `${name}.jsonl`), fold)) {
    eachCandidate(reading, times, (term, features) => {
      const gold = events.get(term.start);
      if (gold) examples.push({ features: features.copy(), label: classes.indexOf(gold) });
    });
  }
}
save(
  out,
  'class',
  train(frequent(examples, 2), {
    name: 'class',
    classes: [...classes],
    bits: 18,
    passes: 4,
    rate: 0.03,
    damping: 1,
    average: true,
    maxWeights: 46_000,
    refit: true,
    levels: 16,
  }),
);
