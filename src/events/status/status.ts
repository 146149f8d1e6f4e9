import type { Reading } from '../../language/reading.ts';
import type { Status } from '../../model/annotation.ts';
import type { Grammar } from '../grammar.ts';
import type { Trigger } from '../triggers.ts';
import { nounStatus } from './noun.ts';
import type { Worlds } from './worlds.ts';

/** Whether the text says that it happened, goes on, is to come, may come, or did not happen. */
export function statusOf(reading: Reading, { term }: Trigger, { polarity }: Grammar, worlds: Worlds): Status {
  const { terms, verbs, clauses } = reading;
  const { verb, clause, pos } = terms[term]!;
  const group = verbs[verb];
  if (group) return worlds.of(verb);
  if (polarity === 'NEG') return 'denied';
  const noun = nounStatus(reading, term, worlds);
  if (noun) return noun;
  // A predicate ("will be available") is as real as its copula.
  const main = verbs[clauses[clause]?.verb ?? -1];
  if (main?.copular && main.head < term && term - main.head < 5 && pos[0] !== 'V')
    return worlds.of(main.index);
  return 'happened';
}
