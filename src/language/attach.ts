import { reporting } from '../lexicon/language/verbs.ts';
import { noun as wordnet } from '../lexicon/wordnet.ts';
import { afterComma, isBlank } from './gap.ts';
import { isMeasure } from './nouns.ts';
import type { NounGroup, Reading, Sentence, Term } from './reading.ts';

const comma = /^\s*,\s*$/;

const filesOf = (group: NounGroup, terms: Term[]) => wordnet(terms[group.head]!.lemma)?.files ?? '';
const isSomebody = (group: NounGroup, terms: Term[]) => /^n/.test(filesOf(group, terms));
const isThing = (group: NounGroup, terms: Term[]) => /^[aehptxsg][^nu]*$/.test(filesOf(group, terms));

/** WordNet's lexicographer files of acts, events, feelings and processes. */
const acts = /^[aefp]/;

// What a noun of each kind takes after it, so that the phrase is the noun's and not the verb's.
const nounTakes: [RegExp, RegExp][] = [
  [
    /^(attack|strike|airstrike|raid|assault|crackdown|war|ban|report|vote|tax|blockade|siege|curb|pressure|impact|effect|information|agreement|decision|debate|view|law)$/,
    /^(on|upon|against)$/,
  ],
  [
    /^(war|campaign|fight|battle|attack|charge|case|offensive|protest|crime|sanction|struggle|allegation|lawsuit|coup|complaint|operation)$/,
    /^against$/,
  ],
  [
    /^(talk|agreement|deal|meeting|war|border|relation|tie|treaty|dispute|negotiation|contract|clash|ceasefire|conflict|difference|pact|truce|summit|partnership|cooperation|contact|link|row|battle|fight|match|alliance|peace)$/,
    /^(between|with|among)$/,
  ],
  [
    /^(call|demand|bid|plea|need|search|responsibility|support|reason|request|desire|plan|hope|blame|campaign|candidate|minister|ministry|spokesman|spokeswoman|secretary|price|evidence|fund|order)$/,
    /^for$/,
  ],
  [
    /^(access|threat|visit|return|answer|end|response|trip|approach|damage|change|key|ambassador|adviser|aide|damage|reaction|opposition|resistance|reference|solution|alternative|transition)$/,
    /^to$/,
  ],
  [
    /^(rise|increase|drop|fall|decline|gain|change|interest|stake|role|growth|surge|cut|belief|faith|confidence|jump|reduction|share)$/,
    /^in$/,
  ],
  [
    /^(withdrawal|departure|pressure|message|letter|report|statement|escape|revenue|profit|resignation|exit)$/,
    /^from$/,
  ],
  [
    /^(attack|attempt|visit|arrest|report|decision|book|film|statement|move|proposal|speech|letter|novel|offer)$/,
    /^by$/,
  ],
];

/**
 * Links between the noun groups of a sentence: "of" phrases and other complements of nouns, coordination,
 * apposition.
 */
export function attachNouns(reading: Reading, sentence: Sentence, from: number): void {
  const { terms, nouns } = reading;
  for (let n = from + 1; n < nouns.length; n++) {
    const group = nouns[n]!;
    const before = nouns[n - 1]!;
    if (group.preposition !== undefined) {
      const adjacent = group.preposition === before.last + 1 && isBlank(terms[before.last]!.post);
      if (adjacent && complements(terms, before, group)) group.attachedTo = before.index;
      continue;
    }
    if (group.first === before.last + 1) {
      const gap = terms[before.last]!.post;
      if (isMeasure(terms, group)) group.attachedTo = before.index;
      else if (isBlank(gap) && /\($/.test(terms[group.first]!.pre) && /^\)/.test(terms[group.last]!.post))
        group.appositionOf = before.index;
      else if (comma.test(gap)) appose(reading, sentence, before, group);
    } else if (group.first === before.last + 2) coordinate(reading, sentence, from, n);
    else if (group.first === before.last + 4 && /^as well as$/.test(wordsBetween(terms, before, group)))
      group.coordinatedWith = before.index;
  }
}

function wordsBetween(terms: Term[], a: NounGroup, b: NounGroup): string {
  return terms
    .slice(a.last + 1, b.first)
    .map((term) => term.norm)
    .join(' ');
}

function complements(terms: Term[], head: NounGroup, group: NounGroup): boolean {
  const preposition = terms[group.preposition!]!.norm;
  if (preposition === 'of') return true;
  if (head.kind === 'pronoun' || head.temporal || group.temporal) return false;
  const { lemma } = terms[head.head]!;
  return nounTakes.some(([noun, takes]) => takes.test(preposition) && noun.test(lemma));
}

