import { comments } from '../../lexicon/relations/comments.ts';
import type { Relation } from '../../model/annotation.ts';
import type { Told } from './telling.ts';

/** How sure it is that a run of simple pasts moves on; measured on dated neighbours. */
const SURE = 0.6;

const DAY = 1440;

/** An event without a date that a story reaches between two that have one. */
interface Step {
  told: Told;
  last: Told;
  next: Told | undefined;
}

/**
 * A run of simple pasts moves the story on (Reichenbach's reference time; Kamp & Rohrer 1983): within a paragraph
 * an event without a time of its own is not earlier than the last one that had a date, and where the dates go
 * forward not later than the next one. Annotators never state this, so it is no relation of the document; but a
 * reader dates by it.
 */
export function progressions(telling: readonly Told[]): Relation[] {
  return stepsOf(telling).flatMap(relationsOf);
}

function relationsOf({ told, last, next }: Step): Relation[] {
  const { event, sentence, paragraph } = told;
  const found: Relation[] = [];
  const relate = (type: Relation['type'], to: Told) =>
    found.push({ from: event.id, to: to.event.id, type, rule: 'progression', confidence: SURE });
  const here = last.paragraph === paragraph && sentence > last.sentence;
  const forward =
    next !== undefined &&
    next.sentence > sentence &&
    last.from! <= next.from! &&
    last.to! <= next.to! &&
    !comments.has(event.lemma);
  // Dates that go forward carry the story over the end of a paragraph; what follows the last of one waits for a new day.
  const closed = forward && next.paragraph === paragraph && last.paragraph >= paragraph - 1;
  const carried = forward && here && next.paragraph === paragraph + 1 && next.to! - last.from! <= DAY;
  const entered = closed && last.paragraph < paragraph;
  if (here || entered) relate('AFTER', last);
  if ((closed && here) || entered || carried) relate('BEFORE', next!);
  return found;
}

function stepsOf(telling: readonly Told[]): Step[] {
  const steps: Step[] = [];
  let waiting: Step[] = [];
  let last: Told | undefined;
  for (const told of telling) {
    if (!told.narrates || told.subordinate) continue;
    if (told.dated) {
      if (told.from === undefined || told.event.class === 'REPORTING') continue;
      last = told;
      for (const step of waiting) step.next = last;
      waiting = [];
    } else if (last && !told.back && told.event.class !== 'REPORTING') {
      const step: Step = { told, last, next: undefined };
      steps.push(step);
      waiting.push(step);
    }
  }
  return steps;
}
