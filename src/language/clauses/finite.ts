import { bareControl, reporting } from '../../lexicon/language/verbs.ts';
import { isBlank } from '../gap.ts';
import type { NounGroup, VerbGroup } from '../reading.ts';
import { isAttribution, openAttribution } from './attribution.ts';
import type { Builder, Frame } from './builder.ts';
import { coordinateVerb } from './coordination.ts';
import { bind, claim, isLinked, reportedBy, takesClause } from './frames.ts';
import { openWithSubject } from './new-subject.ts';
import { findSubject, isInverted } from './subject.ts';

/** A finite verb: of the current clause if that has none, else of one that waits for its verb, or of a new one. */
export function finiteVerb(b: Builder, i: number, group: VerbGroup): void {
  const frame = b.current;
  const item = b.items[i]!;
  if (!frame.verb && insetAttribution(b, i, group, frame)) return;
  if (!frame.verb) {
    contactClause(b, i, frame);
    bind(b, b.current, group);
    b.current.insetVerb = item.before === 'comma' && b.items[i - 1]?.type === 'noun';
    findSubject(b, b.current, item);
    askedAfter(b, i, frame);
    return;
  }
  const main = b.frames[0]!;
  if (
    !main.verb &&
    !main.bare.length &&
    /^(participial|relative)$/.test(frame.clause.kind) &&
    isInverted(b, main, item, group)
  ) {
    // "Among those killed that year was her father"
    bind(b, main, group);
    findSubject(b, main, item);
    return;
  }
  if (isLinked(b, i)) {
    coordinateVerb(b, i, group);
    return;
  }
  let own = frame.after.filter((noun) => noun.first >= b.break && !noun.temporal);
  let broken = b.break > frame.verb.last;
  if (!own.length && reporting.has(group.lemma)) own = describedSpeaker(b, i, frame);
  if (!own.length && takesClause(frame)) {
    own = describedSubject(b, i, frame);
    if (own.length) broken = false;
  }
  if (bareInfinitive(b, i, group, frame, own)) return;
  if (
    !own.length &&
    frame.clause.antecedent !== undefined &&
    item.before === 'none' &&
    saidOf(b, i, group, frame)
  )
    return;
  // "When they looked back there was no street": the clause of time has its verb, the sentence not yet.
  if (own.length && frame.clause.kind === 'adverbial' && isOpening(b, main, frame) && !takesClause(frame)) {
    const subject = own.at(-1)!;
    frame.after = frame.after.filter((noun) => noun !== subject);
    main.bare.push(subject);
    bind(b, main, group);
    claim(b, main, subject.first, item.first - 1);
    findSubject(b, main, item);
    return;
  }
  const waiting = waitingFrame(b);
  // "Anyone who saw the van is asked to …": what waits for a verb would never get one.
  const clauseTaker = takesClause(frame) && !(waiting && !frame.clause.reportedBy && isLastFinite(b, i));
  if (waiting && !(own.length && (clauseTaker || (broken && own[0]!.first === b.break)))) {
    bind(b, waiting, group);
    findSubject(b, waiting, item);
    return;
  }
  if (own.length) {
    openWithSubject(b, i, group, frame, own, broken, clauseTaker);
    return;
  }
  const { lemma } = group;
  const said = reporting.has(lemma) && item.before !== 'none';
  const following = b.items[i + 1];
  if (said && following?.type === 'noun' && following.before === 'none') {
    // ", said the minister"
    const subject = b.reading.nouns[following.index]!;
    if (subject.preposition === undefined) {
      const reported = openAttribution(b, item.first);
      bind(b, reported, group);
      reported.clause.subject = subject.index;
      reported.clause.subjectExplicit = true;
      return;
    }
  }
  const { antecedent } = frame.clause;
  if (item.before === 'none' && antecedent !== undefined && frame.outer && takesClause(frame.outer)) {
    // "said shares held by investors rose"
    const next = b.open('complement', b.reading.nouns[antecedent]!.first, frame.outer);
    bind(b, next, group);
    next.clause.subject = antecedent;
    next.clause.subjectExplicit = true;
    reportedBy(next.clause, frame.outer);
    return;
  }
  coordinateVerb(b, i, group);
}

/** "…, the sheriff, Dana Cole, told reporters": the speaker, whose name stands between commas. */
function describedSpeaker(b: Builder, i: number, frame: Frame): NounGroup[] {
  const { nouns, terms } = b.reading;
  const before = b.items[i - 1];
  if (b.items[i]!.before !== 'comma' || before?.type !== 'noun') return [];
  const head = nouns[nouns[before.index]!.appositionOf ?? -1];
  return head && frame.after.includes(head) && /,/.test(terms[head.first - 1]?.post ?? '') ? [head] : [];
}