/** "Airbus and Boeing", "France, Spain and Italy": the conjunction stands between two groups. */
function coordinate(reading: Reading, sentence: Sentence, from: number, n: number): void {
  const { terms, nouns } = reading;
  const group = nouns[n]!;
  const before = nouns[n - 1]!;
  const link = terms[group.first - 1]!;
  if (link.pos !== 'CC' || /^(but|yet|so)$/.test(link.norm) || !isBlank(link.post)) return;
  const listed = comma.test(terms[before.last]!.post);
  if (!listed && !isBlank(terms[before.last]!.post)) return;
  if ((group.kind === 'pronoun') !== (before.kind === 'pronoun') && group.kind === 'pronoun') return;
  if (!!group.temporal !== !!before.temporal) return;
  // "troops attacked the town and the army fled": the second group is the subject of a verb of its own.
  // ", police and residents said"
  const said = afterComma(terms, before.first) && reporting.has(terms[group.last + 1]?.lemma ?? '');
  const inside = said || opensClause(terms, before.first, sentence);
  if (!inside && verbBefore(terms, before.first, sentence) && takesVerb(reading, n, sentence)) return;
  const chain: NounGroup[] = [];
  for (let k = n - 1; k > from && !said; k--) {
    const member = nouns[k]!;
    const earlier = nouns[k - 1]!;
    if (member.attachedTo !== undefined) continue;
    const near = nouns[k - 1]!.last + 1 === member.first && comma.test(terms[earlier.last]!.post);
    if (!near || earlier.temporal || member.preposition !== undefined) break;
    chain.push(member);
  }
  if (listed && !chain.length) return;
  let other = n - 1;
  while (other > from && nouns[other]!.attachedTo !== undefined && nouns[other]!.attachedTo === other - 1) {
    if (group.kind === nouns[other]!.kind && group.plural === nouns[other]!.plural) break;
    other--;
  }
  group.coordinatedWith = other;
  for (const member of chain) {
    let k = member.index - 1;
    while (k > from && nouns[k]!.attachedTo === k - 1 && member.kind !== nouns[k]!.kind) k--;
    member.coordinatedWith = k;
    delete member.appositionOf;
  }
}

/** The group begins a clause: "said he and his men had …", "because the army and the police …". */
function opensClause(terms: Term[], first: number, sentence: Sentence): boolean {
  if (/^(he|she|they|we|i)$/.test(terms[first]!.norm)) return true;
  if (first === sentence.first) return true;
  const { pos, norm, lemma } = terms[first - 1]!;
  if (/^W|^IN$/.test(pos))
    return pos !== 'IN' || /^(that|because|if|while|although|though|whether|unless)$/.test(norm);
  return /^VB/.test(pos) && reporting.has(lemma);
}

/** A finite verb stands before the term, with no clause boundary between. */
function verbBefore(terms: Term[], at: number, sentence: Sentence): boolean {
  for (let k = at - 1; k >= sentence.first; k--) {
    if (/^(VB[DZP]?|MD)$/.test(terms[k]!.pos) && terms[k]!.noun < 0) return true;
    if (/[;:]/.test(terms[k]!.post)) return false;
  }
  return false;
}

/** The group, with what hangs on it, is followed by a finite verb. */
function takesVerb({ terms, nouns }: Reading, n: number, sentence: Sentence): boolean {
  let at = nouns[n]!.last;
  for (let k = n + 1; k < nouns.length && nouns[k]!.preposition === at + 1 && isBlank(terms[at]!.post); k++)
    at = nouns[k]!.last;
  let k = at + 1;
  if (!isBlank(terms[at]!.post)) return false;
  while (k <= sentence.last && /^RB/.test(terms[k]!.pos)) k++;
  return k <= sentence.last && /^(VB[DZP]|MD)$/.test(terms[k]!.pos);
}

