import { reporting } from '../../lexicon/language/verbs.ts';
import type { Item } from '../items.ts';
import type { NounGroup, VerbGroup } from '../reading.ts';
import { canSpeak } from './antecedent.ts';
import { isAttribution } from './attribution.ts';
import type { Builder, Frame } from './builder.ts';
import { bind, claim, finiteFrame, reportedBy, shareReport, takesClause } from './frames.ts';

/** More verbs of which only who speaks is the subject. */
const speaking = /^(urge|accuse|blame|demand|promise|vow|pledge|refuse|thank|criticise|criticize|appeal)$/;

/** "attacked and fled", "to come and go", "was arrested, charged and released". */
export function coordinateVerb(b: Builder, i: number, group: VerbGroup): void {
  const { verbs, terms } = b.reading;
  const item = b.items[i]!;
  const known = group.coordinatedWith;
  let host: Frame | undefined = b.current;
  const same = (frame: Frame) => {
    const verb = frame.verb!;
    if (known !== undefined) return verb.index === known;
    if (verb.form !== group.form) return false;
    return (
      !group.finite || verb.tense === group.tense || verb.tense === 'FUTURE' || group.modality !== undefined
    );
  };
  // "plans to open a plant that will employ 300, and expects …": after a comma, what has the same tense goes together.
  const listed = /,/.test(terms[Math.max(0, item.first - 2)]!.post) && b.current.clause.kind === 'relative';
  if (listed && known === undefined && group.finite)
    for (host = b.current; host; host = host.outer)
      if (host.verb?.finite && host.verb.tense === group.tense) break;
  if (listed && !host) host = b.current;
  if (listed && known === undefined && host === b.current) host = pastRelative(b, group) ?? host;
  // "said he had seen it but emphasized": what is told in one aspect goes together.
  while (host && !(host.verb && same(host) && host.verb.aspect === group.aspect)) host = host.outer;
  if (!host) {
    host = b.current;
    while (host && !(host.verb && same(host))) host = host.outer;
  }
  if (!host) host = finiteFrame(b.current);
  host = speakerOf(b, host, group);
  // "said there was no deal but repeated a demand": "there" does nothing.
  const { subject: dummy } = host.clause;
  if (
    dummy !== undefined &&
    terms[b.reading.nouns[dummy]!.head]!.pos === 'EX' &&
    host.outer?.verb &&
    group.lemma !== 'be'
  )
    host = host.outer;
  let linked = item.first;
  while (linked > b.sentence.first && /^RB/.test(terms[linked - 1]!.pos) && terms[linked - 1]!.noun < 0)
    linked--;
  linked = linked > b.sentence.first && terms[linked - 1]!.pos === 'CC' ? linked - 1 : item.first;
  const next = b.open('coordinate', linked, host, linked < item.first ? { marker: linked } : {});
  if (linked === item.first && (item.before === 'none' || (item.before === 'comma' && host.insetVerb)))
    b.loose.push(next.clause);
  shareReport(next, host);
  claim(b, next, linked, item.first - 1);
  bind(b, next, group);
  if (host.verb && verbs[host.verb.index]!.form === group.form) group.coordinatedWith = host.verb.index;
  const { subject } = host.clause;
  if (subject !== undefined) next.clause.subject = subject;
  if (host.clause.antecedent !== undefined) next.clause.antecedent = host.clause.antecedent;
}

/** "warned that the wall was weak and urged repairs": a thing urges nothing, who warned does. */
function speakerOf(b: Builder, host: Frame, { lemma, finite }: VerbGroup): Frame {
  const { nouns } = b.reading;
  const { subject } = host.clause;
  if (!finite || !(reporting.has(lemma) || speaking.test(lemma)) || subject === undefined) return host;
  const above = host.outer;
  const speaker = above?.clause.subject;
  if (!above?.verb?.finite || speaker === undefined || host.clause.kind !== 'complement') return host;
  return !canSpeak(b.reading, nouns[subject]!) && canSpeak(b.reading, nouns[speaker]!) ? above : host;
}

/**
 * "recovered a panel that was stolen in May, and arrested a dealer": a comma ends a relative that none began, and its
 * main clause goes on, unless only the relative is in the voice of what follows.
 */
