import { clausal, reporting } from '../../lexicon/language/verbs.ts';
import type { Item } from '../items.ts';
import type { Clause, VerbGroup } from '../reading.ts';
import type { Builder, Frame } from './builder.ts';

/** Makes a verb the verb of a clause, which becomes the current one. */
export function bind(b: Builder, frame: Frame, group: VerbGroup): void {
  frame.verb = group;
  frame.clause.verb = group.index;
  b.current = frame;
}

/** Gives terms to a clause. */
export function claim(b: Builder, frame: Frame, first: number, last: number): void {
  for (let k = first; k <= last; k++) b.reading.terms[k]!.clause = frame.clause.index;
}

/** Does the verb of a clause take a clause for its object? */
export function takesClause(frame: Frame): boolean {
  const lemma = frame.verb?.lemma ?? '';
  return reporting.has(lemma) || clausal.has(lemma);
}

/** The clause itself, or the nearest around it, that has a finite verb. */
export function finiteFrame(frame: Frame): Frame {
  let host: Frame | undefined = frame;
  while (host && !host.verb?.finite) host = host.outer;
  return host ?? frame;
}

/** What is coordinated with a reported clause is reported too. */
export function shareReport(next: Frame, host: Frame): void {
  if (host.clause.reportedBy !== undefined) next.clause.reportedBy = host.clause.reportedBy;
  next.outer = host.outer;
}

/** Notes who reports a clause, if the verb does report. */
export function reportedBy(clause: Clause, by: Frame): void {
  if (by.verb && reporting.has(by.verb.lemma)) clause.reportedBy = by.clause.index;
}

/** A conjunction stands right before the verb, or with adverbs between ("and later"). */
export function isLinked(b: Builder, i: number): boolean {
  return followsItem(b, i, 'conjunction');
}

/** Does an item of that type stand before, adverbs aside? */
export function followsItem(b: Builder, i: number, type: Item['type']): boolean {
  const { terms } = b.reading;
  let k = i - 1;
  while (k > 0 && b.items[k]!.type === 'other' && /^RB/.test(terms[b.items[k]!.first]!.pos)) k--;
  return b.items[k]?.type === type;
}
