import { reporting } from '../lexicon/language/verbs.ts';
import type { Reading, Sentence, Term } from './reading.ts';

/** What the clause builder walks over: groups, markers and punctuation in their order. */
export interface Item {
  type: 'noun' | 'verb' | 'relative' | 'marker' | 'conjunction' | 'other';
  /** First and last term. */
  first: number;
  last: number;
  /** Index of the group. */
  index: number;
  /** Punctuation before it. */
  before: 'none' | 'comma' | 'stop';
  quoteOpens: boolean;
}

const subordinators =
  /^(because|although|though|while|whilst|whereas|unless|whether|if|lest|once|that|since|until|till|after|before|as|for|so|than|like|where|when)$/;
const sure = /^(because|although|though|while|whilst|whereas|unless|whether|if|lest)$/;

/** The sentence as a list of items; decides which prepositions open clauses. */
export function itemsOf(reading: Reading, sentence: Sentence, nounsFrom: number, verbsFrom: number): Item[] {
  const { terms, nouns, verbs } = reading;
  const items: Item[] = [];
  let seenVerb = false;
  // Relatives so far without and with their verbs: while there are only these, the sentence waits for its own verb.
  let relatives = 0;
  let finite = 0;
  for (let k = sentence.first; k <= sentence.last; k++) {
    const term = terms[k]!;
    const item: Item = {
      type: 'other',
      first: k,
      last: k,
      index: -1,
      before: stopBefore(reading, sentence, k),
      quoteOpens: /["“]/.test(term.pre),
    };
    if (term.noun >= nounsFrom && nouns[term.noun]!.first === k) {
      const { index, last } = nouns[term.noun]!;
      if (term.pos === 'WP$') items.push({ ...item, type: 'relative' });
      items.push({ ...item, type: 'noun', index, last, before: term.pos === 'WP$' ? 'none' : item.before });
      // "he's": a pronoun and a verb in one term.
      if (term.verb >= verbsFrom && verbs[term.verb]!.first === k) {
        const verb = verbs[term.verb]!;
        items.push({ ...item, type: 'verb', index: verb.index, last: verb.last, before: 'none' });
        seenVerb = true;
        k = Math.max(last, verb.last);
      } else k = last;
      continue;
    }
    if (term.verb >= verbsFrom && verbs[term.verb]!.first === k) {
      const { index, last } = verbs[term.verb]!;
      if (/^W/.test(term.pos)) items.push({ ...item, type: 'relative' });
      items.push({ ...item, type: 'verb', index, last });
      seenVerb = true;
      if (verbs[term.verb]!.finite) finite++;
      k = last;
      continue;
    }
    if (/^(WDT|WP|WP\$|WRB)$/.test(term.pos)) {
      item.type = 'relative';
      if (finite === relatives && terms[k - 1] && terms[k - 1]!.noun >= nounsFrom) relatives++;
    } else if (term.pos === 'CC') item.type = 'conjunction';
    else if (
      /^(IN|TO|RB|WRB|DT)$/.test(term.pos) &&
      opensClause(
        reading,
        sentence,
        k,
        seenVerb && !(relatives && finite === relatives && needed(reading, sentence, k)),
      )
    ) {
      item.type = 'marker';
      const governed = terms[k + 1]!.noun;
      if (governed >= 0 && nouns[governed]!.preposition === k) {
        delete nouns[governed]!.preposition;
        delete nouns[governed]!.attachedTo;
      }
    }
    items.push(item);
  }
  return items;
}

const text = (terms: Term[], from: number, to: number) =>
  terms
    .slice(from, to)
    .map(({ post }) => post)
    .join('');

/** Only one more finite verb follows: the one that the sentence waits for. */
function needed({ terms, verbs }: Reading, sentence: Sentence, from: number): boolean {
  let found = 0;
  for (let k = from; k <= sentence.last; k++) {
    const { verb } = terms[k]!;
    if (verb < 0 || verbs[verb]!.first !== k || !verbs[verb]!.finite) continue;
    // ", he added" at the end tells who says it.
    if (!found || !reporting.has(verbs[verb]!.lemma) || !/,/.test(text(terms, from, k))) found++;
  }
  return found === 1;
}

function stopBefore({ terms }: Reading, sentence: Sentence, k: number): Item['before'] {
  if (k === sentence.first) return 'none';
  const gap = terms[k - 1]!.post + terms[k]!.pre;
  if (/[;:]|—|–|--|\s-\s/.test(gap)) return 'stop';
  return /[,()!?"“”]/.test(gap) ? 'comma' : 'none';
}

/** How many finite verbs stand from a term to the end of its sentence. */
function finiteFrom({ terms, verbs }: Reading, sentence: Sentence, from: number): number {
  let count = 0;
  for (let k = from; k <= sentence.last; k++) {
    const verb = verbs[terms[k]!.verb];
    if (verb?.finite && verb.head === k) count++;
  }
  return count;
}

/** "after her predecessor, Karl Lee, was ousted": between two commas, a name or a relative, and then the verb. */
function isBracketed(reading: Reading, sentence: Sentence, from: number): boolean {
  const { terms, nouns, verbs } = reading;
  const opening = nouns[terms[from]!.noun];
  const relative = /^W/.test(terms[from]!.pos);
  if (stopBefore(reading, sentence, from) !== 'comma') return false;
  if (!relative && (opening?.first !== from || opening.temporal)) return false;
  for (let k = from + 1; k <= sentence.last && k < from + 16; k++) {
    const verb = verbs[terms[k]!.verb];
    if (stopBefore(reading, sentence, k) !== 'none') return verb?.finite === true && verb.first === k;
    if (verb?.finite && !relative) return false;
  }
  return false;
}

/** The word opens a clause: a verb of its own follows, with nothing but its subject between. */
function opensClause(reading: Reading, sentence: Sentence, at: number, seenVerb: boolean): boolean {
  const { terms, nouns, verbs } = reading;
  const { norm, pos } = terms[at]!;
  if (at === sentence.last) return false;
  let k = at + 1;
  while (k < sentence.last && /^RB/.test(terms[k]!.pos)) k++;
  const direct = terms[k]!.verb;
  if (direct >= 0 && verbs[direct]!.first === k && terms[k]!.noun < 0) {
    const verb = verbs[direct]!;
    // "after accusing", "as expected"
    if (verb.tense === 'PRESPART') return pos === 'IN' || pos === 'TO';
    // "a ring once worn by a queen"
    if (norm === 'once' && (terms[at - 1]?.noun ?? -1) >= 0 && stopBefore(reading, sentence, at) === 'none')
      return false;
    if (verb.tense === 'PASTPART')
      return /^(as|if|when|while|once|unless|than|though|although|until)$/.test(norm);
    return (
      pos === 'IN' &&
      subordinators.test(norm) &&
      verb.finite &&
      (sure.test(norm) || norm === 'that' || norm === 'as' || norm === 'than')
    );
  }
  if (!subordinators.test(norm) || (pos === 'DT' && norm !== 'that')) return false;
  if (/^(RB|DT)$/.test(pos) && !/^(that|once|so|though)$/.test(norm)) return false;
  if (norm === 'because' && terms[at + 1]!.norm === 'of') return false;
  // "“I heard it, though,” she says."
  if (norm === 'though' && /[,"”]/.test(terms[at]!.post)) return false;
  if (sure.test(norm) || (norm === 'that' && pos === 'IN')) return true;
  // Without a verb before it, "after the attack" may belong to a subject that still waits.
  const waits =
    !seenVerb &&
    terms
      .slice(sentence.first, at)
      .some(
        (term) =>
          term.noun >= 0 && nouns[term.noun]!.preposition === undefined && !nouns[term.noun]!.temporal,
      );
  if (waits && (terms[at - 1]!.noun >= 0 || norm !== 'as')) return false;
  if (/^wh/.test(terms[sentence.first]!.norm) && terms[at - 1]!.verb >= 0) return false;
  let nounsSeen = 0;
  for (; k <= sentence.last && k < at + 40; k++) {
    const term = terms[k]!;
    if (k > at + 1 && stopBefore(reading, sentence, k) !== 'none')
      return nounsSeen === 1 && isBracketed(reading, sentence, k);
    if (term.verb >= 0) {
      const verb = verbs[term.verb]!;
      if (verb.finite && nounsSeen) return true;
      if (verb.form !== 'participle') return false;
      k = Math.max(k, verb.last);
      continue;
    }
    if (term.noun >= 0) {
      // "for a crime he did not commit"
      const { kind } = nouns[term.noun]!;
      const beside = nounsSeen && terms[k - 1]!.noun >= 0;
      // "after the war Brandt returned"
      if (beside && (kind === 'pronoun' || (kind === 'proper' && !seenVerb))) return false;
      // "After his death in 1901 his sons cut wages": there is one verb, and it is the sentence's.
      const own = /^(DT|PRP\$)$/.test(term.pos) && nouns[term.noun]!.first === k;
      if (beside && own && at === sentence.first && finiteFrom(reading, sentence, k) === 1) return false;
      nounsSeen++;
      k = nouns[term.noun]!.last;
      if (terms[k]!.verb >= 0) return true;
      continue;
    }
    if (/^W/.test(term.pos) || (term.pos === 'CC' && (terms[k + 1]?.noun ?? -1) < 0)) return false;
    if (term.pos === 'IN' && subordinators.test(term.norm) && !/^(for|as|like|than)$/.test(term.norm))
      return false;
  }
  return false;
}
