import type { VerbGroup } from '../language/reading.ts';
import { type Context, type EventItem, eventOfNoun } from './context.ts';

/** Verbs that say of their subject no more than when it is: "the talks come after the vote". */
const arrivals = new Set(['come', 'be', 'occur', 'happen', 'take', 'start', 'begin']);

/** How far to the right a preposition's own noun is looked for, in terms. */
const REACH = 12;

/** The verb group of a term's clause, or the nearest one before it in its sentence. */
function governingVerb(context: Context, term: number): VerbGroup | undefined {
  const { reading } = context;
  const { terms, verbs, clauses } = reading;
  const sentence = terms[term]!.sentence;
  const own = clauses[terms[term]!.clause];
  const verb = own && verbs[own.verb];
  if (verb && terms[verb.head]!.sentence === sentence && verb.last < term) return verb;
  for (let i = term - 1; i >= 0 && terms[i]!.sentence === sentence; i--) {
    const group = verbs[terms[i]!.verb];
    if (group) return group;
  }
  return undefined;
}

/**
 * The event that a verb group tells: its own, or for a verb that is none ("took place", "held", "began") that of
 * its object or subject, or of the noun that it modifies ("the talks held in Lima").
 */
export function eventOfVerb(context: Context, verb: VerbGroup): EventItem | undefined {
  const { reading, eventAt } = context;
  const own = eventAt[verb.head];
  if (own) return own;
  const clause = reading.clauses[reading.terms[verb.head]!.clause];
  if (clause?.verb !== verb.index) return undefined;
  return (
    eventOfNoun(context, clause.object) ??
    eventOfNoun(context, clause.subject) ??
    nounBefore(context, verb.first) ??
    undefined
  );
}

/** The event noun that ends right before a term: "talks" for the "in" of "the talks in Doha". */
export function nounBefore({ reading: { terms }, eventAt }: Context, term: number): EventItem | undefined {
  const before = term - 1;
  if (before < 0 || terms[before]!.sentence !== terms[term]!.sentence) return undefined;
  if (/[,;:]/.test(terms[before]!.post)) return undefined;
  const item = eventAt[before];
  return item && terms[before]!.verb < 0 ? item : undefined;
}

/**
 * What a preposition or conjunction takes: the event of the clause that it opens, or the first event noun or
 * gerund after it. Undefined when a finite verb, a comma or another preposition's noun comes first.
 */
export function complementOf(context: Context, cue: number): EventItem | undefined {
  const { reading, eventAt, timeAt } = context;
  const { terms, verbs, sentences } = reading;
  const last = Math.min(sentences[terms[cue]!.sentence]!.last, cue + REACH);
  let noun: EventItem | undefined;
  for (let i = cue + 1; i <= last; i++) {
    const term = terms[i]!;
    if (timeAt[i] && !noun) return undefined;
    const verb = verbs[term.verb];
    if (verb) {
      // "after the talks collapsed": the clause's verb, not its subject, is what the conjunction takes.
      const opens = verb.form === 'finite' && (!noun || noun.last + 1 >= verb.first - 1);
      if (opens || !noun) return eventAt[verb.head] ?? noun;
      return noun;
    }
    const item = eventAt[i];
    if (item && !noun) noun = item;
    if (/[,;:]/.test(term.post) || term.post.includes('—')) return noun;
    if (noun && (term.pos === 'IN' || term.pos === 'CC') && i > noun.last) {
      const next = terms[i + 1];
      if (!next || verbs[next.verb]?.form === 'finite') continue;
    }
  }
  return noun;
}

/**
 * The events that a temporal phrase at `cue` says something about: the verb that it hangs on, and the noun right
 * before it. A phrase that opens its sentence hangs on the first finite verb after its comma.
 */
export function hostsOf(context: Context, cue: number, complement: EventItem | undefined): EventItem[] {
  const { reading } = context;
  const { terms, verbs, sentences } = reading;
  const sentence = sentences[terms[cue]!.sentence]!;
  const opening =
    cue === sentence.first ||
    measured(context, cue, sentence.first) ||
    /,/.test(terms[cue - 1]?.post ?? '') ||
    terms[cue - 1]?.pos === 'CC';
  if (opening && complement) {
    const after = verbAfterComma(context, complement.last, sentence.last);
    if (after) return after;
    const next = complement.verb ? undefined : nextFinite(context, complement.last, sentence.last);
    if (next) return [next];
    if (cue === sentence.first || measured(context, cue, sentence.first)) return [];
  }
  const verb = governingVerb(context, cue);
  const host = verb && eventOfVerb(context, verb);
  const noun = nounBefore(context, cue);
  const hosts: EventItem[] = [];
  const subject = verb && arrivals.has(verb.lemma) ? subjectOf(context, verb) : undefined;
  if (subject && subject !== host && subject !== complement) hosts.push(subject);
  if (host && host !== complement) hosts.push(host);
  if (noun && noun !== host && noun !== complement) hosts.push(noun);
  return hosts;
  function verbAfterComma(_: Context, from: number, to: number): EventItem[] | undefined {
    for (let i = from; i < to; i++) {
      if (!/,/.test(terms[i]!.post)) continue;
      for (let k = i + 1; k <= to; k++) {
        const group = verbs[terms[k]!.verb];
        if (!group) continue;
        if (!group.finite) continue;
        const item = eventOfVerb(context, group);
        return item ? [item] : undefined;
      }
      return undefined;
    }
    return undefined;
  }
}

/** The first finite verb after a noun, as in "On the eve of the vote hundreds marched". */
function nextFinite(
  { reading: { terms, verbs }, eventAt }: Context,
  from: number,
  to: number,
): EventItem | undefined {
  for (let i = from + 1; i <= to; i++) {
    const group = verbs[terms[i]!.verb];
    if (group?.finite) return eventAt[group.head];
  }
  return undefined;
}

/** "Four days after the vote, …", "Shortly before dawn, …": only a measure stands before the preposition. */
function measured({ reading: { terms }, timeAt }: Context, cue: number, first: number): boolean {
  if (cue === first) return false;
  const before = terms[cue - 1]!;
  if (cue - 1 === first && before.pos === 'RB') return true;
  return /^(day|days|week|weeks|month|months|year|years|hour|hours|minutes|moments)$/.test(before.norm)
    ? (timeAt[cue - 1]?.first ?? cue - 2) <= first + 1
    : false;
}

function subjectOf(context: Context, verb: VerbGroup): EventItem | undefined {
  const { reading } = context;
  const clause = reading.clauses[reading.terms[verb.head]!.clause];
  return clause?.verb === verb.index ? eventOfNoun(context, clause.subject) : undefined;
}
