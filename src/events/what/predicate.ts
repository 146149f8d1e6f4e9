import { afterComma, isBlank } from '../../language/gap.ts';
import type { Clause, Reading, VerbGroup } from '../../language/reading.ts';
import { conditional } from '../../lexicon/events/asserting.ts';
import { intransitive } from '../../lexicon/language/frames.ts';
import type { EventContext } from '../context.ts';
import { trimEnd } from './span.ts';

/** About how long a line may be, in characters, and how short it is cut at most. */
const LONG = 110;
const SHORT = 45;

/**
 * Where the statement of a verb ends: after its complements, before attributions, asides and adverbial clauses.
 * @param room length of what stands before, in characters
 * @param trigger term that must not be cut off, where it follows the verb
 * @returns index of the last term, at least the verb group's own
 */
export function predicateEnd(
  context: EventContext,
  verb: VerbGroup,
  clause: Clause,
  room: number,
  trigger: number,
): number {
  const { reading } = context;
  const { terms, sentences, clauses } = reading;
  const end = sentences[clause.sentence]!.last;
  const way = wayTo(reading, clause, trigger);
  const least = Math.max(
    verb.last,
    verb.head,
    verb.particle ?? 0,
    needed(reading, verb, clause, trigger, end),
  );
  const kept = new Set([clause.index]);
  const sharing = sharedObject(reading, verb, clause);
  if (sharing !== undefined) kept.add(sharing);
  let last = Math.max(verb.last, verb.head);
  for (let i = last + 1; i <= end; i++) {
    const own = terms[i]!.clause;
    if (own >= 0 && !kept.has(own)) {
      if (!way.has(own) && !belongs(reading, clauses[own]!, kept, i, verb)) break;
      kept.add(own);
    }
    if (i > least && endsBefore(reading, i)) break;
    last = i;
  }
  const cut = shorten(reading, verb.head + 1, Math.min(least, last), last, LONG - room);
  const told = Math.max(Math.min(least, last), trimEnd(reading, Math.min(least, last) + 1, cut));
  return quoteEnd(reading, verb.head + 1, told, end);
}

/** "struck and killed a cyclist": the clause with the object that both verbs have. */
function sharedObject(
  { terms, clauses, verbs }: Reading,
  verb: VerbGroup,
  clause: Clause,
): number | undefined {
  const link = terms[verb.last + 1];
  const next = clauses[link?.clause ?? -1];
  if (
    link?.pos !== 'CC' ||
    next?.kind !== 'coordinate' ||
    next.parent !== clause.index ||
    next.object === undefined
  )
    return undefined;
  const other = verbs[next.verb]!;
  const bare =
    clause.object === undefined &&
    verb.voice === 'active' &&
    other.voice === 'active' &&
    !intransitive.has(verb.lemma);
  return bare && other.first === verb.last + 2 ? next.index : undefined;
}

/** The clause before a coordinate clause has its object from it. */
function shares(reading: Reading, next: Clause): boolean {
  const before = reading.clauses[next.parent!]!;
  const verb = reading.verbs[before.verb];
  return !!verb && sharedObject(reading, verb, before) === next.index;
}

/** A quotation that the line has begun is told to its end, with the noun that it describes. */
function quoteEnd({ terms, nouns }: Reading, first: number, last: number, end: number): number {
  let open = false;
  for (let i = first; i <= end; i++) {
    const { pre, post } = terms[i]!;
    if (i <= last && pre.includes('“')) open = true;
    if (!open && i >= last) return last;
    if (open && post.includes('”')) {
      open = false;
      const noun = /[,.;:!?]/.test(post) ? undefined : nouns[terms[i + 1]?.noun ?? -1];
      if (i > last) return Math.min(noun?.last ?? i, end);
    }
  }
  return last;
}

/** Clauses between a clause and the term that has to be told with it. */
function wayTo({ clauses, terms }: Reading, clause: Clause, trigger: number): Set<number> {
  const way = new Set<number>();
  let at: Clause | undefined = clauses[terms[trigger]!.clause];
  for (let depth = 0; at && at !== clause && depth < 8; depth++) {
    way.add(at.index);
    const above: number | undefined = at.reportedBy ?? at.parent;
    at = above === undefined ? undefined : clauses[above];
  }
  return at === clause ? way : new Set();
}

/** Verbs that say nothing without the length of time that is their object: "will serve six years". */
const lasting =
  /^(serve|spend|take|last|wait|get|receive|face|need|require|complete|reign|survive|mark|celebrate|lose|save|give)$/;

/** Last term that the line cannot do without: the direct object, and the trigger with its own. */
function needed(reading: Reading, verb: VerbGroup, clause: Clause, trigger: number, end: number): number {
  const { nouns, clauses, terms, verbs } = reading;
  let last = verb.last;
  for (const { object } of [clause, ...(trigger > verb.last ? [clauses[terms[trigger]!.clause]!] : [])])
    if (object !== undefined && nouns[object]!.first > verb.last && !nouns[object]!.temporal)
      last = Math.max(last, nouns[object]!.last);
  const length = lasting.test(verb.lemma) ? nouns[terms[verb.last + 1]?.noun ?? -1] : undefined;
  if (length?.temporal && length.preposition === undefined && verb.last < end)
    last = Math.max(last, length.last);
  if (trigger > verb.last && trigger <= end) {
    last = Math.max(
      last,
      trigger,
      nouns[terms[trigger]!.noun]?.last ?? 0,
      verbs[terms[trigger]!.verb]?.last ?? 0,
    );
    last = Math.max(last, verbs[terms[trigger]!.verb]?.particle ?? 0);
  }
  return Math.min(last, end);
}

