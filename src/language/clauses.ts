import {
  addressing,
  bareControl,
  clausal,
  objectControl,
  reporting,
  unchanging,
} from '../lexicon/language/verbs.ts';
import { type Item, itemsOf } from './items.ts';
import { mendExtraVerb, mendMissingVerb } from './mend.ts';
import type { Clause, ClauseKind, NounGroup, Reading, Sentence, VerbGroup } from './reading.ts';

/** A clause while it is being built. */
interface Frame {
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

/** Nouns that a "that" clause tells the content of; after others it is a relative. */
const contentful =
  /^(claim|fact|report|idea|belief|news|view|suggestion|allegation|decision|agreement|hope|fear|sign|evidence|warning|announcement|conclusion|possibility|chance|statement|rumou?r|concern|proof|feeling|threat|promise|time|day|way|extent|theory|argument|assumption|accusation|doubt|demand|confirmation|indication|speculation|suspicion|understanding|notion|opinion|impression|assertion|admission|pledge|proposal|risk|condition|ground|rule)$/;

/** Clauses of a sentence: one for each verb group, with what belongs to it. */
export function clausesOf(reading: Reading, sentence: Sentence, nounsFrom: number, verbsFrom: number): void {
  const from = reading.clauses.length;
  const builder = new Builder(reading, sentence, nounsFrom, verbsFrom);
  builder.run();
  if (!mendMissingVerb(reading, sentence, from) && !mendExtraVerb(reading, builder.loose)) return;
  reading.clauses.length = from;
  for (let k = sentence.first; k <= sentence.last; k++) reading.terms[k]!.clause = -1;
  new Builder(reading, sentence, nounsFrom, verbsFrom).run();
}

class Builder {
  readonly #items: Item[];
  readonly #frames: Frame[] = [];
  #current: Frame;
  /** Verbs without a subject or a conjunction: a sign that the verb before them was a participle. */
  readonly loose: Clause[] = [];
  readonly #reading: Reading;
  readonly #sentence: Sentence;
  /** First term after the last comma or stop. */
  #break: number;

  constructor(reading: Reading, sentence: Sentence, nounsFrom: number, verbsFrom: number) {
    this.#reading = reading;
    this.#sentence = sentence;
    this.#items = itemsOf(reading, sentence, nounsFrom, verbsFrom);
    this.#current = this.#open('main', sentence.first, undefined);
    this.#break = sentence.first;
  }

  run(): void {
    const { terms } = this.#reading;
    for (let i = 0; i < this.#items.length; i++) {
      const item = this.#items[i]!;
      if (item.before !== 'none') this.#punctuation(item);
      switch (item.type) {
        case 'noun':
          this.#noun(this.#reading.nouns[item.index]!);
          break;
        case 'verb':
          this.#verb(i, this.#reading.verbs[item.index]!);
          break;
        case 'relative':
          this.#relative(i);
          break;
        case 'marker':
          this.#marker(i);
          break;
        case 'conjunction':
          this.#conjunction(i);
          break;
      }
      for (let k = item.first; k <= item.last; k++)
        if (terms[k]!.clause < 0) terms[k]!.clause = this.#current.clause.index;
    }
    this.#finish();
  }

  #open(kind: ClauseKind, first: number, outer: Frame | undefined, extra: Partial<Clause> = {}): Frame {
    const { clauses } = this.#reading;
    const clause: Clause = {
      index: clauses.length,
      sentence: this.#sentence.index,
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
    const marker = clause.marker === undefined ? '' : this.#reading.terms[clause.marker]!.norm;
    const frame: Frame = { clause, outer, verb: undefined, bare: [], after: [], marker, insetVerb: false };
    this.#frames.push(frame);
    this.#current = frame;
    return frame;
  }

  /** A comma closes an embedded clause when one around it still waits for its verb. */
  #punctuation(item: Item): void {
    this.#break = item.first;
    if (!this.#current.verb) return;
    let frame = this.#current.outer;
    while (frame?.verb) frame = frame.outer;
    if (frame) this.#current = frame;
  }

