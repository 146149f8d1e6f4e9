import type { Reading, Term, VerbGroup } from '../../language/reading.ts';

export type Direction = 'past' | 'future' | 'none';

const FUTURE_CUE =
  /\b(?:will|would|shall|'ll|won't|scheduled|expected|expects?|due|plans? to|planned|planning|set (?:to|for)|slated|upcoming|deadline|expires?|until|proposed|going to|begins?|effective|payable|looms|ahead(?! of))\b/;
/** What had been planned is told of a time that is over: "the talks had been due to end on Friday". */
const HAD_PLANNED =
  /\bhad (?:(?:already|once|originally|previously) )?(?:been )?(?:due|expected|meant|planned|scheduled|set|slated|supposed)\b/;
const MODAL = /^(?:will|would|shall|may|might|could|should|must|be to)$/;
/** What they put off is still to come. */
const PUTS_OFF = /^(?:adjourn|defer|delay|extend|give|postpone|suspend)$/;
/** Their present tense tells a plan: "the fair opens on Monday" (Quirk et al. 1985, §4.45). */
const SCHEDULED =
  /^(?:arrive|begin|close|come|depart|end|expire|go|launch|leave|meet|open|resume|retire|return|start|vote)$/;
const PAST_CUE = /\b(?:ago|since|was|were|had|did)\b/;
/** Nouns whose infinitive is what comes next; of others ("a rally to mark the day") it is what was done. */
const PLAN =
  /^(?:agreement|appeal|chance|commitment|deadline|deal|decision|demand|hope|intention|invitation|opportunity|order|permission|plan|pledge|preparation|promise|proposal|readiness|request|schedule|threat|time|vote|vow|warning|willingness)$/;
/** What their infinitive says happens then, or does not (Karttunen 1971): "failed to arrive on Monday". */
const IMPLICATIVE =
  /^(?:attempt|begin|cause|cease|come|compel|continue|decline|dare|fail|force|forget|get|go|happen|help|manage|neglect|oblige|proceed|refuse|start|struggle|try)$/;
/** "The match is on Sunday", "she is free on Friday": a plan. */
const IS_THEN =
  /(?:^|[^a-z])(?:is|are|am|'s|'re|'m) (?:not )?(?:(?:available|busy|free) )?(?:again )?(?:at |on )?$/;
/** How far up a clause asks those that it hangs on. */
const DEPTH = 4;

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
    before?.sentence === term.sentence &&
    /^VB[DN]$/.test(before.pos) &&
    reading.verbs[before.verb]?.form !== 'infinitive' &&
    !FUTURE_CUE.test(before.norm);
  if (!ahead && (beside || /^[a-z]+'s\b/.test(folded.slice(offset, offset + 14)))) return 'past';
  if (/(?:^|[^a-z])(?:until|till) $/.test(near) && verb && PUTS_OFF.test(verb.lemma)) return 'future';
  if (HAD_PLANNED.test(folded.slice(Math.max(sentence.start, offset - 80), offset))) return 'past';
  const own = verb && ofVerb(verb, reading, near, DEPTH);
  // "extended to Nov. 16", "open through May": the end of a time that may not have come.
  if (/(?:^|[^a-z])(?:to|through|until|till) (?:the )?$/.test(near))
    return ahead || (own === 'future' && (verb?.form === 'infinitive' || imperative(verb!, reading)))
      ? 'future'
      : 'none';
  if (own && own !== 'none') return own;
  if (FUTURE_CUE.test(near)) return 'future';
  return PAST_CUE.test(near) ? 'past' : 'none';
}

/** Where a verb group looks to; one that has no tense looks where its clause hangs. */
function ofVerb(verb: VerbGroup, reading: Reading, near: string, depth: number): Direction {
  const { tense, aspect, modality = '', form } = verb;
  if (tense === 'FUTURE') return 'future';
  if (modality === 'could' && (verb.negative || denied(verb, reading))) return 'past';
  if (MODAL.test(modality) && aspect !== 'PERFECTIVE') return 'future';
  if (form === 'infinitive' && aspect !== 'PERFECTIVE') {
    const above = depth > 0 ? governorOf(verb, reading) : undefined;
    if (above && IMPLICATIVE.test(above.lemma)) return ofVerb(above, reading, '', depth - 1);
    return purpose(verb, reading, depth) ? 'past' : 'future';
  }
  if (FUTURE_CUE.test(near)) return 'future';
  if (tense === 'PAST' || tense === 'PASTPART' || aspect === 'PERFECTIVE') return 'past';
  if (tense === 'PRESENT' && (aspect === 'PROGRESSIVE' || SCHEDULED.test(verb.lemma))) return 'future';
  // "The match is on Sunday."
  if (tense === 'PRESENT' && verb.copular && IS_THEN.test(near)) return 'future';
  if (imperative(verb, reading)) return 'future';
  if (form === 'gerund' || tense === 'PRESPART') {
    const above = depth > 0 ? governorOf(verb, reading) : undefined;
    return above ? ofVerb(above, reading, '', depth - 1) : 'none';
  }
  return 'none';
}

/** "Be there on Friday": a base form that begins its sentence. */
function imperative(verb: VerbGroup, { terms, clauses, sentences }: Reading): boolean {
  const first = terms[verb.first]!;
  if (sentences[first.sentence]!.first !== verb.first || !/^VBP?$/.test(first.pos)) return false;
  return (
    !clauses[first.clause]?.subjectExplicit &&
    (verb.tense === 'PRESENT' || verb.tense === 'NONE' || verb.tense === 'INFINITIVE')
  );
}

/** "Neither man could be found." */
function denied(verb: VerbGroup, { terms }: Reading): boolean {
  const { sentence } = terms[verb.first]!;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - 6); i--) {
    if (terms[i]!.sentence !== sentence) return false;
    if (/^(?:neither|nobody|no|none|nor)$/.test(terms[i]!.norm)) return true;
  }
  return false;
}

