import type { Item } from '../items.ts';
import type { VerbGroup } from '../reading.ts';
import type { Builder, Frame } from './builder.ts';

/** Finds the subject of a finite verb among the groups before it. */
export function findSubject(b: Builder, frame: Frame, verb: Item): void {
  const { clause, bare } = frame;
  const lasting = bare.filter((noun) => !noun.temporal);
  const candidates = lasting.length ? lasting : bare;
  // "Lee, the founder, said" takes the first; "Once a shepherd, Lee joined" the one that is nearest.
  const near = verb.before === 'none' ? candidates.filter((noun) => noun.first >= b.break) : [];
  const last = near.at(-1);
  const nominative =
    last && last.last === verb.first - 1 && /^(i|he|she|we|they)$/.test(b.reading.terms[last.head]!.norm);
  const subject = (nominative ? last : near[0]) ?? candidates[0];
  if (subject) {
    clause.subject = subject.index;
    clause.subjectExplicit = true;
    if (
      clause.kind === 'relative' &&
      clause.antecedent !== undefined &&
      !/^(where|when|why|whose)$/.test(frame.marker) &&
      !isPiped(frame)
    )
      clause.object = clause.antecedent;
  } else if (clause.antecedent !== undefined) clause.subject = clause.antecedent;
  else if (clause.kind === 'coordinate' && frame.outer) inheritSubject(b, frame);
  else if (clause.kind === 'main') inverted(b, frame, verb);
}

/** "Among the dead was her father", "On the hill stood a fort": after a phrase of place the subject may follow its verb. */
function inverted(b: Builder, frame: Frame, verb: Item): void {
  if (!frame.verb || !isInverted(b, frame, verb, frame.verb)) return;
  const after = b.items.find((item) => item.first === verb.last + 1)!;
  frame.clause.subject = after.index;
  frame.clause.subjectExplicit = true;
}

/** The sentence begins with a phrase of place, and a noun follows its verb at once. */
export function isInverted(b: Builder, { clause }: Frame, verb: Item, group: VerbGroup): boolean {
  const { terms, nouns } = b.reading;
  if (terms[b.sentence.first]!.pos !== 'IN' || !clause.obliques.length || group.voice === 'passive')
    return false;
  if (!/^(be|stand|lie|sit|come|hang|follow|live|appear|go|run|rise)$/.test(group.lemma)) return false;
  const after = b.items.find((item) => item.first === verb.last + 1);
  const noun = after?.type === 'noun' && after.before === 'none' ? nouns[after.index]! : undefined;
  return !!noun && !noun.temporal && noun.preposition === undefined && noun.kind !== 'pronoun';
}

/** "in which", "with whom": the relative is governed by a preposition. */
function isPiped({ clause }: Frame): boolean {
  const { marker } = clause;
  return marker !== undefined && clause.first < marker;
}

/** A coordinate clause without a subject has that of the clause before. */
function inheritSubject(b: Builder, frame: Frame): void {
  const from = frame.clause.parent;
  if (from === undefined) return;
  const subject = b.reading.clauses[from]!.subject;
  if (subject !== undefined) frame.clause.subject = subject;
}
