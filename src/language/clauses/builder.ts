import { type Item, itemsOf } from '../items.ts';
import type { Clause, ClauseKind, NounGroup, Reading, Sentence, VerbGroup } from '../reading.ts';

/** A clause while it is being built. */
export interface Frame {
  clause: Clause;
  outer: Frame | undefined;
  verb: VerbGroup | undefined;
  /** Noun groups before the verb that no preposition governs. */
  bare: NounGroup[];
  /** The same after the verb. */
  after: NounGroup[];
  marker: string;
  /** The verb stands between commas right after the subject ("the pact, signed in May, ended …"). */
  insetVerb: boolean;
}

/** The clauses of one sentence while its items are gone through from left to right. */
export class Builder {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly items: Item[];
  /** All clauses so far, in the order in which they were opened. */
  readonly frames: Frame[] = [];
  current: Frame;
  /** Verbs without a subject or a conjunction: a sign that the verb before them was a participle. */
  readonly loose: Clause[] = [];
  /** First term after the last comma or stop. */
  break: number;

  constructor(reading: Reading, sentence: Sentence, nounsFrom: number, verbsFrom: number) {
    this.reading = reading;
    this.sentence = sentence;
    this.items = itemsOf(reading, sentence, nounsFrom, verbsFrom);
    this.current = this.open('main', sentence.first, undefined);
    this.break = sentence.first;
  }

  /** Opens a clause and makes it the current one. */
  open(kind: ClauseKind, first: number, outer: Frame | undefined, extra: Partial<Clause> = {}): Frame {
    const { clauses } = this.reading;
    const clause: Clause = {
      index: clauses.length,
      sentence: this.sentence.index,
      first,
      last: first,
      kind,
      verb: -1,
      subjectExplicit: false,
      obliques: [],
      quoted: false,
      ...(outer && { parent: outer.clause.index }),
      ...extra,
    };
    clauses.push(clause);
    const marker = clause.marker === undefined ? '' : this.reading.terms[clause.marker]!.norm;
    const frame: Frame = { clause, outer, verb: undefined, bare: [], after: [], marker, insetVerb: false };
    this.frames.push(frame);
    this.current = frame;
    return frame;
  }
}
