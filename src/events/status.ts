import type { Reading } from '../language/reading.ts';
import type { Status } from '../model/annotation.ts';
import type { Grammar } from './grammar.ts';
import type { Trigger } from './triggers.ts';

/** Whether the text says that it happened, goes on, is to come, may come, or did not happen. */
export function statusOf(_reading: Reading, _trigger: Trigger, grammar: Grammar): Status {
  if (grammar.polarity === 'NEG') return 'denied';
  if (grammar.tense === 'FUTURE' || grammar.modality === 'will') return 'planned';
  if (grammar.modality) return 'possible';
  if (grammar.aspect === 'PROGRESSIVE' && grammar.tense === 'PRESENT') return 'ongoing';
  return 'happened';
}
