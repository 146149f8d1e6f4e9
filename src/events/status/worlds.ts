import type { Clause, Reading, VerbGroup } from '../../language/reading.ts';
import type { Status } from '../../model/annotation.ts';
import { governorOf } from './governor.ts';

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'assuming', 'supposing']);
const TEMPORAL = new Set(['when', 'before', 'after', 'until', 'till', 'once', 'while', 'as', 'whenever']);
const POSSIBLE = new Set(['could', 'may', 'might', 'should', 'ought', 'ought to', 'must', 'would', "'d"]);
const PLANNED = new Set([
  'will',
  'shall',
  "'ll",
  'wo',
  'going to',
  'be going to',
  'be to',
  'is to',
  'have to',
  'be about to',
]);

const NOBODY = new Set(['no', 'nobody', 'none', 'nothing', 'neither']);
/** Verbs that say of a whole clause that it is not so, or may not be. */
const DISPUTING: Record<string, Status> = {
  deny: 'denied',
  dispute: 'denied',
  refute: 'denied',
  rebut: 'denied',
  doubt: 'possible',
  hope: 'possible',
  fear: 'possible',
  suspect: 'possible',
  speculate: 'possible',
  wonder: 'possible',
};
/** Furthest that a condition or a report bears on a clause of its sentence, in terms. */
const NEAR = 40;
const ORDINAL = /^(first|second|third|last|latest|only|\d+(st|nd|rd|th))$/;

/**
 * In which world each verb group of a text stands: the actual one, a planned, a possible or a denied one. A group
 * takes its own negation and modal, and else the world of what governs it: "will be able *to set*", "if talks *fail*".
 */
export class Worlds {
  readonly #reading: Reading;
  readonly #known = new Map<number, Status>();
  readonly #conditional: Uint8Array;

  /**
   * @param future marks the terms of times that lie after the publication
   */
  constructor(
    reading: Reading,
    readonly future: Uint8Array,
  ) {
    this.#reading = reading;
    this.#conditional = conditionals(reading);
  }

  /** The world of a verb group. */
  of(verb: number): Status {
    const known = this.#known.get(verb);
    if (known) return known;
    // A cycle of governors would be a slip of the parse; it ends in the actual world.
    this.#known.set(verb, 'happened');
    const status = this.#decide(verb);
    this.#known.set(verb, status);
    return status;
  }

  #decide(verb: number): Status {
    const { terms, verbs, clauses } = this.#reading;
    const group = verbs[verb]!;
    const clause = clauses[terms[group.head]!.clause];
    const negated = group.negative && !this.#belated(group);
    if (negated || this.#hasNoSubject(clause, group) || this.#afterWithout(group)) return 'denied';
    const governed = this.#governed(verb);
    if (governed) return governed;
    if (clause && this.#inCondition(clause, group)) return 'possible';
    const own = this.#disputed(clause) ?? this.#own(group, clause);
    if (own) return own;
    const inherited = this.#inherited(group, clause);
    if (inherited) return inherited;
    return group.aspect === 'PROGRESSIVE' && group.tense === 'PRESENT' ? 'ongoing' : 'happened';
  }

  /** "No one was hurt", "neither side signed", "neither the mayor nor the council signed". */
  #hasNoSubject(clause: Clause | undefined, { first }: VerbGroup): boolean {
    const { terms, nouns } = this.#reading;
    const subject = clause?.subject === undefined ? undefined : nouns[clause.subject];
    if (!subject || subject.last >= first) return false;
    const before = terms[subject.first - 1];
    const negated =
      before !== undefined &&
      /^(not|neither|nor)$/.test(before.norm) &&
      before.verb < 0 &&
      before.sentence === terms[first]!.sentence;
    return negated || NOBODY.has(terms[subject.first]!.norm);
  }

