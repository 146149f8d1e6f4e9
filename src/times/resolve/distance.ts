import type { Reading, Term } from '../../language/reading.ts';
import { countOf, isLength } from '../durations.ts';
import type { Duration, Point } from '../expression.ts';
import type { Moment } from '../moment.ts';
import { termAt } from '../recognise.ts';
import type { Found } from '../rule.ts';
import type { Told } from './state.ts';

const SIDE = /^ (before|after|following|of) (?=[a-z\d])/;
/** A date inside the name of the event: "the vote on March 3", "the May 3 attack". */
const OWN_DATE = /^ (?:[a-z'-]+ ){1,4}$/;
/** How far back, in words, an event was told that is now counted from. */
const REACH = 400;
/** How many times of its sentence are asked for its day: a sentence may never end. */
const TIMES = 16;
/** How near, in words, what it happened to is told. */
const NEAR = 10;

/** "two days after the vote": from the day that the text gave to the event, where it gave one. */
export function distance(
  { index, stop, says }: Found,
  next: Found | undefined,
  folded: string,
  reading: Reading,
  told: readonly Told[],
): { point: Point; from?: Told } | undefined {
  const side = SIDE.exec(folded.slice(stop, stop + 12))?.[1];
  const eve = folded.slice(stop - 3, stop) === 'eve';
  if ((side === 'of') !== eve) return undefined;
  const count = side && countOf((says as Duration).value);
  if (!count || isLength(folded, index)) return undefined;
  const { mod } = says;
  const n = side === 'before' || eve ? -count.n : count.n;
  const point: Point = { kind: 'point', shift: { unit: count.unit, n, from: 'story' }, ...(mod && { mod }) };
  const own = next?.point;
  if (own?.day && next!.index - stop < 40 && OWN_DATE.test(folded.slice(stop, next!.index)))
    return { point: { ...point, within: own } };
  const first = termAt(reading, stop + side!.length + 2);
  const from = first && dayOf(first, reading, told);
  return from && countable(from.moment, point) ? { point, from } : undefined;
}

function countable(moment: Moment, { shift }: Point): boolean {
  const { unit } = shift!;
  if (unit === 'year') return true;
  return unit === 'month' ? moment.month !== undefined : moment.day !== undefined && !/[hms]/.test(unit[0]!);
}

/** The time told in the clause of the event's last mention before. */
function dayOf(first: Term, reading: Reading, told: readonly Told[]): Told | undefined {
  const { terms } = reading;
  const { key, of } = eventOf(first, reading);
  if (!key) return undefined;
  let t = told.length - 1;
  for (let i = first.index - 1; i >= Math.max(0, first.index - REACH); i--) {
    const term = terms[i]!;
    if (stem(term) !== key || (of && !near(terms, i, of))) continue;
    const { start } = reading.sentences[term.sentence]!;
    // Times of the sentences after it are no use for this mention, nor for any before.
    while (t >= 0 && told[t]!.offset > reading.sentences[term.sentence]!.end) t--;
    for (let u = t; u > t - TIMES && u >= 0 && told[u]!.offset >= start; u--)
      if (termAt(reading, told[u]!.offset)?.clause === term.clause) return told[u];
  }
  return undefined;
}

interface Event {
  key?: string;
  /** What it happened to: "the fall of the bridge". */
  of?: string;
}

/** What happened: the noun after the preposition, or the verb of the clause that it begins. */
function eventOf(first: Term, { terms, nouns }: Reading): Event {
  const group = nouns[first.noun];
  if (!group) return first.pos === 'VBG' ? { key: stem(first) } : {};
  const last = terms[endOf(first, group.last, terms)]!;
  const next = terms[last.index + 1];
  const follows = next?.sentence === first.sentence && !/[,;]/.test(last.post) ? next : undefined;
  if (follows && follows.verb >= 0) return { key: stem(follows) };
  if (group.kind !== 'common') return {};
  const patient = follows?.norm === 'of' ? nouns[terms[last.index + 2]?.noun ?? -1] : undefined;
  return {
    key: stem(last.index < group.head ? last : terms[group.head]!),
    ...(patient && { of: terms[patient.head]!.lemma }),
  };
}

/** The last term of the name of an event: "the vote about 300 people marched" is no vote about people. */
function endOf(first: Term, last: number, terms: readonly Term[]): number {
  for (let i = first.index + 1; i < last; i++)
    if (
      /^(?:about|around|some|nearly|almost|over)$/.test(terms[i + 1]!.norm) &&
      terms[i]!.pos.startsWith('NN')
    )
      return i;
  return last;
}

function near(terms: readonly Term[], at: number, lemma: string): boolean {
  for (let i = Math.max(0, at - NEAR); i <= Math.min(terms.length - 1, at + NEAR); i++)
    if (terms[i]!.lemma === lemma) return true;
  return false;
}

/** The same for a noun of action and its verb: "resignation" and "resign", "arrival" and "arrive". */
function stem({ lemma }: Term): string {
  return lemma.length < 5 ? lemma.replace(/e$/, '') : lemma.replace(/(?:ing|ation|ion|ment|al|ure|e)$/, '');
}
