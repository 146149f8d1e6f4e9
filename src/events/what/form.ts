import { isBlank } from '../../language/gap.ts';
import type { Clause, Reading, VerbGroup } from '../../language/reading.ts';
import { connecting } from '../../lexicon/events/asserting.ts';
import { past } from './past.ts';
import { opensAbsolute } from './predicate.ts';
import { lowered, textOf } from './span.ts';
import { brought, shown } from './teller.ts';

const clitics: Record<string, string> = {
  "'s": 'is',
  "'re": 'are',
  "'m": 'am',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'had',
};

/**
 * The words of a verb group, with the adverbs before it that change what it says ("never", "reportedly") and with the
 * auxiliaries that it shares with the verb before it ("was arrested and charged"); a participle gets the tense of the
 * story: "destroying" is told as "destroyed", "held in May" as "was held in May".
 * @param subject the subject's words are put before the verb
 */
export function verbText(reading: Reading, verb: VerbGroup, clause: Clause, subject: boolean): string {
  const { terms, verbs } = reading;
  const head = terms[verb.head]!;
  if (verb.form === 'participle' || verb.form === 'gerund') {
    // "was treated before being taken away"
    const being = subject && /^being$/.test(terms[verb.first]!.norm) && verb.voice === 'passive';
    if (being && clause.subject !== undefined && !restricts(reading, clause)) {
      if (matrixTense(reading, clause) === 'PAST')
        return `${isPlural(reading, clause.subject) ? 'were' : 'was'} ${textOf(reading, verb.first + 1, verb.head)}`;
    }
    const bare = subject && verb.first === verb.head && !restricts(reading, clause);
    // "showed a crate being moved"
    if (
      subject &&
      terms[verb.first]!.norm === 'being' &&
      verb.first === verb.head - 1 &&
      clause.subject !== undefined
    )
      if (matrixTense(reading, clause) === 'PAST')
        return `${isPlural(reading, clause.subject) ? 'were' : 'was'} ${textOf(reading, verb.head, verb.head)}`;
    // "having lost": told as the past of a past.
    if (subject && terms[verb.first]!.norm === 'having' && matrixTense(reading, clause) === 'PAST')
      return `had ${textOf(reading, verb.first + 1, verb.head)}`;
    const tense = bare ? matrixTense(reading, clause) : 'NONE';
    if (tense === 'PAST' && verb.voice === 'active' && head.pos === 'VBG') return past(head.lemma);
    if (tense === 'PRESENT' && head.pos === 'VBG' && isHeadline(reading, clause)) return past(head.lemma);
    if (tense === 'PRESENT' && head.pos === 'VBG' && clause.subject !== undefined)
      return `${isPlural(reading, clause.subject) ? 'are' : 'is'} ${lowered(reading, textOf(reading, verb.head, verb.head), head)}`;
    const was =
      tense === 'PAST' ||
      (verb.voice === 'passive' && (matrixTense(reading, clause) !== 'NONE' || isTimed(reading, clause)));
    if (
      was &&
      verb.voice === 'passive' &&
      subject &&
      verb.first === verb.head &&
      clause.subject !== undefined
    )
      return `${isPlural(reading, clause.subject) ? 'were' : 'was'} ${lowered(reading, textOf(reading, verb.head, verb.head), head)}`;
  }
  const other = verb.coordinatedWith === undefined ? undefined : verbs[verb.coordinatedWith];
  const shared =
    verb.first === verb.head &&
    other &&
    other.first < other.head &&
    other.form === verb.form &&
    /^VB[NG]?$/.test(head.pos);
  const own = ownText(reading, verb, subject);
  return shared
    ? `${ownText(reading, { ...other, last: other.head - 1, head: other.head - 1 }, subject)} ${own}`
    : own;
}

function ownText(reading: Reading, verb: VerbGroup, subject: boolean): string {
  const { terms } = reading;
  const words: string[] = [];
  let from = verb.first;
  while (
    from > 0 &&
    /^RB/.test(terms[from - 1]!.pos) &&
    terms[from - 1]!.noun < 0 &&
    terms[from - 1]!.clause === terms[verb.first]!.clause &&
    isBlank(terms[from - 1]!.post)
  )
    from--;
  // "at first denied": the preposition would be cut off.
  if (from < verb.first && terms[from - 1]?.pos === 'IN' && isBlank(terms[from - 1]!.post)) from++;
  if (terms[from]!.sentence !== terms[verb.head]!.sentence) from = verb.first;
  for (let i = from; i <= verb.head; i++) {
    const term = terms[i]!;
    if (i < verb.head && /^RB/.test(term.pos) && connecting.has(term.norm)) continue;
    // "he’s leaving": the pronoun is told by the subject.
    const clitic =
      subject && i === verb.first && term.noun >= 0 ? /'[a-z]+$/.exec(term.norm)?.[0] : undefined;
    // "nor did he intend": the subject is told before.
    if (i > verb.first && i < verb.head && term.noun >= 0 && subject) continue;
    if (i === verb.first + 1 && terms[verb.first - 1]?.norm === 'nor') words.push('not');
    words.push(clitic ? (clitics[clitic] ?? '') : textOf(reading, i, i));
  }
  return words.join(' ');
}

/** "Dam bursts, sweeping away a bridge": a line of its own without a full stop tells its past in the present. */
function isHeadline({ terms, sentences, text }: Reading, { sentence }: Clause): boolean {
  const { last, end } = sentences[sentence]!;
  return !/[.!?…:]/.test(text.slice(terms[last]!.end, end));
}

/** A participle right after its noun tells which one is meant: "groups operating inside the country". */
function restricts(reading: Reading, clause: Clause): boolean {
  const { terms, clauses, verbs, nouns } = reading;
  const before = terms[clause.first - 1];
  const above = clause.parent === undefined ? undefined : clauses[clause.parent];
  const seen = above && shown.test(verbs[above.verb]?.lemma ?? '') && above.object === clause.antecedent;
  const own = nouns[clause.antecedent ?? -1];
  if (seen || (own && (brought(reading, own) || opensAbsolute(reading, own.first)))) return false;
  return clause.kind === 'participial' && clause.antecedent !== undefined && isBlank(before?.post ?? '');
}

/** A time stands in the clause. */
function isTimed({ nouns, terms }: Reading, { first, last }: Clause): boolean {
  for (let i = first; i <= last; i++) if (nouns[terms[i]!.noun]?.temporal) return true;
  return false;
}

function isPlural({ nouns, terms }: Reading, noun: number): boolean {
  const { plural, kind, first } = nouns[noun]!;
  // "Sianis" is a name in -s, "the Hawks" are several.
  if (plural && (kind !== 'proper' || terms[first]!.norm === 'the')) return true;
  return nouns[noun + 1]?.coordinatedWith === noun;
}

/** Tense of the finite clause that a participle hangs on: PAST also for the perfect. */
function matrixTense({ verbs, clauses }: Reading, clause: Clause): string {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 6; depth++) {
    const verb = verbs[at.verb];
    if (verb?.finite)
      return verb.tense === 'PRESENT' && verb.aspect.startsWith('PERF') && verb.modality === undefined
        ? 'PAST'
        : verb.modality === undefined
          ? verb.tense
          : 'NONE';
    at = at.parent === undefined ? undefined : clauses[at.parent];
  }
  return 'NONE';
}
