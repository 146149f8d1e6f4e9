import type { Reading } from '../../language/reading.ts';
import { cluster } from '../../lexicon/clusters.ts';
import { noun as wordnet } from '../../lexicon/wordnet.ts';
import type { Event, Time } from '../../model/annotation.ts';
import { rootOf } from './kinds.ts';

/** A mention of an event as the search for its other mentions sees it. */
export interface EventMention {
  event: Event;
  sentence: number;
  isNoun: boolean;
  lemma: string;
  root: string;
  /** Cluster of words of like use, 0 where unknown. */
  cluster: number;
  plural: boolean;
  /** "The", "this", a possessive: it speaks of something told. */
  definite: boolean;
  /** "This", "that", "these". */
  pointing: boolean;
  /** Content words before a noun, and those of its "of" and "in" complements. */
  modifiers: ReadonlySet<string>;
  /** Number or ordinal before a noun, or a word that sets it off from one told before ("1991", "second", "new"). */
  set: ReadonlySet<string>;
  /** Head of a verb's object, of a passive's subject. */
  object?: string;
  /** Content words and names of that object with its complements. */
  objectWords: ReadonlySet<string>;
  /** Names of a noun's possessor ("Costa's death"), of a verb's subject and object. */
  names: ReadonlySet<string>;
  /** A noun tells whose it is by somebody without a name: "the resignation of the chief prosecutor". */
  ofSomebody: boolean;
  /** The verb that it takes as complement ("the decision to sell": sell). */
  complement?: string;
  agents: ReadonlySet<string>;
  others: ReadonlySet<string>;
  /** The calendar interval of a time in its clause. */
  when?: { earliest: string; latest: string };
}

const CONTENT = /^(NN|JJ|CD|VB)/;
const SETS_APART =
  /^(\d+(st|nd|rd|th)?|first|second|third|fourth|fifth|last|latest|next|new|another|other|earlier|previous|former|similar)$/;

interface Span {
  first: number;
  last: number;
}

/** Describes the mentions of a text, in its order. */
export function describe(reading: Reading, times: readonly Time[], events: readonly Event[]): EventMention[] {
  const { terms, nouns, verbs, clauses } = reading;
  const at = new Map(terms.map(({ start, index }) => [start, index]));
  const complements = new Map<number, number[]>();
  for (const { attachedTo, head } of nouns) {
    if (attachedTo === undefined) continue;
    const list = complements.get(attachedTo);
    if (list) list.push(head);
    else complements.set(attachedTo, [head]);
  }
  const infinitives = infinitivesOf(reading);
  const dated = times.filter(({ earliest, latest }) => earliest && latest).sort((a, b) => a.start - b.start);
  return events.flatMap((event): EventMention[] => {
    const index = at.get(event.start);
    if (index === undefined) return [];
    const term = terms[index]!;
    const group = nouns[term.noun];
    const isNoun = term.pos[0] === 'N';
    const modifiers = new Set<string>();
    const opening = group ? terms[group.first]! : undefined;
    if (isNoun && group) {
      for (let k = Math.max(group.first, index - 8); k < index; k++)
        if (CONTENT.test(terms[k]!.pos)) modifiers.add(terms[k]!.lemma);
      for (const head of (complements.get(group.index) ?? []).slice(0, 8)) modifiers.add(terms[head]!.lemma);
    }
    const clause = clauses[term.clause];
    const own = clause && verbs[clause.verb]?.head === index ? clause : undefined;
    const passive = own && verbs[own.verb]!.voice === 'passive';
    const object = own && nouns[(passive ? own.subject : own.object) ?? -1];
    const subject = own && nouns[own.subject ?? -1];
    const objectWords = new Set<string>();
    if (object) {
      wordsOf(reading, object.first, object.last, objectWords);
      for (const head of (complements.get(object.index) ?? []).slice(0, 4)) {
        const inner = nouns[terms[head]!.noun]!;
        wordsOf(reading, inner.first, inner.last, objectWords);
      }
    }
    const complement = infinitives.get(index);
    // "a month before the vote they met": the time is that of what came before.
    const counted =
      isNoun && /^(?:before|after|since|until|following)$/.test(terms[group?.preposition ?? -1]?.norm ?? '');
    const time = counted ? undefined : nearestTime(dated, event.clause.start, event.clause.end);
    const of = (role: boolean) =>
      new Set(event.participants.filter((one) => (one.role === 'agent') === role).map(({ actor }) => actor));
    return [
      {
        event,
        sentence: term.sentence,
        isNoun,
        lemma: event.lemma,
        root: rootOf(event.lemma, isNoun),
        cluster: cluster(term.pos[0]!, term.lemma),
        plural: term.pos === 'NNS',
        definite:
          isNoun &&
          !!opening &&
          (/^(the|this|that|these|those)$/.test(opening.norm) ||
            opening.pos === 'PRP$' ||
            !!group?.possessor),
        pointing: isNoun && !!opening && /^(this|that|these|those)$/.test(opening.norm),
        modifiers,
        set: new Set(Array.from(modifiers).filter((word) => SETS_APART.test(word))),
        objectWords,
        names: namesOf(reading, isNoun ? group?.possessor : undefined, [subject, object]),
        ofSomebody:
          isNoun &&
          (complements.get(group?.index ?? -1) ?? []).slice(0, 4).some((head) => {
            const { preposition, kind } = nouns[terms[head]!.noun]!;
            const of = preposition !== undefined && terms[preposition]!.norm === 'of';
            return of && kind === 'common' && wordnet(terms[head]!.lemma)?.files[0] === 'n';
          }),
        ...(complement !== undefined && { complement }),
        ...(object && { object: terms[object.head]!.lemma }),
        agents: of(true),
        others: of(false),
        ...(time && { when: { earliest: time.earliest!, latest: time.latest! } }),
      },
    ];
  });
}

function nearestTime(dated: readonly Time[], start: number, end: number): Time | undefined {
  let low = 0;
  for (let high = dated.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low < dated.length && dated[low]!.end <= end ? dated[low] : undefined;
}

function namesOf({ terms }: Reading, possessor: Span | undefined, groups: (Span | undefined)[]): Set<string> {
  const names = new Set<string>();
  for (const span of [possessor, ...groups]) {
    if (!span) continue;
    for (let k = Math.max(span.first, span.last - 8); k <= span.last; k++)
      if (terms[k]!.pos[0] === 'N' && /^\p{Lu}/u.test(terms[k]!.text)) names.add(terms[k]!.norm);
  }
  return names;
}

function wordsOf({ terms }: Reading, first: number, last: number, into: Set<string>): void {
  for (let k = Math.max(first, last - 8); k <= last; k++)
    if (CONTENT.test(terms[k]!.pos)) into.add(terms[k]!.lemma);
}

/** The verb of the infinitive that a verb or a noun takes, by the term that takes it. */
function infinitivesOf({ terms, nouns, verbs, clauses }: Reading): Map<number, string> {
  const found = new Map<number, string>();
  for (const { form, governor, lemma } of verbs)
    if (form === 'infinitive' && governor !== undefined) found.set(verbs[governor]!.head, lemma);
  for (const { kind, antecedent, verb } of clauses)
    if (kind === 'infinitive' && antecedent !== undefined && verb >= 0)
      found.set(nouns[antecedent]!.head, terms[verbs[verb]!.head]!.lemma);
  return found;
}
