import type { Reading, Term, VerbGroup } from '../../language/reading.ts';

export type Direction = 'past' | 'future' | 'none';

const FUTURE_CUE =
  /\b(?:will|would|shall|'ll|won't|scheduled|expected|expects?|due|plans? to|planned|planning|set to|slated|upcoming|deadline|expires?|until|proposed|going to|begins?|effective|payable|looms|ahead)\b/;
const MODAL = /^(?:will|would|shall|may|might|could|should|must|be to)$/;
/** What they put off is still to come. */
const PUTS_OFF = /^(?:adjourn|defer|delay|extend|give|postpone|suspend)$/;
/** Their present tense tells a plan: "the fair opens on Monday" (Quirk et al. 1985, §4.45). */
const SCHEDULED =
  /^(?:arrive|begin|close|come|depart|end|expire|go|launch|leave|meet|open|resume|retire|return|start|vote)$/;
const PAST_CUE = /\b(?:ago|since|was|were|had|did)\b/;

/** Where the clause of a term looks to: by its verb's tense, its modal, and words that plan. */
export function directionAt(
  reading: Reading,
  term: Term | undefined,
  folded: string,
  offset: number,
): Direction {
  if (!term) return 'none';
  const sentence = reading.sentences[term.sentence];
  if (!sentence) return 'none';
  const verb = verbOf(reading, term);
  const clause = reading.terms[reading.clauses[term.clause]?.first ?? -1]?.start ?? 0;
  const near = folded.slice(Math.max(sentence.start, Math.min(clause, offset), offset - 60), offset);
  if (/(?:^|[^a-z])since (?:the )?$/.test(near)) return 'past';
  const ahead = verb && (verb.tense === 'FUTURE' || MODAL.test(verb.modality ?? ''));
  // "announced Wednesday", "Wednesday's ruling": the word beside it tells.
  const before = reading.terms[term.index - 1];
  const beside =
    before?.sentence === term.sentence && /^VB[DN]$/.test(before.pos) && !FUTURE_CUE.test(before.norm);
  if (!ahead && (beside || /^[a-z]+'s\b/.test(folded.slice(offset, offset + 14)))) return 'past';
  if (/(?:^|[^a-z])(?:until|till) $/.test(near) && verb && PUTS_OFF.test(verb.lemma)) return 'future';
  // "extended to Nov. 16", "open through May": the end of a time that may not have come.
  if (/(?:^|[^a-z])(?:to|through|until|till) $/.test(near)) return ahead ? 'future' : 'none';
  if (verb) {
    if (verb.tense === 'FUTURE') return 'future';
    if (
      verb.modality &&
      /^(?:will|would|shall|may|might|could|should|must|be to)$/.test(verb.modality) &&
      verb.aspect !== 'PERFECTIVE'
    )
      return 'future';
    if (verb.form === 'infinitive' && verb.aspect !== 'PERFECTIVE') return 'future';
    if (FUTURE_CUE.test(near)) return 'future';
    if (verb.tense === 'PAST' || verb.tense === 'PASTPART' || verb.aspect === 'PERFECTIVE') return 'past';
    if (verb.tense === 'PRESENT' && (verb.aspect === 'PROGRESSIVE' || SCHEDULED.test(verb.lemma)))
      return 'future';
  }
  if (FUTURE_CUE.test(near)) return 'future';
  return PAST_CUE.test(near) ? 'past' : 'none';
}

/** Does the clause of a term look back from the past: "had left"? */
export function looksBack(reading: Reading, term: Term | undefined): boolean {
  const verb = term && verbOf(reading, term);
  return verb !== undefined && verb.tense === 'PAST' && verb.aspect.startsWith('PERFECTIVE');
}

/** The verb group of the term's clause, else the nearest before it in the sentence, else the nearest after it. */
function verbOf({ clauses, verbs, terms, sentences }: Reading, term: Term): VerbGroup | undefined {
  const own = verbs[clauses[term.clause]?.verb ?? -1];
  if (own) return own;
  const { first, last } = sentences[term.sentence]!;
  for (let i = term.index; i >= Math.max(first, term.index - 40); i--) {
    const verb = verbs[terms[i]!.verb];
    if (verb) return verb;
  }
  for (let i = term.index; i <= Math.min(last, term.index + 40); i++) {
    const verb = verbs[terms[i]!.verb];
    if (verb) return verb;
  }
  return undefined;
}
