import { comments } from '../../lexicon/relations/comments.ts';
import type { Relation } from '../../model/annotation.ts';
import type { Context, EventItem } from '../context.ts';
import { datesOf } from '../sieves/shared-time.ts';
import type { Guess } from './guesses.ts';

/** Less than any guess of the pair model. */
const WEAK = 0.5;

/** Most events of the sentence in which a run begins. */
const MOST = 24;

/** "had by then reached", "had already left": still of the run. */
const running = /^(then|already|just|still|barely|hardly)$/;

/**
 * What lies behind a story: a main clause in the past perfect, and the simple pasts that carry on in its paragraph, come
 * before the run of undated simple pasts that it interrupts, not only before the last of them (Reichenbach 1947: the
 * reference time is the story's). The order of telling would put them after it.
 */
export function backgrounds(context: Context, relations: readonly Relation[]): Guess[] {
  const { sentences } = context.reading;
  const dated = datesOf(relations);
  const found: Guess[] = [];
  let run: EventItem[] = [];
  let previous: EventItem | undefined;
  let behind = -1;
  const before = ({ index }: EventItem) => {
    for (const other of run) found.push({ first: index, second: other.index, probability: WEAK });
  };
  for (const item of context.events) {
    const { verb, clause, last, event } = item;
    if (!verb?.finite || verb.head !== last || verb.tense !== 'PAST' || verb.modality) continue;
    if (!/^(main|coordinate)$/.test(clause?.kind ?? '') || clause!.quoted) continue;
    const { paragraph } = sentences[item.sentence]!;
    const act = /^(OCCURRENCE|I_ACTION|ASPECTUAL)$/.test(event.class);
    if (dated.has(event.id)) {
      run = [];
      previous = undefined;
      behind = -1;
    } else if (verb.aspect === 'PERFECTIVE') {
      if (isRunning(context, item)) continue;
      behind = paragraph;
      before(item);
    } else if (verb.aspect !== 'NONE' || !act) continue;
    else if (comments.has(event.lemma)) behind = -1;
    else if (behind === paragraph) before(item);
    else if (run.length) {
      if (previous) found.push({ first: previous.index, second: item.index, probability: WEAK });
      previous = item;
    } else {
      run = context.bySentence[item.sentence]!.filter(opens).slice(0, MOST);
      previous = item;
    }
  }
  return found;
}

/** A simple past of the sentence in which a run begins. */
function opens({ verb, clause, last }: EventItem): boolean {
  if (!verb?.finite || verb.head !== last || verb.tense !== 'PAST' || verb.modality) return false;
  return !verb.aspect.startsWith('PERF') && clause?.kind !== 'relative' && !clause?.quoted;
}

/** The clause is tied to the run by a word or by a clause of its sentence ("had hung up when …"). */
function isRunning(
  { reading: { terms }, bySentence }: Context,
  { verb, sentence, clause }: EventItem,
): boolean {
  for (let i = verb!.first; i <= verb!.last; i++) if (running.test(terms[i]!.norm)) return true;
  return bySentence[sentence]!.some(
    (other) => other.clause?.kind === 'adverbial' && other.clause !== clause && other.event.tense === 'PAST',
  );
}
