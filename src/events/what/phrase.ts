import { isBlank } from '../../language/gap.ts';
import type { NounGroup, Reading } from '../../language/reading.ts';
import { quantities } from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { governor } from '../participants/actors-of.ts';
import { textOf, trimEnd } from './span.ts';
import { lastOf } from './subject.ts';

/** Longest phrase that is told with the clause that describes it, in characters. */
const LONG = 110;

/** Nouns that only measure out what their "of" names: "a round of talks". */
const portions = new Set(
  'round series wave spate string set bout spell session pair couple succession flurry'.split(' '),
);

/** Prepositions that say where, whatever the noun. */
const spatial = new Set('along near around across inside outside between against throughout'.split(' '));

/**
 * The noun group that tells an event, with what describes it: "the first round of talks held in Doha", "heavy fighting
 * along the border".
 * @returns the group that the phrase begins with, and its last term
 */
export function phraseOf(context: EventContext, noun: NounGroup): { group: NounGroup; last: number } {
  const { nouns, terms } = context.reading;
  const outer = noun.attachedTo === undefined ? undefined : nouns[noun.attachedTo]!;
  const measured =
    outer &&
    governor(context, noun) === 'of' &&
    (portions.has(terms[outer.head]!.lemma) || quantities.has(terms[outer.head]!.norm));
  const group = measured ? outer : noun;
  const last = described(context, group, placed(context, lastOf(context, group)));
  return { group, last };
}

/** The group begins with an article or a demonstrative that a line leaves out. */
export function isArticle({ terms }: Reading, group: NounGroup): boolean {
  return group.first < group.head && /^(the|a|an|this|that|these|those)$/.test(terms[group.first]!.norm);
}

/** With the places that follow: "in Istanbul", "along the border". */
function placed(context: EventContext, last: number): number {
  const { terms, nouns } = context.reading;
  const next = terms[last + 1];
  if (!next || !isBlank(terms[last]!.post) || next.pos !== 'IN') return last;
  const noun = nouns[terms[last + 2]?.noun ?? -1];
  if (!noun || noun.preposition !== last + 1 || noun.temporal) return last;
  const actor = context.actorAt[noun.head];
  const city =
    actor !== undefined && context.actors.get(actor)!.type === 'place' && /^(in|at)$/.test(next.norm);
  return city || spatial.has(next.norm) ? lastOf(context, noun) : last;
}

/** With a short clause that describes it: "held in Doha", "that caused many deaths", "to accept reality". */
function described({ reading }: EventContext, group: NounGroup, last: number): number {
  const { terms, clauses } = reading;
  const next = terms[last + 1];
  const clause = next && clauses[next.clause];
  const describes =
    clause &&
    clause.first === last + 1 &&
    (clause.antecedent !== undefined || clause.kind === 'infinitive') &&
    /^(relative|participial|infinitive|complement)$/.test(clause.kind) &&
    isBlank(terms[last]!.post);
  if (!describes) return last;
  const end = trimEnd(reading, last + 1, clause.last);
  return textOf(reading, group.first, end).length <= LONG ? end : last;
}