/** Is the infinitive what something past was for: "staged a rally to mark the day", "the first to leave"? */
function purpose(verb: VerbGroup, reading: Reading, depth: number): boolean {
  const before = reading.terms[verb.first - 1];
  if (
    !before ||
    !/^(?:NNS?|JJ|CD)$/.test(before.pos) ||
    before.sentence !== reading.terms[verb.first]!.sentence
  )
    return false;
  if (before.pos.startsWith('NN') ? PLAN.test(before.lemma) : !/^(?:first|last|next)$/.test(before.norm))
    return false;
  const above = depth > 0 ? governorOf(verb, reading) : undefined;
  return above?.tense === 'PAST' && above.finite && !SAYS_AHEAD.test(above.lemma);
}

/** With them a noun's infinitive is ahead even where the noun is no plan: "urged voters to turn out on Sunday". */
const SAYS_AHEAD =
  /^(?:advise|allow|ask|beg|call|challenge|command|convince|enable|encourage|expect|force|forbid|instruct|invite|need|order|permit|persuade|prompt|remind|require|schedule|set|summon|tell|threaten|urge|want|warn)$/;

/** The verb group that one without a tense complements, or that of the clause it hangs on. */
function governorOf(verb: VerbGroup, { verbs, clauses, terms }: Reading): VerbGroup | undefined {
  if (verb.governor !== undefined) return verbs[verb.governor];
  const clause = clauses[terms[verb.head]!.clause];
  const parent = clause?.parent === undefined ? undefined : clauses[clause.parent];
  const above = verbs[parent?.verb ?? -1];
  return above === verb ? undefined : above;
}

const SAYS = /^(?:add|announce|claim|confirm|declare|report|say|state|tell|warn)$/;

/** Is a term the day on which somebody spoke: "police said on Wednesday"? */
export function isReport(reading: Reading, term: Term | undefined): boolean {
  const { terms, verbs } = reading;
  const before = terms[(term?.index ?? 0) - 1];
  const at = before?.pos === 'IN' ? terms[before.index - 1] : before;
  return at !== undefined && at.sentence === term!.sentence && SAYS.test(verbs[at.verb]?.lemma ?? '');
}

/** Does a term stand right after a finite verb, so that the date can only be the verb's: "met on April 5"? */
export function isVerbs(reading: Reading, term: Term | undefined): boolean {
  const { terms, verbs } = reading;
  const before = terms[(term?.index ?? 0) - 1];
  const at = before && /^(?:IN|DT)$/.test(before.pos) ? terms[before.index - 1] : before;
  return at !== undefined && at.sentence === term!.sentence && verbs[at.verb]?.finite === true;
}

/** Does the clause of a term look back from the past: "had left"? */
export function looksBack(reading: Reading, term: Term | undefined): boolean {
  const verb = term && verbOf(reading, term);
  return verb !== undefined && verb.tense === 'PAST' && verb.aspect.startsWith('PERFECTIVE');
}

/** The verb group of the term's clause, else the nearest before it in the sentence, else the nearest after it. */
function verbOf({ clauses, verbs, terms, sentences }: Reading, term: Term): VerbGroup | undefined {
  const own = verbs[clauses[term.clause]?.verb ?? -1];
  // "back oct 2": small letters make the month a verb.
  if (own && own.head !== term.index) return own;
  const { first, last } = sentences[term.sentence]!;
  for (let i = term.index; i >= Math.max(first, term.index - 40); i--) {
    const verb = verbs[terms[i]!.verb];
    if (verb && verb.head !== term.index) return verb;
  }
  for (let i = term.index; i <= Math.min(last, term.index + 40); i++) {
    const verb = verbs[terms[i]!.verb];
    if (verb) return verb;
  }
  return undefined;
}
