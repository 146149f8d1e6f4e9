import { addressing, clausal, reporting } from '../../lexicon/language/verbs.ts';
import { isBlank } from '../gap.ts';
import type { NounGroup, Reading, VerbGroup } from '../reading.ts';
import { openAttribution, reportsAhead } from './attribution.ts';
import type { Builder, Frame } from './builder.ts';
import { bind, finiteFrame, reportedBy, shareReport } from './frames.ts';

/** A finite verb whose clause is full opens a new one with the groups that stand before it. */
export function openWithSubject(
  b: Builder,
  i: number,
  group: VerbGroup,
  frame: Frame,
  own: NounGroup[],
  broken: boolean,
  taker: boolean,
): void {
  const { terms } = b.reading;
  const item = b.items[i]!;
  const direct = own.filter((noun) => !noun.temporal);
  // "told the court the men had …": the nearer group is the subject, the other the addressee.
  const told = taker && direct.length > 1 && !!frame.verb && addressing.has(frame.verb.lemma);
  const near = (told ? direct.at(-1) : direct[0]) ?? own[0]!;
  const opens = b.items.some((it) => it.first >= near.first && it.first <= item.first && it.quoteOpens);
  let next: Frame;
  const nearest = direct.at(-1) ?? near;
  const opinion = clausal.has(group.lemma) && i === b.items.length - 1;
  if (broken && (opinion || reporting.has(group.lemma)) && !opens && !reportsAhead(b, i)) {
    next = openAttribution(b, near.first);
    next.bare.push(near);
  } else if (!broken && own.length > 1 && nearest !== near && adjacentBefore(b.reading, nearest) && !taker) {
    const antecedent = own[own.indexOf(nearest) - 1]!;
    next = b.open('relative', nearest.first, frame, {
      antecedent: antecedent.index,
      object: antecedent.index,
    });
    next.bare.push(nearest);
  } else if (!broken && !taker && governedBefore(b, nearest) !== undefined) {
    const antecedent = governedBefore(b, nearest)!;
    next = b.open('relative', nearest.first, frame, { antecedent, object: antecedent });
    next.bare.push(nearest);
  } else if (broken && appositionBefore(b, nearest) !== undefined) {
    const antecedent = appositionBefore(b, nearest)!;
    next = b.open('relative', nearest.first, frame, { antecedent, object: antecedent });
    next.bare.push(nearest);
  } else if (taker && (!broken || opens || /:/.test(terms[Math.max(0, b.break - 1)]!.post))) {
    next = b.open(opens ? 'quote' : 'complement', near.first, frame);
    reportedBy(next.clause, frame);
    next.bare.push(near);
  } else {
    const host = finiteFrame(frame);
    next = b.open(broken ? 'coordinate' : 'complement', near.first, broken ? host : frame);
    if (broken) shareReport(next, host);
    next.bare.push(near);
  }
  const subject = next.bare[0]!;
  frame.after = frame.after.filter((noun) => noun.first < subject.first);
  for (let k = subject.first; k < item.first; k++)
    if (terms[k]!.noun >= 0 || terms[k]!.clause === frame.clause.index) terms[k]!.clause = next.clause.index;
  frame.clause.obliques = frame.clause.obliques.filter((n) => {
    if (b.reading.nouns[n]!.first < subject.first) return true;
    next.clause.obliques.push(n);
    return false;
  });
  bind(b, next, group);
  next.clause.subject = subject.index;
  next.clause.subjectExplicit = true;
}

/** A group right before `noun` that a preposition governs: "in the house he built". */
function governedBefore(b: Builder, noun: NounGroup): number | undefined {
  const before = b.reading.nouns[noun.index - 1];
  if (!before || before.last + 1 !== noun.first || before.temporal) return undefined;
  if (
    before.preposition === undefined ||
    noun.kind === 'common' ||
    !isBlank(b.reading.terms[before.last]!.post)
  )
    return undefined;
  return before.index;
}

/** "listed the house, a step she calls brave": what a pronoun right after it says something of. */
function appositionBefore(b: Builder, { index, first, kind }: NounGroup): number | undefined {
  const { nouns, terms } = b.reading;
  const before = nouns[index - 1];
  if (kind !== 'pronoun' || before?.last !== first - 1 || before.kind !== 'common') return undefined;
  const apart = before.first === b.break && before.preposition === undefined;
  return apart && isBlank(terms[before.last]!.post) ? before.index : undefined;
}

function adjacentBefore({ nouns, terms }: Reading, noun: NounGroup): boolean {
  const before = nouns[noun.index - 1];
  return !!before && before.last + 1 === noun.first && isBlank(terms[before.last]!.post) && !before.temporal;
}
