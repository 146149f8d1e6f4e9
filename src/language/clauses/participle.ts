import { objectControl, reporting } from '../../lexicon/language/verbs.ts';
import type { NounGroup, VerbGroup } from '../reading.ts';
import { canSpeak } from './antecedent.ts';
import type { Builder, Frame } from './builder.ts';
import { coordinateVerb } from './coordination.ts';
import { bind, followsItem, isLinked } from './frames.ts';

/** A participle goes with its conjunction or preposition, or opens a clause of its own. */
export function participle(b: Builder, i: number, group: VerbGroup): void {
  const { nouns } = b.reading;
  const item = b.items[i]!;
  const before = b.items[i - 1];
  const frame = item.before === 'comma' ? commentedFrame(b, group) : b.current;
  if (!frame.verb && frame.clause.marker !== undefined && !frame.bare.length && followsItem(b, i, 'marker')) {
    // "after accusing", "while fighting"
    bind(b, frame, group);
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
  if (isLinked(b, i)) {
    let host: Frame | undefined = frame;
    while (host && !(host.verb && host.verb.form !== 'infinitive' && host.verb.tense === group.tense))
      host = host.outer;
    if (host?.verb) {
      group.coordinatedWith = host.verb.index;
      coordinateVerb(b, i, group);
      return;
    }
  }
  const noun = nounBefore(b, i);
  // "spent five weeks collecting dust"
  const spent =
    noun?.temporal &&
    group.tense === 'PRESPART' &&
    frame.clause.subject !== undefined &&
    !/^(end|begin|start|follow)$/.test(group.lemma);
  const next = b.open('participial', item.first, frame);
  bind(b, next, group);
  const thing = commaNoun(b, i, group) ?? bracketed(b, i, group, frame);
  if (thing) {
    next.clause.subject = thing.index;
    if (frame.verb) group.governor = frame.verb.index;
    return;
  }
  if (frame.verb) group.governor = frame.verb.index;
  if (spent) {
    group.form = 'gerund';
    next.clause.kind = 'complement';
  }
  if (noun && !spent) {
    const described = absolute(b, noun) ?? noun;
    next.clause.antecedent = described.index;
    next.clause.subject = described.index;
    return;
  }
  if (before?.type === 'verb' && item.before === 'none' && group.tense === 'PRESPART') {
    group.form = 'gerund';
    next.clause.kind = 'complement';
  }
  const { subject } = frame.clause;
  // "There was a blast, killing four": the blast killed.
  const dummy = subject !== undefined && b.reading.terms[nouns[subject]!.head]!.pos === 'EX';
  if (dummy && frame.after[0]) next.clause.subject = frame.after[0].index;
  else if (subject !== undefined) next.clause.subject = subject;
  else {
    // "Two days later, having lost, Lee left": a time does nothing.
    const named = frame.bare.find((it) => !it.temporal);
    if (named) next.clause.subject = named.index;
  }
}

/** The noun right before a participle, "once" and its like aside: "a ring once worn by a queen". */
function nounBefore(b: Builder, i: number): NounGroup | undefined {
  let k = i;
  while (
    k > 0 &&
    b.items[k]!.before === 'none' &&
    /^(once|now|later|then|also|already|recently)$/.test(b.reading.terms[b.items[k - 1]!.first]!.norm)
  )
    k--;
  const before = b.items[k - 1];
  return before?.type === 'noun' && b.items[k]!.before === 'none'
    ? b.reading.nouns[before.index]!
    : undefined;
}

/** ", their captain, Joe Lee, sent off": whose name stands between commas before a participle. */
function bracketed(b: Builder, i: number, group: VerbGroup, { verb }: Frame): NounGroup | undefined {
  const { nouns, terms } = b.reading;
  const before = b.items[i - 1];
  if (b.items[i]!.before !== 'comma' || before?.type !== 'noun' || group.tense !== 'PASTPART')
    return undefined;
  const head = nouns[nouns[before.index]!.appositionOf ?? -1];
  if (!head || head.appositionOf !== undefined || !verb || head.first < verb.last) return undefined;
  return terms[head.first]!.pos === 'PRP$' && /,/.test(terms[head.first - 1]!.post) ? head : undefined;
}

/** What people make and give, of which a participle after a comma is told: "stood by its findings, published in July". */
const ofThings =
  /^(make|write|publish|issue|build|sign|release|launch|design|award|paint|hold|introduce|impose|compose|record|produce|print|construct|erect|adopt|draft|file|lodge|submit|propose|announce|translate|unveil|commission|complete|ratify|negotiate|broker|carve|cast|manufacture|value|price|auction|donate|bequeath|excavate|stage|finance|fund|sponsor|devise|develop|invent|patent|locate|situate|house|stud|sandwich|embed)$/;

function commaNoun(b: Builder, i: number, group: VerbGroup): NounGroup | undefined {
  const before = b.items[i - 1];
  if (b.items[i]!.before !== 'comma' || group.tense !== 'PASTPART' || !ofThings.test(group.lemma))
    return undefined;
  const noun = before?.type === 'noun' ? b.reading.nouns[before.index]! : undefined;
  const head = noun?.attachedTo === undefined ? noun : b.reading.nouns[noun.attachedTo]!;
  if (!head || head.temporal || head.kind !== 'common' || !b.current.verb) return undefined;
  return canSpeak(b.reading, head) ? undefined : head;
}

/** "Shares fell after the firm cut its forecast, blaming costs": shares blame nobody. */
function speaksHere(b: Builder, { clause, outer }: Frame): boolean {
  const { nouns } = b.reading;
  if (clause.subject === undefined || outer?.clause.subject === undefined) return false;
  return !canSpeak(b.reading, nouns[outer.clause.subject]!) && canSpeak(b.reading, nouns[clause.subject]!);
}

/** ", with envoys from the union urging both sides": who "with" brings in acts. */
function absolute(b: Builder, noun: NounGroup): NounGroup | undefined {
  const { nouns, terms } = b.reading;
  const before = nouns[noun.index - 1];
  if (!before || noun.preposition === undefined || before.last + 1 !== noun.preposition) return undefined;
  if (before.preposition === undefined || terms[before.preposition]!.norm !== 'with') return undefined;
  return /^(from|of|in|at)$/.test(terms[noun.preposition]!.norm) ? before : undefined;
}

/** "a builder that won the contract, ending a quarrel": what only tells which builder has no result of its own. */
function isDefining({ reading }: Builder, { clause }: Frame): boolean {
  const { terms, nouns } = reading;
  const noun = nouns[clause.antecedent ?? -1];
  if (!noun || clause.marker === undefined || /[,—–(]/.test(terms[clause.marker - 1]?.post ?? ''))
    return false;
  return canSpeak(reading, noun) && noun.kind === 'common';
}

/** After a comma a participle comments on a whole statement: ", warning that …" is not said of "acting as …". */
function commentedFrame(b: Builder, { lemma }: VerbGroup): Frame {
  const { terms } = b.reading;
  // What is said goes with the main clause, what results with the nearest: "…, citing his health", "…, killing two".
  const speaks = reporting.has(lemma) || /^(cite|accuse|blame|call|demand|urge|thank)$/.test(lemma);
  // "Lee won the vote, the board said, beating two rivals": what is not said goes with what is told.
  const told = b.frames.find(
    ({ clause, verb }) =>
      clause.reportedBy === b.current.clause.index && verb?.finite && clause.index < b.current.clause.index,
  );
  // "“We lost,” she says, pouring tea": in her own words she pours nothing.
  const quoted = told && /["“]/.test(terms[told.clause.first]!.pre);
  if (told && !speaks && !quoted && b.current.clause.kind === 'main') return told;
  let at = b.current;
  while (at.verb && at.outer?.verb) {
    const { clause, verb } = at;
    const free = clause.marker !== undefined && /^(what|whatever)$/.test(terms[clause.marker]!.norm);
    // "DNA that is a million years old, doubling the record"
    const stative = clause.kind === 'relative' && (verb.copular || isDefining(b, at));
    if (verb.finite && !(clause.kind === 'adverbial' && speaks && !speaksHere(b, at)) && !free && !stative)
      break;
    at = at.outer;
  }
  return at;
}
