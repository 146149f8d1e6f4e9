import { unchanging } from '../../lexicon/language/verbs.ts';
import type { Clause, NounGroup, VerbGroup } from '../reading.ts';
import type { Builder, Frame } from './builder.ts';

/** Objects, agents and spans, once all is attached. */
export function finish(b: Builder): void {
  const { terms, clauses } = b.reading;
  const { first, last } = b.sentence;
  let before = -1;
  for (let k = first; k <= last; k++) {
    if (terms[k]!.clause < 0) terms[k]!.clause = before >= 0 ? before : b.frames[0]!.clause.index;
    before = terms[k]!.clause;
  }
  for (const frame of b.frames) complete(b, frame);
  // Verbless openings ("After the war,") go to the clause that hangs on them or follows them.
  for (const { clause } of b.frames) {
    clause.first = last + 1;
    clause.last = first - 1;
  }
  for (let k = first; k <= last; k++) {
    const clause = clauses[terms[k]!.clause]!;
    clause.first = Math.min(clause.first, k);
    clause.last = Math.max(clause.last, k);
  }
  for (const { clause } of b.frames) {
    if (clause.last < clause.first)
      clause.first = clause.last = clause.verb >= 0 ? b.reading.verbs[clause.verb]!.head : first;
  }
  for (const { clause } of [...b.frames].reverse()) {
    let parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    // "said it would cut jobs and close plants": the second conjunct is part of what was said.
    if (parent && clause.kind === 'coordinate')
      parent = parent.parent === undefined ? undefined : clauses[parent.parent];
    if (parent && clause.first > parent.first) parent.last = Math.max(parent.last, clause.last);
  }
}

/** "The bank let him go": of "set", "put", "let" only the subject or the story around tells the tense. */
function mendPast(b: Builder, clause: Clause, verb: VerbGroup): void {
  const { terms, nouns } = b.reading;
  const head = terms[verb.head]!;
  if (
    verb.tense !== 'PRESENT' ||
    verb.first !== verb.head ||
    head.pos === 'VBZ' ||
    !unchanging.has(verb.lemma)
  )
    return;
  const subject = clause.subject === undefined ? undefined : nouns[clause.subject]!;
  const third = subject && !subject.plural && !/^(i|you)$/.test(terms[subject.head]!.norm);
  if (!third && !b.frames.some((frame) => frame.verb?.finite && frame.verb.tense === 'PAST')) return;
  verb.tense = 'PAST';
  head.pos = 'VBD';
}

/** A noun after a semicolon, or after a comma with a participle of its own (", Lee tapping in"), is no object. */
function isApart(b: Builder, frame: Frame, { index, first, last }: NounGroup): boolean {
  const before = b.reading.terms[first - 1]?.post ?? '';
  if (/;/.test(before)) return true;
  if (!/,/.test(before)) return false;
  const phrase = frame.clause.obliques.some((n) => n < index && b.reading.nouns[n]!.first > frame.verb!.last);
  return (
    phrase ||
    b.frames.some(
      ({ clause, verb }) =>
        clause.antecedent === index && clause.first === last + 1 && verb?.tense === 'PRESPART',
    )
  );
}

/** Settles the object, the subject understood and the agent of a passive. */
function complete(b: Builder, frame: Frame): void {
  const { terms, nouns, clauses } = b.reading;
  const { clause, verb } = frame;
  if (!verb) {
    const subject = frame.bare[0];
    if (subject && clause.subject === undefined) {
      clause.subject = subject.index;
      clause.subjectExplicit = true;
    }
    return;
  }
  if (clause.subject === undefined && clause.kind !== 'main') {
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    const understood =
      /^(participial|infinitive|coordinate)$/.test(clause.kind) ||
      (!verb.finite && clause.marker !== undefined);
    if (parent?.subject !== undefined && understood) clause.subject = parent.subject;
  }
  const object = frame.after.find(
    (noun) => !noun.temporal && noun.index !== clause.subject && !isApart(b, frame, noun),
  );
  const gap = clause.kind === 'relative' && clause.object === clause.antecedent;
  if ((clause.object === undefined || gap) && object && verb.voice === 'active') clause.object = object.index;
  mendPast(b, clause, verb);
  if (verb.voice === 'passive') {
    const by = clause.obliques.find((n) => {
      const { preposition, temporal } = nouns[n]!;
      return (
        preposition !== undefined && preposition > verb.head && terms[preposition]!.norm === 'by' && !temporal
      );
    });
    if (by !== undefined) {
      clause.byAgent = by;
      clause.obliques = clause.obliques.filter((n) => n !== by);
    }
  }
}