  /** "Was not charged until June": was charged then. */
  #belated({ tense, head, last }: VerbGroup): boolean {
    const { terms } = this.#reading;
    if (tense !== 'PAST') return false;
    for (let i = last + 1; terms[i]?.sentence === terms[head]!.sentence && i < last + 8; i++) {
      if (/^(until|till)$/.test(terms[i]!.norm)) return true;
      if (terms[i]!.verb >= 0 || /[,;:]/.test(terms[i]!.post)) return false;
    }
    return false;
  }

  /** "Without stopping". */
  #afterWithout({ first }: VerbGroup): boolean {
    const before = this.#reading.terms[first - 1];
    return before?.norm === 'without';
  }

  /** The content of "denied that …", "doubts that …". */
  #disputed(clause: Clause | undefined): Status | undefined {
    if (!clause) return undefined;
    const { clauses, verbs } = this.#reading;
    const over = clause.reportedBy ?? (clause.kind === 'complement' ? clause.parent : undefined);
    const verb = over === undefined ? undefined : verbs[clauses[over]!.verb];
    return verb && !verb.negative ? DISPUTING[verb.lemma] : undefined;
  }

  /** What its governor makes of it. */
  #governed(verb: number): Status | undefined {
    const governor = governorOf(this.#reading, verb);
    if (!governor) return this.#isHeadline(verb) ? 'planned' : undefined;
    const { verb: own } = this.#reading.terms[governor.term]!;
    const over = own >= 0 ? own : (this.#reading.verbs[verb]!.governor ?? -1);
    const outer = over >= 0 && over !== verb ? this.of(over) : 'happened';
    switch (governor.effect) {
      case 'denying':
        return outer === 'denied' ? 'happened' : 'denied';
      case 'planning':
        return outer === 'happened' || outer === 'ongoing' ? 'planned' : outer;
      case 'wishing':
        return outer === 'denied' || outer === 'planned' ? outer : 'possible';
      case 'implying':
        return outer;
      default:
        if (this.#reading.terms[this.#reading.verbs[verb]!.head]!.pos === 'VBG' || this.#afterOrdinal(verb))
          return outer === 'happened' ? undefined : outer;
        return outer === 'happened' || outer === 'ongoing' ? 'planned' : outer;
    }
  }

  /** "The first to cross": an infinitive that describes what was so. */
  #afterOrdinal(verb: number): boolean {
    const { terms, verbs } = this.#reading;
    const { first } = verbs[verb]!;
    for (let k = first - 1; k >= Math.max(0, first - 6); k--)
      if (ORDINAL.test(terms[k]!.norm)) return terms[k]!.sentence === terms[first]!.sentence;
    return false;
  }

  /** "Port to close": an infinitive as a sentence's only verb. */
  #isHeadline(verb: number): boolean {
    const { terms, verbs, clauses } = this.#reading;
    const { form, head } = verbs[verb]!;
    return form === 'infinitive' && clauses[terms[head]!.clause]?.kind === 'main';
  }

  /** What its own modal and tense say. */
  #own(group: VerbGroup, clause: Clause | undefined): Status | undefined {
    const modal = group.modality?.toLowerCase();
    if (modal === 'would' && group.aspect === 'NONE' && clause && this.#isReportedPlan(clause))
      return 'planned';
    if (modal && POSSIBLE.has(modal)) return 'possible';
    // "was about to leave" when something else happened.
    if (modal === 'be about to' && group.tense === 'PAST') return 'possible';
    if (group.tense === 'PRESENT' && clause && group.aspect !== 'PERFECTIVE' && this.#isDatedAhead(clause))
      return 'planned';
    if (group.tense === 'FUTURE' || (modal && PLANNED.has(modal))) return 'planned';
    return undefined;
  }

  /** "The museum opens on June 3", told in May. */
  #isDatedAhead({ first, last, verb }: Clause): boolean {
    const { terms, verbs } = this.#reading;
    for (let k = first; k <= last; k++)
      if (this.future[k] && terms[k]!.clause === terms[verbs[verb]!.head]!.clause) return true;
    return false;
  }

  /** "Said that it would": a future seen from the past, unless on a condition. */
  #isReportedPlan(clause: Clause): boolean {
    const { sentences } = this.#reading;
    const { first, last } = sentences[clause.sentence]!;
    const end = Math.min(last, clause.last + NEAR);
    for (let k = Math.max(first, clause.first - NEAR); k <= end; k++) if (this.#conditional[k]) return false;
    return clause.reportedBy !== undefined || clause.kind === 'complement' || this.#followsReport(clause);
  }

  #followsReport({ first, sentence }: Clause): boolean {
    const { terms, sentences, verbs } = this.#reading;
    for (let k = first; k >= Math.max(sentences[sentence]!.first, first - NEAR); k--) {
      const { pos, verb } = terms[k]!;
      if (pos === 'VBD' && verbs[verb]?.head === k) return true;
    }
    return false;
  }

  #inCondition(clause: Clause, group: VerbGroup): boolean {
    return (
      this.#conditional[group.head] === 1 ||
      (clause.marker !== undefined && CONDITIONAL.has(this.#reading.terms[clause.marker]!.norm))
    );
  }

  /** The world of the clause that it leans on: a bare coordinate, a participle, a clause of time. */
  #inherited(group: VerbGroup, clause: Clause | undefined): Status | undefined {
    const { terms, clauses } = this.#reading;
    if (
      group.coordinatedWith !== undefined &&
      !terms[group.first]!.norm.match(/^(will|would|could|may|might|was|were|has|had|is|are)$/)
    ) {
      const before = this.of(group.coordinatedWith);
      const bare = terms[group.head]!.pos === 'VB' || terms[group.head]!.pos === 'VBP';
      if (before !== 'denied' && bare && before !== 'ongoing') return before;
    }
    const parent = clause?.parent === undefined ? undefined : clauses[clause.parent];
    if (!clause || !parent || parent.verb < 0) return undefined;
    const outer = this.of(parent.verb);
    if (outer !== 'planned' && outer !== 'possible') return undefined;
    const marker = clause.marker === undefined ? '' : terms[clause.marker]!.norm;
    if (clause.kind === 'participial')
      return group.tense === 'PRESPART' && clause.antecedent === undefined ? outer : undefined;
    if (TEMPORAL.has(marker) && group.tense === 'PRESENT') return outer;
    return undefined;
  }
}

/** Terms in a clause of condition: from "if" to the next comma or verb group's end. */
function conditionals({ terms, sentences }: Reading): Uint8Array {
  const marks = new Uint8Array(terms.length);
  for (const { first, last } of sentences) {
    for (let k = first; k <= last; k++) {
      if (!CONDITIONAL.has(terms[k]!.norm)) continue;
      for (; k <= last; k++) {
        marks[k] = 1;
        if (/[,;:]/.test(terms[k]!.post)) break;
      }
    }
  }
  return marks;
}