  #noun(group: NounGroup): void {
    const frame = this.#current;
    if (
      group.attachedTo !== undefined ||
      group.coordinatedWith !== undefined ||
      group.appositionOf !== undefined
    )
      return;
    if (group.preposition !== undefined) {
      if (!this.#joinsSubject(frame, group)) frame.clause.obliques.push(group.index);
    } else if (frame.verb) frame.after.push(group);
    else frame.bare.push(group);
  }

  /** Before the verb, a phrase right after the subject belongs to it: "the attack on the port killed …". */
  #joinsSubject(frame: Frame, group: NounGroup): boolean {
    const { nouns, terms } = this.#reading;
    const before = nouns[group.index - 1];
    if (frame.verb || !frame.bare.length || group.temporal || !before) return false;
    if (group.preposition !== before.last + 1 || !/^\s*$/.test(terms[before.last]!.post)) return false;
    let head = before;
    while (head.attachedTo !== undefined && head.index > frame.bare[0]!.index) head = nouns[head.attachedTo]!;
    group.attachedTo = head.index;
    return true;
  }

  #verb(i: number, group: VerbGroup): void {
    if (group.finite) this.#finite(i, group);
    else if (group.form === 'infinitive') this.#infinitive(i, group);
    else this.#participle(i, group);
  }

  #bind(frame: Frame, group: VerbGroup): void {
    frame.verb = group;
    frame.clause.verb = group.index;
    this.#current = frame;
  }

  #finite(i: number, group: VerbGroup): void {
    const frame = this.#current;
    const item = this.#items[i]!;
    if (!frame.verb) {
      this.#contact(i, frame);
      this.#bind(this.#current, group);
      this.#current.insetVerb = item.before === 'comma' && this.#items[i - 1]?.type === 'noun';
      this.#subject(this.#current, item);
      return;
    }
    if (this.#linked(i)) {
      this.#coordinateVerb(i, group);
      return;
    }
    const own = frame.after.filter((noun) => noun.first >= this.#break && !noun.temporal);
    if (this.#bareInfinitive(i, group, frame, own)) return;
    if (
      !own.length &&
      frame.clause.antecedent !== undefined &&
      item.before === 'none' &&
      this.#saidOf(i, group, frame)
    )
      return;
    const waiting = this.#waiting();
    const broken = this.#break > frame.verb.last;
    const clauseTaker = this.#takesClause(frame);
    if (waiting && !(own.length && (clauseTaker || (broken && own[0]!.first === this.#break)))) {
      this.#bind(waiting, group);
      this.#subject(waiting, item);
      return;
    }
    if (own.length) {
      this.#newWithSubject(i, group, frame, own, broken, clauseTaker);
      return;
    }
    const { lemma } = group;
    const said = reporting.has(lemma) && item.before !== 'none';
    const following = this.#items[i + 1];
    if (said && following?.type === 'noun' && following.before === 'none') {
      // ", said the minister"
      const subject = this.#reading.nouns[following.index]!;
      if (subject.preposition === undefined) {
        const reported = this.#attribution(item.first);
        this.#bind(reported, group);
        reported.clause.subject = subject.index;
        reported.clause.subjectExplicit = true;
        return;
      }
    }
    const { antecedent } = frame.clause;
    if (item.before === 'none' && antecedent !== undefined && frame.outer && this.#takesClause(frame.outer)) {
      // "said shares held by investors rose"
      const next = this.#open('complement', this.#reading.nouns[antecedent]!.first, frame.outer);
      this.#bind(next, group);
      next.clause.subject = antecedent;
      next.clause.subjectExplicit = true;
      this.#reported(next.clause, frame.outer);
      return;
    }
    this.#coordinateVerb(i, group);
  }

  /** "made him sign", "helped secure the deal" */
  #bareInfinitive(i: number, group: VerbGroup, frame: Frame, own: NounGroup[]): boolean {
    const { pos } = this.#reading.terms[group.head]!;
    if (
      group.first !== group.head ||
      !/^VBP?$/.test(pos) ||
      !frame.verb ||
      !bareControl.has(frame.verb.lemma)
    )
      return false;
    const before = this.#items[i - 1];
    if (this.#items[i]!.before !== 'none' || (before?.type !== 'noun' && before?.type !== 'verb'))
      return false;
    Object.assign(group, {
      finite: false,
      form: 'infinitive',
      tense: 'INFINITIVE',
      governor: frame.verb.index,
    });
    const next = this.#open('infinitive', group.first, frame);
    this.#bind(next, group);
    const subject = own.at(-1)?.index ?? frame.clause.subject;
    if (subject !== undefined) next.clause.subject = subject;
    return true;
  }

  /** "which the army says targeted a hideout": the relative is the subject of what is said. */
  #saidOf(i: number, group: VerbGroup, frame: Frame): boolean {
    if (!this.#takesClause(frame) || this.#items[i - 1]?.type !== 'verb') return false;
    const { clause } = frame;
    const next = this.#open('complement', group.first, frame);
    this.#reported(next.clause, frame);
    this.#bind(next, group);
    next.clause.subject = clause.antecedent!;
    if (clause.object === clause.antecedent) delete clause.object;
    return true;
  }

  #takesClause(frame: Frame): boolean {
    const lemma = frame.verb?.lemma ?? '';
    return reporting.has(lemma) || clausal.has(lemma);
  }

  #waiting(): Frame | undefined {
    let frame = this.#current.outer;
    // "What began as a protest turned into a riot": the clause itself is the subject.
    const free = /^(what|whatever|whoever)$/.test(this.#current.marker);
    while (frame && (frame.verb || !(frame.bare.length || free))) frame = frame.outer;
    return frame;
  }

  /** Two groups side by side before a verb: "the man Pakistan arrested …". */
  #contact(i: number, frame: Frame): void {
    const [head, subject] = frame.bare.slice(-2);
    if (!head || !subject || subject.first !== head.last + 1 || head.temporal || subject.temporal) return;
    const { terms } = this.#reading;
    if (!/^\s*$/.test(terms[head.last]!.post)) return;
    const again = this.#items
      .slice(i + 1, i + 8)
      .find((item) => item.type === 'verb' || item.before !== 'none');
    if (again?.type !== 'verb' || !this.#reading.verbs[again.index]!.finite) return;
    frame.bare.pop();
    const inner = this.#open('relative', subject.first, frame, {
      antecedent: head.index,
      object: head.index,
    });
    inner.bare.push(subject);
    this.#own(inner, subject.first, subject.last);
  }

  #own(frame: Frame, first: number, last: number): void {
    for (let k = first; k <= last; k++) this.#reading.terms[k]!.clause = frame.clause.index;
  }

  #subject(frame: Frame, verb: Item): void {
    const { clause, bare } = frame;
    const lasting = bare.filter((noun) => !noun.temporal);
    const candidates = lasting.length ? lasting : bare;
    // "Lee, the founder, said" takes the first; "Once a shepherd, Lee joined" the one that is nearest.
    const near = verb.before === 'none' ? candidates.filter((noun) => noun.first >= this.#break) : [];
    const subject = near[0] ?? candidates[0];
    if (subject) {
      clause.subject = subject.index;
      clause.subjectExplicit = true;
      if (
        clause.kind === 'relative' &&
        clause.antecedent !== undefined &&
        !/^(where|when|why|whose)$/.test(frame.marker) &&
        !this.#piped(frame)
      )
        clause.object = clause.antecedent;
    } else if (clause.antecedent !== undefined) clause.subject = clause.antecedent;
    else if (clause.kind === 'coordinate' && frame.outer) this.#inheritSubject(frame);
  }

  /** "in which", "with whom": the relative is governed by a preposition. */
  #piped({ clause }: Frame): boolean {
    const { marker } = clause;
    return marker !== undefined && clause.first < marker;
  }

  #inheritSubject(frame: Frame): void {
    const from = frame.clause.parent;
    if (from === undefined) return;
    const subject = this.#reading.clauses[from]!.subject;
    if (subject !== undefined) frame.clause.subject = subject;
  }

  #newWithSubject(
    i: number,
    group: VerbGroup,
    frame: Frame,
    own: NounGroup[],
    broken: boolean,
    taker: boolean,
  ): void {
    const { terms } = this.#reading;
    const item = this.#items[i]!;
    const direct = own.filter((noun) => !noun.temporal);
    // "told the court the men had …": the nearer group is the subject, the other the addressee.
    const told = taker && direct.length > 1 && !!frame.verb && addressing.has(frame.verb.lemma);
    const near = (told ? direct.at(-1) : direct[0]) ?? own[0]!;
    const opens = this.#items.some((it) => it.first >= near.first && it.first <= item.first && it.quoteOpens);
    let next: Frame;
    const nearest = direct.at(-1) ?? near;
    const opinion = clausal.has(group.lemma) && i === this.#items.length - 1;
    if (broken && (opinion || reporting.has(group.lemma)) && !opens && !this.#reportsAhead(i)) {
      next = this.#attribution(near.first);
      next.bare.push(near);
    } else if (
      !broken &&
      own.length > 1 &&
      nearest !== near &&
      adjacentBefore(this.#reading, nearest) &&
      !taker
    ) {
      const antecedent = own[own.indexOf(nearest) - 1]!;
      next = this.#open('relative', nearest.first, frame, {
        antecedent: antecedent.index,
        object: antecedent.index,
      });
      next.bare.push(nearest);
    } else if (!broken && !taker && this.#governedBefore(nearest) !== undefined) {
      const antecedent = this.#governedBefore(nearest)!;
      next = this.#open('relative', nearest.first, frame, { antecedent, object: antecedent });
      next.bare.push(nearest);
    } else if (taker && (!broken || opens || /:/.test(terms[Math.max(0, this.#break - 1)]!.post))) {
      next = this.#open(opens ? 'quote' : 'complement', near.first, frame);
      this.#reported(next.clause, frame);
      next.bare.push(near);
    } else {
      const host = this.#finiteFrame(frame);
      next = this.#open(broken ? 'coordinate' : 'complement', near.first, broken ? host : frame);
      if (broken) this.#share(next, host);
      next.bare.push(near);
    }
    const subject = next.bare[0]!;
    frame.after = frame.after.filter((noun) => noun.first < subject.first);
    for (let k = subject.first; k < item.first; k++)
      if (terms[k]!.noun >= 0 || terms[k]!.clause === frame.clause.index)
        terms[k]!.clause = next.clause.index;
    frame.clause.obliques = frame.clause.obliques.filter((n) => {
      if (this.#reading.nouns[n]!.first < subject.first) return true;
      next.clause.obliques.push(n);
      return false;
    });
    this.#bind(next, group);
    next.clause.subject = subject.index;
    next.clause.subjectExplicit = true;
  }

  /** A group right before `noun` that a preposition governs: "in the house he built". */
  #governedBefore(noun: NounGroup): number | undefined {
    const before = this.#reading.nouns[noun.index - 1];
    if (!before || before.last + 1 !== noun.first || before.temporal) return undefined;
    if (
      before.preposition === undefined ||
      noun.kind === 'common' ||
      !/^\s*$/.test(this.#reading.terms[before.last]!.post)
    )
      return undefined;
    return before.index;
  }

  /** The verb is followed by content of its own ("he said that", "he said: "), so it reports what follows. */
  #reportsAhead(i: number): boolean {
    const next = this.#items[i + 1];
    if (!next) return false;
    if (next.quoteOpens) return false;
    return (
      next.before === 'none' &&
      (next.type === 'marker' || next.type === 'noun') &&
      this.#reading.terms[next.first]!.norm === 'that'
    );
  }

  /** Opens the clause of a verb of saying that follows its content, and hangs the content on it. */
  #attribution(first: number): Frame {
    const root = this.#frames.findLast((frame) => frame.clause.kind === 'main' && frame.verb);
    const frame = this.#open('main', first, undefined);
    delete frame.clause.parent;
    if (root) {
      root.clause.kind = 'complement';
      root.clause.parent = frame.clause.index;
      for (const { clause } of this.#frames) {
        if (clause === frame.clause || clause.reportedBy !== undefined) continue;
        if (clause === root.clause || (clause.kind === 'coordinate' && clause.parent === root.clause.index))
          clause.reportedBy = frame.clause.index;
      }
    }
    return frame;
  }

  #reported(clause: Clause, by: Frame): void {
    if (by.verb && reporting.has(by.verb.lemma)) clause.reportedBy = by.clause.index;
  }

  #share(next: Frame, host: Frame): void {
    if (host.clause.reportedBy !== undefined) next.clause.reportedBy = host.clause.reportedBy;
    next.outer = host.outer;
  }

  #finiteFrame(frame: Frame): Frame {
    let host: Frame | undefined = frame;
    while (host && !host.verb?.finite) host = host.outer;
    return host ?? frame;
  }

  /** "attacked and fled", "to come and go", "was arrested, charged and released". */
  #coordinateVerb(i: number, group: VerbGroup): void {
    const { verbs, terms } = this.#reading;
    const item = this.#items[i]!;
    const known = group.coordinatedWith;
    let host: Frame | undefined = this.#current;
    const same = (frame: Frame) => {
      const verb = frame.verb!;
      if (known !== undefined) return verb.index === known;
      if (verb.form !== group.form) return false;
      return (
        !group.finite || verb.tense === group.tense || verb.tense === 'FUTURE' || group.modality !== undefined
      );
    };
    // "said he had seen it but emphasized": what is told in one aspect goes together.
    while (host && !(host.verb && same(host) && host.verb.aspect === group.aspect)) host = host.outer;
    if (!host) {
      host = this.#current;
      while (host && !(host.verb && same(host))) host = host.outer;
    }
    if (!host) host = this.#finiteFrame(this.#current);
    let linked = item.first;
    while (linked > this.#sentence.first && /^RB/.test(terms[linked - 1]!.pos) && terms[linked - 1]!.noun < 0)
      linked--;
    linked = linked > this.#sentence.first && terms[linked - 1]!.pos === 'CC' ? linked - 1 : item.first;
    const next = this.#open('coordinate', linked, host, linked < item.first ? { marker: linked } : {});
    if (linked === item.first && (item.before === 'none' || (item.before === 'comma' && host.insetVerb)))
      this.loose.push(next.clause);
    this.#share(next, host);
    this.#own(next, linked, item.first - 1);
    this.#bind(next, group);
    if (host.verb && verbs[host.verb.index]!.form === group.form) group.coordinatedWith = host.verb.index;
    const { subject } = host.clause;
    if (subject !== undefined) next.clause.subject = subject;
    if (host.clause.antecedent !== undefined) next.clause.antecedent = host.clause.antecedent;
  }

  #infinitive(i: number, group: VerbGroup): void {
    const frame = this.#current;
    const item = this.#items[i]!;
    if (this.#linked(i) && group.coordinatedWith === undefined) {
      let host: Frame | undefined = frame;
      while (host && host.verb?.form !== 'infinitive') host = host.outer;
      if (host?.verb) {
        group.coordinatedWith = host.verb.index;
        this.#coordinateVerb(i, group);
        return;
      }
    }
    if (group.coordinatedWith !== undefined) {
      this.#coordinateVerb(i, group);
      return;
    }
    const before = this.#items[i - 1];
    const adjacent =
      before?.type === 'noun' && item.before === 'none' ? this.#reading.nouns[before.index]! : undefined;
    const next = this.#open('infinitive', item.first, frame);
    this.#bind(next, group);
    if (!frame.verb) {
      if (adjacent) next.clause.antecedent = adjacent.index;
      return;
    }
    group.governor = frame.verb.index;
    const preposition =
      adjacent?.preposition === undefined ? '' : this.#reading.terms[adjacent.preposition]!.norm;
    if (adjacent && preposition === 'for') next.clause.subject = adjacent.index;
    else this.#control(next, frame, adjacent, preposition);
  }

  #control(next: Frame, frame: Frame, adjacent: NounGroup | undefined, preposition: string): void {
    const { verb } = frame;
    const object = frame.after.find((noun) => !noun.temporal);
    const controls = verb && verb.voice === 'active' && objectControl.has(verb.lemma);
    if (controls && adjacent && /^(on|upon|with|to)$/.test(preposition) && !object)
      next.clause.subject = adjacent.index;
    else if (controls && object) next.clause.subject = object.index;
    else if (frame.clause.subject !== undefined) next.clause.subject = frame.clause.subject;
  }

  /** A conjunction stands right before the verb, or with adverbs between ("and later"). */
  #linked(i: number): boolean {
    return this.#follows(i, 'conjunction');
  }

  #follows(i: number, type: Item['type']): boolean {
    const { terms } = this.#reading;
    let k = i - 1;
    while (k > 0 && this.#items[k]!.type === 'other' && /^RB/.test(terms[this.#items[k]!.first]!.pos)) k--;
    return this.#items[k]?.type === type;
  }

  #participle(i: number, group: VerbGroup): void {
    const { nouns } = this.#reading;
    const item = this.#items[i]!;
    const before = this.#items[i - 1];
    const frame = item.before === 'comma' ? this.#commented(group) : this.#current;
    if (
      !frame.verb &&
      frame.clause.marker !== undefined &&
      !frame.bare.length &&
      this.#follows(i, 'marker')
    ) {
      // "after accusing", "while fighting"
      this.#bind(frame, group);
      if (group.tense === 'PRESPART') group.form = 'gerund';
      const { outer } = frame;
      if (outer?.verb) {
        group.governor = outer.verb.index;
        const object = outer.after.find((noun) => !noun.temporal);
        const named =
          /^(of|from|for|with|into|as)$/.test(frame.marker) &&
          outer.verb.voice === 'active' &&
          object &&
          objectControl.has(outer.verb.lemma);
        const subject = named ? object.index : outer.clause.subject;
        if (subject !== undefined) frame.clause.subject = subject;
      }
      return;
    }
    if (this.#linked(i)) {
      let host: Frame | undefined = frame;
      while (host && !(host.verb && host.verb.form !== 'infinitive' && host.verb.tense === group.tense))
        host = host.outer;
      if (host?.verb) {
        group.coordinatedWith = host.verb.index;
        this.#coordinateVerb(i, group);
        return;
      }
    }
    const noun = before?.type === 'noun' && item.before === 'none' ? nouns[before.index]! : undefined;
    const next = this.#open('participial', item.first, frame);
    this.#bind(next, group);
    if (frame.verb) group.governor = frame.verb.index;
    if (noun) {
      next.clause.antecedent = noun.index;
      next.clause.subject = noun.index;
      return;
    }
    if (before?.type === 'verb' && item.before === 'none' && group.tense === 'PRESPART') {
      group.form = 'gerund';
      next.clause.kind = 'complement';
    }
    const { subject } = frame.clause;
    // "There was a blast, killing four": the blast killed.
    const dummy = subject !== undefined && this.#reading.terms[nouns[subject]!.head]!.pos === 'EX';
    if (dummy && frame.after[0]) next.clause.subject = frame.after[0].index;
    else if (subject !== undefined) next.clause.subject = subject;
    else if (frame.bare.length)
      next.clause.subject = frame.bare.find((it) => !it.temporal)?.index ?? frame.bare[0]!.index;
  }

  /** After a comma a participle comments on a whole statement: ", warning that …" is not said of "acting as …". */
  #commented({ lemma }: VerbGroup): Frame {
    const { terms } = this.#reading;
    // What is said goes with the main clause, what results with the nearest: "…, citing his health", "…, killing two".
    const speaks = reporting.has(lemma) || /^(cite|accuse|blame|call|demand|urge|thank)$/.test(lemma);
    let at = this.#current;
    while (at.verb && at.outer?.verb) {
      const { clause, verb } = at;
      const free = clause.marker !== undefined && /^(what|whatever)$/.test(terms[clause.marker]!.norm);
      if (verb.finite && !(clause.kind === 'adverbial' && speaks) && !free) break;
      at = at.outer;
    }
    return at;
  }

  #relative(i: number): void {
    const { terms, nouns } = this.#reading;
    const item = this.#items[i]!;
    const before = this.#items[i - 1];
    const term = terms[item.first]!;
    let first = item.first;
    let noun = before?.type === 'noun' ? nouns[before.index] : undefined;
    // "in which", "some of whom"
    if (!noun && before?.type === 'other' && /^(IN|TO)$/.test(terms[before.first]!.pos)) {
      const earlier = this.#items[i - 2];
      if (earlier?.type === 'noun') {
        noun = nouns[earlier.index];
        first = before.first;
      }
    }
    const free = /^(what|how|why|whatever|whoever)$/.test(term.norm);
    const adverbial = term.norm === 'when' && !(noun?.temporal && item.before === 'none');
    const kind: ClauseKind =
      free || (!noun && !adverbial) ? 'complement' : adverbial ? 'adverbial' : 'relative';
    const frame = this.#current;
    const next = this.#open(kind, first, frame, {
      marker: item.first,
      ...(kind === 'relative' && noun && { antecedent: noun.index }),
    });
    this.#own(next, first, item.last);
  }

  #marker(i: number): void {
    const item = this.#items[i]!;
    const frame = this.#current;
    const { norm } = this.#reading.terms[item.first]!;
    const before = this.#items[i - 1];
    const content =
      norm === 'whether' || (norm === 'that' ? !!frame.verb : norm === 'if' && this.#takesClause(frame));
    const complement = content && item.before === 'none';
    const noun =
      before?.type === 'noun' && item.before === 'none' && norm === 'that' ? before.index : undefined;
    const verbal = /^(of|from|in|for|with|into|to|about|against|on|at)$/.test(norm);
    const told = !!frame.verb && addressing.has(frame.verb.lemma) && frame.verb.voice === 'active';
    const described =
      noun !== undefined &&
      !told &&
      !contentful.test(this.#reading.terms[this.#reading.nouns[noun]!.head]!.lemma);
    const next = this.#open(
      described ? 'relative' : complement || noun !== undefined || verbal ? 'complement' : 'adverbial',
      item.first,
      frame,
      {
        marker: item.first,
        ...(noun !== undefined && (described || !this.#takesClause(frame)) && { antecedent: noun }),
      },
    );
    if (next.clause.kind === 'complement' && norm === 'that') this.#reported(next.clause, frame);
    this.#own(next, item.first, item.last);
  }

  #conjunction(i: number): void {
    const { nouns } = this.#reading;
    if (!this.#current.verb) return;
    // "and in 1940 he left": phrases may stand before the subject.
    let at = i + 1;
    for (; at < this.#items.length && at < i + 8; at++) {
      const item = this.#items[at]!;
      const noun = item.type === 'noun' ? nouns[item.index]! : undefined;
      if (noun && noun.coordinatedWith !== undefined && at === i + 1) return;
      if (noun && noun.preposition === undefined && noun.attachedTo === undefined && !noun.temporal) break;
      if (!noun && item.type !== 'other') return;
    }
    if (this.#items[at]?.type !== 'noun') return;
    // A subject of its own must be followed by its verb.
    for (let k = at + 1; k < Math.min(this.#items.length, at + 9); k++) {
      const item = this.#items[k]!;
      if (item.type === 'verb' && this.#reading.verbs[item.index]!.finite) break;
      if (item.type === 'conjunction' || item.before === 'stop' || k === this.#items.length - 1) return;
    }
    const host = this.#finiteFrame(this.#current);
    const frame = this.#open('coordinate', this.#items[i]!.first, host, { marker: this.#items[i]!.first });
    this.#share(frame, host);
    this.#own(frame, this.#items[i]!.first, this.#items[i]!.last);
  }

  /** Objects, agents and spans, once all is attached. */
  #finish(): void {
    const { terms, clauses } = this.#reading;
    const { first, last } = this.#sentence;
    let before = -1;
    for (let k = first; k <= last; k++) {
      if (terms[k]!.clause < 0) terms[k]!.clause = before >= 0 ? before : this.#frames[0]!.clause.index;
      before = terms[k]!.clause;
    }
    for (const frame of this.#frames) this.#complete(frame);
    // Verbless openings ("After the war,") go to the clause that hangs on them or follows them.
    for (const { clause } of this.#frames) {
      clause.first = last + 1;
      clause.last = first - 1;
    }
    for (let k = first; k <= last; k++) {
      const clause = clauses[terms[k]!.clause]!;
      clause.first = Math.min(clause.first, k);
      clause.last = Math.max(clause.last, k);
    }
    for (const { clause } of this.#frames) {
      if (clause.last < clause.first)
        clause.first = clause.last = clause.verb >= 0 ? this.#reading.verbs[clause.verb]!.head : first;
    }
    for (const { clause } of [...this.#frames].reverse()) {
      let parent = clause.parent === undefined ? undefined : clauses[clause.parent];
      // "said it would cut jobs and close plants": the second conjunct is part of what was said.
      if (parent && clause.kind === 'coordinate')
        parent = parent.parent === undefined ? undefined : clauses[parent.parent];
      if (parent && clause.first > parent.first) parent.last = Math.max(parent.last, clause.last);
    }
  }

  /** "The bank let him go": of "set", "put", "let" only the subject or the story around tells the tense. */
  #past(clause: Clause, verb: VerbGroup): void {
    const { terms, nouns } = this.#reading;
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
    if (!third && !this.#frames.some((frame) => frame.verb?.finite && frame.verb.tense === 'PAST')) return;
    verb.tense = 'PAST';
    head.pos = 'VBD';
  }

  #complete(frame: Frame): void {
    const { terms, nouns, clauses } = this.#reading;
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
    const object = frame.after.find((noun) => !noun.temporal && noun.index !== clause.subject);
    const gap = clause.kind === 'relative' && clause.object === clause.antecedent;
    if ((clause.object === undefined || gap) && object && verb.voice === 'active')
      clause.object = object.index;
    this.#past(clause, verb);
    if (verb.voice === 'passive') {
      const by = clause.obliques.find((n) => {
        const { preposition, temporal } = nouns[n]!;
        return (
          preposition !== undefined &&
          preposition > verb.head &&
          terms[preposition]!.norm === 'by' &&
          !temporal
        );
      });
      if (by !== undefined) {
        clause.byAgent = by;
        clause.obliques = clause.obliques.filter((n) => n !== by);
      }
    }
  }
}

function adjacentBefore({ nouns, terms }: Reading, noun: NounGroup): boolean {
  const before = nouns[noun.index - 1];
  return (
    !!before && before.last + 1 === noun.first && /^\s*$/.test(terms[before.last]!.post) && !before.temporal
  );
}