/** An attribution or an aside begins at term `i`. */
function endsBefore(reading: Reading, i: number): boolean {
  const { terms } = reading;
  const comma = afterComma(terms, i);
  // ", with mediators urging both sides to sign"
  if ((comma && terms[i]!.norm === 'with') || opensAbsolute(reading, i)) return true;
  // ", as the driver, a man of 40, was named"
  if (comma && /^(as|while|because|although|though|whereas|after|before)$/.test(terms[i]!.norm))
    return terms[i]!.pos === 'IN';
  return terms[i]!.norm === 'according' || /[;:—]|--| [–-] /.test(terms[i - 1]!.post);
}

/** ", Lee tapping in from close range": after a comma, a noun with its own participle. */
export function opensAbsolute({ terms, nouns, clauses, verbs }: Reading, i: number): boolean {
  const noun = afterComma(terms, i) ? nouns[terms[i]!.noun] : undefined;
  if (!noun || noun.first !== i || noun.appositionOf !== undefined || noun.coordinatedWith !== undefined)
    return false;
  const clause = clauses[terms[noun.last + 1]?.clause ?? -1];
  // ", their captain, Joe Lee, sent off"
  const name = nouns[noun.index + 1];
  const own = name?.appositionOf === noun.index ? clauses[terms[name.last + 1]?.clause ?? -1] : undefined;
  if (own?.kind === 'participial' && own.subject === noun.index && own.first === name!.last + 1) return true;
  return (
    clause?.first === noun.last + 1 &&
    clause.kind === 'participial' &&
    clause.antecedent === noun.index &&
    verbs[clause.verb]!.tense === 'PRESPART' &&
    isBlank(terms[noun.last]!.post)
  );
}

/** Does a clause that begins at term `i` go on with the statement? */
function belongs(reading: Reading, next: Clause, kept: Set<number>, i: number, verb: VerbGroup): boolean {
  const apart = /[,—–(]/.test(reading.terms[i - 1]!.post);
  if (next.parent === undefined || !kept.has(next.parent)) return false;
  const marker = next.marker === undefined ? '' : reading.terms[next.marker]!.norm;
  switch (next.kind) {
    case 'complement':
      // "The roof, officials said, collapsed": what is said goes on after the comma.
      return !apart || (next.reportedBy === next.parent && next.first === i && i === verb.last + 1);
    case 'infinitive':
      return !apart;
    case 'quote':
      return true;
    case 'relative':
    case 'participial':
      if (i === verb.last + 1 && /^(remain|stay|keep|become)$/.test(verb.lemma)) return true;
      return !apart && next.antecedent !== undefined;
    case 'coordinate':
      return (
        !apart &&
        next.parent !== reading.terms[verb.head]!.clause &&
        (!reading.verbs[next.verb]?.finite || shares(reading, next))
      );
    case 'adverbial':
      // "came two weeks after the truce collapsed"
      if (verb.lemma === 'come' && /^(after|before|as|when)$/.test(marker) && i <= verb.last + 4) return true;
      return (
        conditional.has(marker) &&
        (verb.modality !== undefined || verb.tense !== 'PAST' || marker === 'unless')
      );
    default:
      return false;
  }
}

/** Cuts an overlong stretch before the last phrase that can be left out whole. */
function shorten(reading: Reading, first: number, least: number, last: number, most: number): number {
  const length = (to: number) => reading.terms[to]!.end - reading.terms[first]!.start;
  if (last < first || length(last) <= most) return last;
  let cut = -1;
  let later = -1;
  for (let i = least + 1; i <= last; i++) {
    if (!breaksBefore(reading, i)) continue;
    const ends = length(i - 1);
    if (ends > most) {
      later = i - 1;
      break;
    }
    if (i - 1 > least || ends >= Math.min(SHORT, most)) cut = i - 1;
  }
  // Nothing can be left out before the limit: a complete long line is better than a fragment.
  return cut >= 0 ? cut : later >= 0 ? later : last;
}

/** A phrase or clause begins at term `i` without which what stands before it is whole. */
function breaksBefore({ terms, verbs }: Reading, i: number): boolean {
  const term = terms[i]!;
  const before = terms[i - 1]!;
  if (/[,;]/.test(before.post)) return true;
  // "depend on", "groups operating inside": the phrase belongs to the verb.
  if (before.verb >= 0 && before.noun < 0 && verbs[before.verb]!.last >= i - 1 && before.pos !== 'RP')
    return false;
  if (term.pos === 'IN') return term.norm !== 'of' && term.norm !== 'that' && term.norm !== 'than';
  return term.pos === 'WDT' || term.pos === 'WP' || (term.pos === 'TO' && term.verb < 0);
}
