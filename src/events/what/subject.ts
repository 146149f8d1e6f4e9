import { apposedTo } from '../../language/attach.ts';
import { isBlank } from '../../language/gap.ts';
import type { Clause, NounGroup } from '../../language/reading.ts';
import { noun as wordnet } from '../../lexicon/wordnet.ts';
import type { EventContext } from '../context.ts';
import { coordination } from '../participants/actors-of.ts';
import { textOf } from './span.ts';
import { anything } from './teller.ts';

/** Longest subject that is kept whole, in characters. */
const LONG = 70;

/**
 * A subject as a chronology names it: the noun group with its complements; a pronoun, and a relative's or a
 * participle's understood subject, by the name of the actor that it stands for.
 */
export function subjectText(context: EventContext, noun: number, clause?: Clause, trigger = -1): string {
  const { reading } = context;
  const group = reading.nouns[noun]!;
  // "another of his works"
  const counting = group.kind === 'pronoun' && reading.terms[group.head]!.pos === 'DT';
  if (group.kind === 'pronoun' && !(counting && context.complements[noun]!.length))
    return (
      pronounName(context, group.head) ??
      speakerText(context, group, clause) ??
      thingText(context, group, clause) ??
      // "they’ve sold": the verb tells its auxiliary itself.
      textOf(reading, group.first, group.last).replace(/[’'](?:ve|re|s|m|ll|d)$/, '')
    );
  const members = coordination(context, noun);
  if (members.length === 1) {
    const named = apposed(context, group);
    const unknown = context.reading.terms[group.first]!.pos === 'PRP$' && !context.actorAt[group.first];
    if (named && (named.index < group.index || unknown || group.kind === 'number'))
      return nounText(context, named, named.last);
    if (named)
      return `${nounText(context, group, lastOf(context, group))}, ${nounText(context, named, named.last)},`;
  }
  const first = members[0]!;
  const last = members.at(-1)!;
  const end = lastOf(context, last);
  const to = completed(context, last, end, clause, trigger);
  const whole = nounText(context, first, Math.max(end, to));
  return whole.length <= LONG || (trigger > end && trigger <= to)
    ? whole
    : nounText(context, first, last.last);
}

/**
 * Where a subject ends that says too little without what follows it: an infinitive ("attempts to reach the crew"), or what
 * stands between it and the relative that describes it ("fighting along the river that killed nine").
 */
function completed(
  { reading }: EventContext,
  group: NounGroup,
  end: number,
  clause?: Clause,
  trigger = -1,
): number {
  const { terms, clauses } = reading;
  const nouns = reading.nouns.slice(group.index + 1, group.index + 5);
  const relative = clause && clause.antecedent === group.index && clause.first > end + 1;
  if (relative && /^(relative|participial)$/.test(clause.kind)) {
    const between = textOf(reading, end + 1, clause.first - 1);
    const dated = nouns.some(({ first, temporal }) => temporal && first > end && first < clause.first);
    return dated || /[,;:—(]/.test(terms[end]!.post + between) ? end : clause.first - 1;
  }
  const next = clauses[terms[end + 1]?.clause ?? -1];
  const defining =
    next &&
    next.first === end + 1 &&
    next.antecedent !== undefined &&
    (clause === undefined || reading.verbs[clause.verb]!.head > next.last) &&
    ((trigger >= next.first && trigger <= next.last) ||
      (anything.test(terms[group.first]!.norm) && isBlank(terms[end]!.post)));
  if (defining && next.index !== clause?.index) return next.last;
  // "Bank to buy rival", a headline: the infinitive is what the subject will do.
  const own = next?.index === clause?.index;
  const infinitive = next?.kind === 'infinitive' && next.first === end + 1 && next.antecedent !== undefined;
  return infinitive && !own && isBlank(terms[end]!.post) ? next.last : end;
}

/** "whose troops" of the one that the relative clause describes. */
function possessed(context: EventContext, group: NounGroup, last: number): string | undefined {
  const { reading, actorAt, actors } = context;
  const { antecedent } = reading.clauses[reading.terms[group.first]!.clause] ?? {};
  if (antecedent === undefined || antecedent === group.index) return undefined;
  const owner = reading.nouns[antecedent]!;
  const known = actors.get(actorAt[owner.head] ?? '');
  const named = apposed(context, owner);
  const whole = named ?? owner;
  // An owner that is "whose" itself would lead on and on.
  const isWhose = reading.terms[whole.first]!.pos === 'WP$';
  const name =
    known && known.type !== 'group' && !named
      ? known.name
      : isWhose
        ? textOf(reading, whole.first, whole.last)
        : nounText(context, whole, whole.last);
  return `${owned(name)} ${textOf(reading, group.first + 1, last)}`;
}

const owned = (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** The name in apposition to a description: "the company’s founder, Ann Lee". */
function apposed({ reading: { nouns } }: EventContext, group: NounGroup): NounGroup | undefined {
  if (group.kind !== 'common' && group.kind !== 'number') return undefined;
  const other = apposedTo(nouns, group);
  return other?.kind === 'proper' ? other : undefined;
}

/** A noun group's words from its first to the given last term, its own possessive pronoun resolved. */
export function nounText(context: EventContext, group: NounGroup, last: number): string {
  const { reading } = context;
  const dated = afterTime(context, group, last);
  if (dated > group.first) return textOf(reading, dated, last);
  const first = reading.terms[group.first]!;
  const whose = first.pos === 'WP$' && group.first < last ? possessed(context, group, last) : undefined;
  if (whose) return whose;
  const name = first.pos === 'PRP$' ? pronounName(context, group.first) : undefined;
  const before = reading.terms[group.first - 1];
  // "not all experts", "only nine men", "neither the mayor nor the council"
  if (
    before &&
    /^(not|only|nearly|almost|hardly|even|neither|either|both)$/.test(before.norm) &&
    before.sentence === first.sentence &&
    isBlank(before.post) &&
    before.verb < 0 &&
    before.noun < 0
  )
    return textOf(reading, before.index, last);
  if (name && group.first < last) return `${owned(name)} ${textOf(reading, group.first + 1, last)}`;
  return textOf(reading, group.first, last);
}

/** First term of a group after a time that only stands before it: "the next morning Mayor Lee". */
function afterTime(
  { timeAt, reading: { terms } }: EventContext,
  { first, head }: NounGroup,
  last: number,
): number {
  const time = timeAt[first];
  if (!time || !/^(last|next|this|that|the|early|late|yesterday|today|tomorrow)$/.test(terms[first]!.norm))
    return first;
  let at = first;
  while (at <= last && timeAt[at] === time) at++;
  const rest = terms[at];
  if (at > Math.min(head, last) || !rest || terms[at - 1]!.possessive) return first;
  return /^(DT|PRP\$|NNPS?)$/.test(rest.pos) ? at : first;
}

/** Last term of a noun group together with the "of"- and "in"-complements that follow it without a break. */
export function lastOf(context: EventContext, group: NounGroup): number {
  const { reading, complements } = context;
  let last = group.last;
  for (const complement of complements[group.index]!) {
    const from = complement.preposition ?? complement.first;
    if (from !== last + 1 || /[,;:—–(]/.test(reading.terms[last]!.post)) break;
    last = lastOf(context, complement);
    // "between Lima and the coast"
    const other = reading.nouns[complement.index + 1];
    if (other?.coordinatedWith === complement.index && other.first === last + 2)
      last = lastOf(context, other);
  }
  return last;
}

/** Verbs before which "it" may mean nothing at all: "it took years", "it was clear that". */
const impersonal = /^(be|seem|appear|happen|take|cost|rain|snow|look|matter|follow|become|remain|make|turn)$/;

/**
 * "It" and "they" in what somebody says are most often who says it: "the firm said it would appeal".
 * @returns undefined where that isn't so, or where the speaker has no name of its own
 */
function speakerText(context: EventContext, group: NounGroup, clause?: Clause): string | undefined {
  const { terms, nouns, clauses, verbs } = context.reading;
  const { norm } = terms[group.head]!;
  const verb = clause && verbs[clause.verb];
  const said = clause?.reportedBy === undefined ? undefined : clauses[clause.reportedBy];
  const speaker = nouns[said?.subject ?? -1];
  if (!verb || !said || !speaker || clause.quoted || speaker.kind === 'pronoun' || !/^(it|they)$/.test(norm))
    return undefined;
  const known = context.actorAt[speaker.head];
  const other = context.actorAt[group.head] ?? known;
  if (said.sentence !== clause.sentence || (norm === 'they') !== speaker.plural || other !== known)
    return undefined;
  if (norm === 'it') {
    const type = context.actors.get(known ?? '')?.type;
    const collective =
      (type !== undefined && type !== 'person' && type !== 'group') ||
      /^[ugy]/.test(wordnet(terms[speaker.head]!.lemma)?.files ?? '');
    const bare = impersonal.test(verb.lemma) && verb.aspect === 'NONE';
    if (!collective || (bare && verb.voice === 'active')) return undefined;
  }
  return subjectText(context, speaker.index);
}

/**
 * "It" that goes on with what the clause or sentence before is about: "the mud reached a school. It buried …". Subjects that
 * follow each other are one (the parallelism of centering, Grosz, Joshi & Weinstein 1995) where no other thing was named.
 * @returns undefined where that isn't sure
 */
function thingText(context: EventContext, group: NounGroup, clause?: Clause, depth = 0): string | undefined {
  const { nouns, verbs, terms, sentences, clauses } = context.reading;
  const verb = clause && verbs[clause.verb];
  if (!verb || clause.quoted || clause.subject !== group.index || terms[group.head]!.norm !== 'it')
    return undefined;
  if (impersonal.test(verb.lemma) && verb.voice === 'active') return undefined;
  if (context.actorAt[group.head] !== undefined || clause.reportedBy !== undefined) return undefined;
  const own = clause.parent === undefined ? undefined : clauses[clause.parent];
  const opens = sentences[clause.sentence]!.first === group.first;
  const before = opens ? clauses[terms[group.first - 1]?.clause ?? -1] : own;
  const host = opens && before ? rootOf(clauses, before) : before;
  if (!host || host.quoted || host.subject === undefined || !host.subjectExplicit) return undefined;
  if (opens && sentences[host.sentence]!.paragraph !== sentences[clause.sentence]!.paragraph)
    return undefined;
  if (!opens && (!/^(adverbial|coordinate)$/.test(clause.kind) || nouns[host.subject]!.first > group.first))
    return undefined;
  const subject = nouns[host.subject]!;
  if (terms[subject.head]!.norm === 'it')
    return depth < 3 ? (thingText(context, subject, host, depth + 1) ?? undefined) : undefined;
  const object = nouns[host.object ?? -1];
  if (
    !isThing(context, subject) ||
    (object && !object.temporal && !object.plural && isThing(context, object))
  )
    return undefined;
  const text = nounText(context, subject, lastOf(context, subject));
  const bare = text.length > 50 ? nounText(context, subject, subject.last) : text;
  return bare.replace(/^an? /i, 'the ');
}

/** The clause that a clause hangs on in the end. */
function rootOf(clauses: readonly Clause[], clause: Clause): Clause {
  let at = clause;
  for (let depth = 0; at.parent !== undefined && depth < 8; depth++) at = clauses[at.parent]!;
  return at;
}

/** A single thing that no name tells, nor a person or a time. */
function isThing({ reading: { terms } }: EventContext, { kind, plural, temporal, head }: NounGroup): boolean {
  const files = wordnet(terms[head]!.lemma)?.files;
  return kind === 'common' && !plural && !temporal && files !== undefined && !/^[nt]/.test(files);
}

/**
 * The name that a line tells instead of a pronoun, where that is safe: "it" after a place may well be something else,
 * and "they" for people without a name gains nothing.
 */
export function pronounName({ actorAt, actors, reading }: EventContext, term: number): string | undefined {
  const actor = actors.get(actorAt[term] ?? '');
  if (!actor) return undefined;
  const { norm } = reading.terms[term]!;
  // "I have" with a name would not agree; it is told as a quotation.
  if (/^(i|me|my|we|us|our|you|your)('|$)/.test(norm)) return undefined;
  const neuter = /^its?('|$)/.test(norm);
  return actor.type === 'group' || (neuter && actor.type === 'place') ? undefined : actor.name;
}