/** "“What now?” asked Dana Cole": with nothing but a quotation before it, a verb of saying has its subject after it. */
function askedAfter(b: Builder, i: number, frame: Frame): void {
  const { clause, verb } = frame;
  const { terms, nouns } = b.reading;
  const next = b.items[i + 1];
  if (clause.subject !== undefined || clause.kind !== 'main' || !verb || !reporting.has(verb.lemma)) return;
  if (next?.type !== 'noun' || next.before !== 'none' || !/["”]/.test(terms[verb.first - 1]?.post ?? ''))
    return;
  if (nouns[next.index]!.preposition !== undefined) return;
  Object.assign(clause, { subject: next.index, subjectExplicit: true });
  for (const { clause: content } of b.frames) if (content.parent === clause.index) reportedBy(content, frame);
}

/** "said its head, Dana Cole, had resigned": the subject of what is said, whose name stands between commas. */
function describedSubject(b: Builder, i: number, frame: Frame): NounGroup[] {
  const { nouns } = b.reading;
  const before = b.items[i - 1];
  if (b.items[i]!.before !== 'comma' || before?.type !== 'noun') return [];
  const head = nouns[nouns[before.index]!.appositionOf ?? -1];
  return head && frame.after.length === 1 && frame.after[0] === head && head.first === frame.verb!.last + 1
    ? [head]
    : [];
}

/**
 * "The roof, officials said, collapsed", "If it rains, they warn, the dam could burst": who says it stands inside of what is
 * said, which goes on waiting for its verb.
 */
function insetAttribution(b: Builder, i: number, group: VerbGroup, frame: Frame): boolean {
  const { terms } = b.reading;
  const next = b.items[i + 1];
  const speaker = frame.bare.at(-1);
  const { kind } = frame.clause;
  if (!reporting.has(group.lemma) || next?.before !== 'comma' || !speaker) return false;
  // "a tape which, he said, had been stolen"
  const relative = kind === 'relative' && frame.bare.length === 1 && next.type === 'verb';
  if (kind !== 'main' && !relative) return false;
  if (speaker.last + 1 !== b.items[i]!.first || !/,/.test(terms[speaker.first - 1]?.post ?? '')) return false;
  const inside = (relative || frame.bare.length > 1) && next.type === 'verb';
  if (!inside && next.type !== 'noun') return false;
  if (!b.items.slice(i + 1).some(({ type }) => type === 'verb')) return false;
  frame.bare.pop();
  const said = b.open('main', speaker.first, undefined);
  delete said.clause.parent;
  bind(b, said, group);
  said.clause.subject = speaker.index;
  said.clause.subjectExplicit = true;
  claim(b, said, speaker.first, group.last);
  Object.assign(
    frame.clause,
    { reportedBy: said.clause.index },
    !relative && { kind: 'complement', parent: said.clause.index },
  );
  b.current = frame;
  return true;
}

/** The sentence begins with the clause of time, and has no subject and no verb of its own so far. */
function isOpening(b: Builder, main: Frame, { clause, outer }: Frame): boolean {
  const { marker } = clause;
  return !main.verb && !main.bare.length && outer === main && marker === b.sentence.first;
}

/** No finite verb follows that isn't linked to this one or to a clause of its own. */
function isLastFinite(b: Builder, i: number): boolean {
  let own = 0;
  for (let k = i + 1; k < b.items.length; k++) {
    const { type, index, before } = b.items[k]!;
    if (before === 'stop') break;
    if (type === 'relative' || type === 'marker') own++;
    else if (isAttribution(b, k)) return true;
    else if (type === 'verb' && b.reading.verbs[index]!.finite && !isLinked(b, k) && own-- <= 0) return false;
  }
  return true;
}

/** "made him sign", "helped secure the deal" */
function bareInfinitive(b: Builder, i: number, group: VerbGroup, frame: Frame, own: NounGroup[]): boolean {
  const { pos } = b.reading.terms[group.head]!;
  if (group.first !== group.head || !/^VBP?$/.test(pos) || !frame.verb || !bareControl.has(frame.verb.lemma))
    return false;
  const before = b.items[i - 1];
  if (b.items[i]!.before !== 'none' || (before?.type !== 'noun' && before?.type !== 'verb')) return false;
  Object.assign(group, {
    finite: false,
    form: 'infinitive',
    tense: 'INFINITIVE',
    governor: frame.verb.index,
  });
  const next = b.open('infinitive', group.first, frame);
  bind(b, next, group);
  const subject = own.at(-1)?.index ?? frame.clause.subject;
  if (subject !== undefined) next.clause.subject = subject;
  return true;
}

/** "which the army says targeted a hideout": the relative is the subject of what is said. */
function saidOf(b: Builder, i: number, group: VerbGroup, frame: Frame): boolean {
  if (!takesClause(frame) || b.items[i - 1]?.type !== 'verb') return false;
  const { clause } = frame;
  const next = b.open('complement', group.first, frame);
  reportedBy(next.clause, frame);
  bind(b, next, group);
  next.clause.subject = clause.antecedent!;
  if (clause.object === clause.antecedent) delete clause.object;
  return true;
}

/** The nearest clause around that has a subject and waits for its verb. */
function waitingFrame(b: Builder): Frame | undefined {
  let frame = b.current.outer;
  // "What began as a protest turned into a riot": the clause itself is the subject.
  const free = /^(what|whatever|whoever)$/.test(b.current.marker);
  while (frame && (frame.verb || !(frame.bare.length || free))) frame = frame.outer;
  return frame;
}

/** Two groups side by side before a verb: "the man Pakistan arrested …". */
function contactClause(b: Builder, i: number, frame: Frame): void {
  const [head, subject] = frame.bare.slice(-2);
  if (!head || !subject || subject.first !== head.last + 1 || head.temporal || subject.temporal) return;
  const { terms } = b.reading;
  if (!isBlank(terms[head.last]!.post)) return;
  const again = b.items.slice(i + 1, i + 8).find((item) => item.type === 'verb' || item.before !== 'none');
  if (again?.type !== 'verb' || !b.reading.verbs[again.index]!.finite) return;
  frame.bare.pop();
  const inner = b.open('relative', subject.first, frame, {
    antecedent: head.index,
    object: head.index,
  });
  inner.bare.push(subject);
  claim(b, inner, subject.first, subject.last);
}
