import { ditransitive, pastOnly } from '../lexicon/language/verbs.ts';
import type { Clause, NounGroup, Reading, Sentence, VerbGroup } from './reading.ts';

/**
 * A sentence with a subject and no finite verb, but with "killed" or "heard" after the subject: the tagger took
 * a past tense for a participle. Headlines ("Three killed in crash") stay as they are.
 */
export function mendMissingVerb(
  { text, terms, verbs, nouns, clauses }: Reading,
  sentence: Sentence,
  from: number,
): boolean {
  for (let c = from; c < clauses.length; c++) {
    const clause = clauses[c]!;
    if (clause.kind !== 'participial') continue;
    const said = saidBare(clauses, verbs, clause);
    if (!said && !lacksVerb(clauses, clause, nouns)) continue;
    const verb = verbs[clause.verb]!;
    const head = terms[verb.head]!;
    if (head.pos !== 'VBN' || verb.first !== verb.head || !/(ed|t|d|n|ug|uck)$/.test(head.norm)) continue;
    if (/(en|wn|been|gone|done|seen)$/.test(head.norm)) continue;
    const next = terms[verb.last + 1];
    const object =
      next && next.noun >= 0 && next.sentence === sentence.index && nouns[next.noun]!.first === next.index;
    const prose = /[.!?]["'”’)\]]*$/.test(text.slice(terms[sentence.last]!.end, sentence.end));
    if (next?.norm === 'by' || (!object && !prose)) continue;
    const told = { finite: true, form: 'finite', tense: 'PAST', voice: 'active' } as const;
    head.pos = 'VBD';
    Object.assign(verb, told);
    // "A van struck and killed a man."
    const second = terms[verb.last + 1]?.pos === 'CC' ? terms[verb.last + 2] : undefined;
    if (
      second?.pos === 'VBN' &&
      second.sentence === sentence.index &&
      verbs[second.verb]?.first === second.index
    ) {
      second.pos = 'VBD';
      Object.assign(verbs[second.verb]!, told);
    }
    return true;
  }
  return false;
}

/** "The workers fired in May have sued": the first of two verbs without a link was a participle. */
export function mendExtraVerb({ terms, verbs, clauses }: Reading, loose: Clause[]): boolean {
  for (const { parent } of loose) {
    const host = parent === undefined ? undefined : clauses[parent];
    if (
      !host ||
      host.verb < 0 ||
      (host.object !== undefined && !isGiven(verbs[host.verb]!.lemma)) ||
      !host.subjectExplicit
    )
      continue;
    const verb = verbs[host.verb]!;
    const head = terms[verb.head]!;
    if (
      head.pos !== 'VBD' ||
      verb.first !== verb.head ||
      pastOnly.has(head.norm) ||
      verb.copular ||
      verb.lemma === 'say'
    )
      continue;
    head.pos = 'VBN';
    Object.assign(verb, { finite: false, form: 'participle', tense: 'PASTPART', voice: 'passive' });
    return true;
  }
  return false;
}

/** "Lee, refused a seat, went home": with one object left it may still be passive. */
const isGiven = (lemma: string) => lemma === 'refuse' || ditransitive.has(lemma);

/** The clause that a participle hangs on, or one that this one describes, has a subject and no verb. */
function lacksVerb(clauses: Clause[], { subject, parent }: Clause, nouns: NounGroup[]): boolean {
  let host = parent === undefined ? undefined : clauses[parent];
  if (host && host.verb >= 0 && host.kind === 'relative' && host.parent !== undefined)
    host = clauses[host.parent]!;
  // "Rescuers with dogs dug through the rubble."
  else if (host?.subject !== subject && nouns[subject ?? -1]?.attachedTo !== host?.subject) return false;
  return !!host && host.verb < 0 && host.subject !== undefined;
}

/** "Officials said the bridge collapsed at noon." */
function saidBare(clauses: Clause[], verbs: VerbGroup[], { antecedent, parent }: Clause): boolean {
  const host = parent === undefined ? undefined : clauses[parent]!;
  if (!host || host.verb < 0 || antecedent === undefined || host.object !== antecedent) return false;
  return /^(say|claim|argue|believe|think|warn|insist|add|estimate|hope|fear)$/.test(verbs[host.verb]!.lemma);
}