/** "Tim Lee, the firm's founder,", "the founder, Tim Lee,", "Tim Lee, 45,". */
function appose(reading: Reading, sentence: Sentence, before: NounGroup, group: NounGroup): void {
  const { terms, nouns } = reading;
  if (before.temporal || group.temporal) {
    // An age: "Lee, 45,".
    if (!(group.kind === 'number' && before.kind === 'proper')) return;
  }
  // "one of them, Ann Lee,"
  const counted =
    before.kind === 'pronoun' && before.attachedTo !== undefined ? nouns[before.attachedTo] : undefined;
  if (counted?.kind === 'number' && group.kind === 'proper' && !isBlank(terms[group.last]!.post)) {
    group.appositionOf = counted.index;
    return;
  }
  if (before.kind === 'pronoun' || group.kind === 'pronoun' || before.kind === 'number') return;
  if (isAwaited(reading, sentence, before, group)) return;
  let end = group;
  for (let k = group.index + 1; k < nouns.length; k++) {
    const next = nouns[k]!;
    const close = isBlank(terms[end.last]!.post);
    if (close && next.preposition === end.last + 1) end = next;
    else if (
      close &&
      next.first === end.last + 2 &&
      terms[end.last + 1]!.pos === 'CC' &&
      !takesVerb(reading, k, sentence)
    )
      end = next;
    else break;
  }
  const closed = end.last === sentence.last || !isBlank(terms[end.last]!.post);
  const next = terms[end.last + 1];
  const related = !!next && /^(W|VBN|VBG|TO)/.test(next.pos) && end.last < sentence.last;
  if (!closed && !related) return;
  if (group.kind === 'number') {
    if (/^\d{1,3}$/.test(terms[group.head]!.norm)) group.appositionOf = before.index;
    return;
  }
  if (before.kind === 'proper' && group.kind === 'proper') {
    if (group.possessor || terms[group.first]!.pos === 'DT' || place(terms, before, group))
      group.appositionOf = before.index;
    return;
  }
  // "moved to Halifax, a job that took years": no act is a place or a person.
  if (before.kind === 'proper' && group.kind === 'common' && acts.test(filesOf(group, terms))) return;
  // "before the interval, their captain": nobody is a thing.
  if (
    before.kind === 'common' &&
    group.kind === 'common' &&
    isSomebody(group, terms) &&
    isThing(before, terms)
  )
    return;
  const described =
    group.kind === 'common' ? describes(terms, group) : before.kind === 'common' && describes(terms, before);
  // A list ("workers, students and soldiers") has no determiner on what follows.
  if (described)
    group.appositionOf =
      before.preposition === undefined || before.attachedTo === undefined
        ? before.index
        : headOf(nouns, before, group, terms).index;
}

/**
 * "In a letter seen by the paper, an adviser, Dana Cole, warned …", "Short of shells, the army, which …, withdrew": after the
 * phrase that a sentence begins with, a noun that no other follows before the verb is what the verb waits for.
 */
function isAwaited(reading: Reading, sentence: Sentence, before: NounGroup, group: NounGroup): boolean {
  const { terms, nouns } = reading;
  if (!/^(IN|TO|VB[NG]|JJ)$/.test(terms[sentence.first]!.pos) || before.preposition === undefined)
    return false;
  if (group.kind !== 'common' || terms[group.first]!.pos !== 'DT') return false;
  for (let k = sentence.first; k < group.first; k++) {
    const noun = nouns[terms[k]!.noun];
    if (/^(VB[DZP]|MD|W.*)$/.test(terms[k]!.pos) && !noun) return false;
    if (noun?.first === k && noun.preposition === undefined && terms[k - 1]?.pos[0] !== 'V') return false;
  }
  // One noun or one relative between commas, and then the verb.
  const relative = /^W/.test(terms[group.last + 1]?.pos ?? '');
  const next = nouns[group.index + 1];
  const named =
    next?.first === group.last + 1 && next.kind === 'proper' && comma.test(terms[group.last]!.post);
  if (!relative && !named) return false;
  let k = named ? next.last : group.last + 1;
  while (k < sentence.last && isBlank(terms[k]!.post)) k++;
  return k < sentence.last && comma.test(terms[k]!.post) && /^(VB[DZP]|MD)$/.test(terms[k + 1]!.pos);
}

const place = (terms: Term[], a: NounGroup, b: NounGroup) =>
  terms[a.head]!.tags.has('Place') && terms[b.head]!.tags.has('Place');

/** "the head of the bank, John Reed": a person goes with the head, "the head of the bank, a lender" with the bank. */
function headOf(nouns: NounGroup[], before: NounGroup, group: NounGroup, terms: Term[]): NounGroup {
  const outer = nouns[before.attachedTo!]!;
  return group.kind === 'proper' && terms[before.head]!.pos.startsWith('NNP') ? outer : before;
}

function describes(terms: Term[], group: NounGroup): boolean {
  const { pos } = terms[group.first]!;
  return (
    pos === 'DT' ||
    pos === 'PRP$' ||
    !!group.possessor ||
    /^JJS?$/.test(pos) ||
    (group.last === group.first && !group.plural)
  );
}

/** All members of the coordination that begins with a group, in order ("France", "Spain", "Italy"). */
export function conjuncts(reading: Reading, index: number): number[] {
  const found = [index];
  const { nouns } = reading;
  const sentence = reading.terms[nouns[index]!.head]!.sentence;
  for (let n = index + 1; n < nouns.length && reading.terms[nouns[n]!.head]!.sentence === sentence; n++) {
    const { coordinatedWith } = nouns[n]!;
    if (coordinatedWith !== undefined && found.includes(coordinatedWith)) found.push(n);
  }
  return found;
}

/** The group that a group stands in apposition to, else the next one that stands in apposition to it. */
export function apposedTo(nouns: readonly NounGroup[], group: NounGroup): NounGroup | undefined {
  if (group.appositionOf !== undefined) return nouns[group.appositionOf];
  for (let at = group.index + 1; at < Math.min(nouns.length, group.index + 4); at++)
    if (nouns[at]!.appositionOf === group.index) return nouns[at];
  return undefined;
}