function pastRelative(b: Builder, group: VerbGroup): Frame | undefined {
  const { clause, outer, verb } = b.current;
  const main = outer?.verb;
  if (clause.marker === undefined || !main?.finite) return undefined;
  if (main.tense !== group.tense || main.aspect !== group.aspect) return undefined;
  // "fought the plan for a dam, which was dropped in 1990, and wrote a book": two commas enclose the relative.
  if (/,/.test(b.reading.terms[clause.marker - 1]?.post ?? ''))
    return verb?.voice === 'passive' && group.voice === 'active' && main.voice === 'active'
      ? outer
      : undefined;
  return group.voice === verb?.voice && group.voice !== main.voice ? undefined : outer;
}

/** "And" opens a clause where a subject with its verb follows. */
export function conjunction(b: Builder, i: number): void {
  const { nouns } = b.reading;
  if (!b.current.verb) return;
  // "and in 1940 he left": phrases may stand before the subject.
  let at = i + 1;
  for (; ; at++) {
    const item = b.items[at];
    if (!item || at === i + 8) return;
    const noun = item.type === 'noun' ? nouns[item.index]! : undefined;
    if (noun && noun.coordinatedWith !== undefined && at === i + 1) return;
    if (noun && noun.preposition === undefined && noun.attachedTo === undefined && !noun.temporal) break;
    if (!noun && item.type !== 'other') return;
  }
  // A subject of its own must be followed by its verb.
  let verb: Item | undefined;
  for (let k = at + 1; k < Math.min(b.items.length, at + 9) && !verb; k++) {
    const item = b.items[k]!;
    // "leaving nine dead and ten missing, officials said": the verb has a subject of its own.
    if (isAttribution(b, k)) return;
    if (item.type === 'verb' && b.reading.verbs[item.index]!.finite) verb = item;
    else if (item.type === 'conjunction' || item.before === 'stop') return;
  }
  if (!verb || isAwaited(b, verb)) return;
  const host = finiteFrame(b.current);
  if (joinsSubject(b, host, nouns[b.items[at]!.index]!, b.reading.verbs[verb.index]!, at === i + 1)) return;
  const frame = b.open('coordinate', b.items[i]!.first, host, { marker: b.items[i]!.first });
  shareReport(frame, host);
  claim(b, frame, b.items[i]!.first, b.items[i]!.last);
}

/** "A clerk who sold permits for cash and a share in a horse was jailed": the last verb is the one that the sentence waits for. */
function isAwaited(b: Builder, verb: Item): boolean {
  let frame = b.current;
  while (frame.outer && !frame.verb?.finite) frame = frame.outer;
  const { clause, outer } = frame;
  if (clause.kind !== 'relative' || !outer || outer.verb || !outer.bare.length) return false;
  return !b.items.some(
    ({ type, index, first }) => type === 'verb' && first > verb.first && b.reading.verbs[index]!.finite,
  );
}

/**
 * "The firm says the refusal to pay and its silence have hurt trust": a plural verb after a singular noun has the
 * noun before the conjunction for a subject too. That noun leaves its verb and opens the clause of what is said.
 */
function joinsSubject(b: Builder, host: Frame, noun: NounGroup, verb: VerbGroup, direct: boolean): boolean {
  const { terms, nouns } = b.reading;
  const plural = /^(have|are|were)$/.test(terms[verb.first]!.norm);
  const single =
    noun.kind === 'common' &&
    !noun.plural &&
    !/^(police|staff|public|majority|number|team|group)$/.test(terms[noun.head]!.norm);
  if (!direct || !plural || !single || !host.verb || !takesClause(host) || host.after.length !== 1)
    return false;
  const first = host.after[0]!;
  if (first.kind === 'pronoun' || first.temporal || first.first < host.verb.last) return false;
  host.after = [];
  noun.coordinatedWith = first.index;
  const next = b.open('complement', first.first, host);
  reportedBy(next.clause, host);
  claim(b, next, first.first, first.last);
  for (const { clause } of b.frames)
    if (
      clause.parent === host.clause.index &&
      clause.kind === 'infinitive' &&
      clause.index !== next.clause.index &&
      clause.first > first.first
    ) {
      clause.parent = next.clause.index;
      clause.antecedent = first.index;
      if (clause.subject === host.clause.subject) clause.subject = first.index;
    }
  next.bare.push(first);
  b.break = Math.min(b.break, nouns[first.index]!.first);
  return true;
}
