import { comments } from '../../lexicon/relations/comments.ts';
import type { Relation } from '../../model/annotation.ts';
import { DAY, minutesOf } from './calendar.ts';
import type { Told } from './telling.ts';

/** How sure it is that a run of simple pasts moves on; measured on dated neighbours. */
const SURE = 0.6;

/** How old a chronicle's dates are, in minutes, and how many of them are so and go forward. */
const PAST = 3 * 365 * DAY;
const MOST = 0.75;

/** An event without a date that a story reaches between two that have one. */
interface Step {
  told: Told;
  last: Told;
  next: Told | undefined;
  /** The dated past perfect that the story has stepped back to. */
  flashback: Told | undefined;
  /** An undated past perfect stands before it in its sentence. */
  behind: boolean;
  /** Its sentence, or one before it in its paragraph, sets a time before the story's, or somebody speaks there. */
  framed: boolean;
}

/**
 * A run of simple pasts moves the story on (Reichenbach's reference time; Kamp & Rohrer 1983): within a paragraph
 * an event without a time of its own is not earlier than the last one that had a date, and where the dates go
 * forward not later than the next one. Annotators never state this, so it is no relation of the document; but a
 * reader dates by it.
 */
export function progressions(telling: readonly Told[], published: string): Relation[] {
  const out = minutesOf(published.slice(0, 10))?.from ?? Number.POSITIVE_INFINITY;
  const chronicle = isChronicle(telling, out);
  return stepsOf(telling).flatMap((step) => relationsOf(step, chronicle));
}

/** Does the text tell of years long past, and tell them in their order? Then a paragraph ends no story. */
function isChronicle(telling: readonly Told[], out: number): boolean {
  const dated = telling.filter(({ narrates, from }) => narrates && from !== undefined);
  if (dated.length < 4 || out === Number.POSITIVE_INFINITY) return false;
  const past = dated.filter(({ to }) => to! < out - PAST).length;
  const forward = dated.filter(({ from }, i) => i === 0 || dated[i - 1]!.from! <= from!).length;
  return past >= MOST * dated.length && forward >= MOST * dated.length;
}

function relationsOf({ told, last, next, flashback, behind, framed }: Step, chronicle: boolean): Relation[] {
  const { event, sentence, paragraph } = told;
  const found: Relation[] = [];
  const relate = (type: Relation['type'], to: Told) =>
    found.push({ from: event.id, to: to.event.id, type, rule: 'progression', confidence: SURE });
  // Not before the first day of another's time or not after its last, but in any order with it.
  const bound = (type: 'BEGUN_BY' | 'ENDED_BY', { time }: Told) => {
    if (time) found.push({ from: event.id, to: time, type, rule: 'progression', confidence: SURE });
  };
  const report = event.class === 'REPORTING' || comments.has(event.lemma);
  if (flashback) {
    bound('BEGUN_BY', flashback);
    if (!report && flashback.to! <= last.from!) bound('ENDED_BY', last);
    return found;
  }
  const inside = last.paragraph === paragraph;
  const here = inside && sentence > last.sentence && !behind;
  const forward =
    next !== undefined &&
    next.sentence >= sentence &&
    last.from! <= next.from! &&
    last.to! <= next.to! &&
    !report;
  // Dates that go forward carry the story over the end of a paragraph; what follows the last of one waits for a new day.
  const closed = forward && next.paragraph === paragraph && last.paragraph >= paragraph - 1;
  const carried =
    forward && inside && next.paragraph === paragraph + 1 && (chronicle || next.to! - last.from! <= DAY);
  const entered = closed && last.paragraph < paragraph;
  const onward =
    !inside && !behind && !framed && !told.follows && (next === undefined || next.paragraph > paragraph);
  if ((here && event.class !== 'REPORTING') || entered) relate('AFTER', last);
  else if (here || onward) bound('BEGUN_BY', last);
  if ((closed && inside) || entered || carried) relate('BEFORE', next!);
  return found;
}

function stepsOf(telling: readonly Told[]): Step[] {
  const steps: Step[] = [];
  let waiting: Step[] = [];
  let last: Told | undefined;
  let flashback: Told | undefined;
  let behind: Told | undefined;
  let framed: number | undefined;
  // A paragraph in which somebody says something is of the days of the article.
  const speaking = new Set(
    telling.flatMap(({ event, paragraph }) => (event.lemma === 'say' ? [paragraph] : [])),
  );
  for (const told of telling) {
    if (told.paragraph !== flashback?.paragraph) flashback = undefined;
    if (told.subordinate && last && told.to !== undefined && told.to < last.from!) framed = told.paragraph;
    if (told.subordinate || told.quoted) continue;
    if (told.framed) framed = told.paragraph;
    if (told.perfect) {
      if (told.from !== undefined && last && told.from < last.from!) flashback = told;
      else if (!told.dated) behind = told;
    }
    if (!told.narrates) continue;
    if (told.dated) {
      if (told.from === undefined || told.event.class === 'REPORTING') continue;
      last = told;
      flashback = undefined;
      behind = undefined;
      for (const step of waiting) step.next = last;
      waiting = [];
    } else if (last) {
      const step: Step = {
        told,
        last,
        next: undefined,
        flashback,
        behind: behind?.sentence === told.sentence,
        framed: framed === told.paragraph || speaking.has(told.paragraph),
      };
      steps.push(step);
      waiting.push(step);
    }
  }
  return steps;
}
