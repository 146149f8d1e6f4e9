import { temporalNouns } from '../lexicon/language/temporal.ts';
import { pastOnly } from '../lexicon/language/verbs.ts';
import { isBlank } from './gap.ts';
import type { NounGroup, Reading, Sentence, Term } from './reading.ts';

const plain = /^(?:\s*|[-‐‑/]+ ?)$/;
const nominal = /^(NN|FW)/;
const adjective = /^JJ/;
const standing =
  /^(this|that|these|those|all|both|some|many|another|each|either|neither|none|most|few|several|any|more|much|others?)$/;
const loose =
  /^(not|also|then|still|now|never|again|yet|already|however|there|here|so|too|once|only|just|even|ever)$/;
const measures =
  /^(share|day|week|month|year|hour|minute|barrel|pound|ton|tonne|person|piece|gallon|litre|liter)$/;

/** Noun groups of a sentence, without what follows their heads. */
export function nounGroups(reading: Reading, sentence: Sentence): void {
  const { terms, nouns } = reading;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const found = groupAt(terms, i, sentence.last);
    if (!found) continue;
    const group = newGroup(terms, found.first, found.last, found.head, nouns.length);
    const before = i > sentence.first ? terms[i - 1]! : undefined;
    if (before && /^(IN|TO)$/.test(before.pos) && isBlank(before.post)) group.preposition = i - 1;
    for (let k = i; k <= found.last; k++) terms[k]!.noun = group.index;
    nouns.push(group);
    i = found.last;
  }
}

function newGroup(terms: Term[], first: number, last: number, head: number, index: number): NounGroup {
  const { pos, norm, lemma, tags } = terms[head]!;
  const pronoun = pos === 'PRP' || pos === 'EX' || (first === last && pos === 'DT');
  const kind = pronoun ? 'pronoun' : pos === 'CD' ? 'number' : /^NNP/.test(pos) ? 'proper' : 'common';
  const group: NounGroup = { index, first, last, head, kind, plural: isPlural(terms, first, head) };
  let owner = -1;
  for (let k = first; k < last; k++) if (terms[k]!.possessive || terms[k]!.pos === 'POS') owner = k;
  if (owner >= 0) group.possessor = { first, last: owner };
  else
    for (let k = first; k < last; k++) if (terms[k]!.pos === 'PRP$') group.possessor = { first: k, last: k };
  const year = kind === 'number' && /^(1[0-9]|20)\d\ds?$/.test(norm);
  if (year || temporalNouns.has(lemma) || temporalNouns.has(norm) || tags.has('Month') || tags.has('WeekDay'))
    group.temporal = true;
  return group;
}

function isPlural(terms: Term[], first: number, head: number): boolean {
  const { pos, norm } = terms[head]!;
  if (pos === 'PRP') return /^(we|they|us|them|ourselves|themselves|you)('|$)/.test(norm);
  if (pos === 'DT') return /^(these|those|all|both|many|several|few)$/.test(norm);
  if (/S$/.test(pos) || /^(people|police|troops)$/.test(norm)) return true;
  if (pos === 'CD' && first === head) return norm !== 'one' && norm !== '1';
  return false;
}

const quantifying = new Set(
  'more less fewer better greater at up close as about around nearly almost over under some roughly approximately only just'.split(
    ' ',
  ),
);

/** The words before a number that belong to it: "more than", "at least", "about". */
function quantifier(terms: Term[], i: number, last: number): number {
  if (!quantifying.has(terms[i]!.norm)) return 0;
  const words = [terms[i]!.norm, terms[i + 1]?.norm ?? '', terms[i + 2]?.norm ?? ''];
  const two = `${words[0]} ${words[1]}`;
  let size = 0;
  if (/^(more|less|fewer|better|greater) than$|^at (least|most)$|^up to$|^close to$/.test(two)) size = 2;
  else if (/^as (many|much|few|little|high|low) as$/.test(words.join(' '))) size = 3;
  else if (/^(about|around|nearly|almost|over|under|some|roughly|approximately|only|just)$/.test(words[0]!))
    size = 1;
  if (!size || i + size > last) return 0;
  const next = terms[i + size]!;
  const article =
    size === 2 && /^(an?|half)$/.test(next.norm) && /^(NN|CD)/.test(terms[i + size + 1]?.pos ?? '');
  return next.pos === 'CD' || /^[$£€]/.test(next.text) || article ? size : 0;
}

interface Found {
  first: number;
  last: number;
  head: number;
}

function groupAt(terms: Term[], i: number, last: number): Found | undefined {
  const start = terms[i]!;
  if (start.pos === 'PRP' || start.pos === 'EX') return { first: i, last: i, head: i };
  // "much of the town burned"
  if (/^(much|little)$/.test(start.norm) && terms[i + 1]?.norm === 'of' && i < last && isBlank(start.post))
    return { first: i, last: i, head: i };
  if (
    start.pos === 'JJ' &&
    /^\p{Lu}.*(ish|ese|an|ch|i)$/u.test(start.text) &&
    i < last &&
    !leadsToNoun(terms, i, last)
  ) {
    // "British also had a part in it"
    if (/^(RB|VB[DZP]|MD)/.test(terms[i + 1]!.pos) && plain.test(start.post))
      return { first: i, last: i, head: i };
  }
  let k = i + quantifier(terms, i, last);
  let noun = -1;
  let number = -1;
  let opened = k > i;
  for (; k <= last; k++) {
    const term = terms[k]!;
    if (k > i && opened && !continues(terms, k, noun)) break;
    const before = k > i ? terms[k - 1]! : undefined;
    const owned = before && (before.possessive || before.pos === 'POS');
    const { pos } = term;
    if (nominal.test(pos)) {
      if (k > i && afterDate(terms, i, k, last)) break;
      if (noun >= 0 && noun === k - 1 && !owned && splitsBefore(terms, k, i, last)) break;
      noun = k;
    } else if (pos === 'POS') {
      if (noun !== k - 1) break;
    } else if (pos === 'CD') {
      if (noun >= 0 && !owned && !/^NNP/.test(before!.pos)) break;
      number = k;
    } else if (pos === 'DT' || pos === 'PDT' || pos === 'PRP$' || pos === 'WP$') {
      if (
        opened &&
        !(
          before?.pos === 'PDT' ||
          before?.pos === 'DT' ||
          (k > i && noun < 0 && number < 0 && pos === 'DT' && k - i < 4 && quantifier(terms, i, last))
        )
      )
        break;
    } else if (adjective.test(pos)) {
      if (
        noun >= 0 &&
        before?.pos !== 'CC' &&
        !owned &&
        !(
          (/^NNP/.test(before!.pos) || term.norm === 'operating') &&
          leadsToNoun(terms, k + 1, last) &&
          !/^(next|last|late|early|earlier)$/.test(term.norm)
        )
      )
        break;
      if (!opened && !leadsToNoun(terms, k, last)) break;
    } else if (/^RB/.test(pos)) {
      if (noun >= 0 && !owned) break;
      // "had been well organised but …"
      if (!opened && /^(be|have|get)$/.test(terms[k - 1]?.lemma ?? '') && terms[k + 1]?.pos === 'VBN') break;
      if (
        loose.test(term.norm) ||
        !/^(JJ|VBN|CD)/.test(terms[k + 1]?.pos ?? '') ||
        !leadsToNoun(terms, k + 1, last)
      )
        break;
      if (!opened && /ly$/.test(term.norm) && k === terms[i]!.index && !/^JJ/.test(terms[k + 1]!.pos)) break;
    } else if (/^VB[NGD]$/.test(pos)) {
      if (!modifies(terms, k, i, last, noun, !!owned, opened)) break;
    } else if (pos === 'CC') {
      if (!(opened && joinsModifiers(terms, k, last, noun))) break;
    } else if (/^[$£€]/.test(term.text)) {
      number = k;
    } else break;
    opened = true;
  }
  let end = k - 1;
  if (end < i) return undefined;
  if (noun >= 0) {
    const head = noun;
    if (number > noun && number === end) return { first: i, last: end, head };
    return { first: i, last: terms[noun + 1]?.pos === 'POS' && noun + 1 <= end ? noun + 1 : noun, head };
  }
  if (number >= 0) return { first: i, last: number, head: number };
  if (start.pos === 'DT' || start.pos === 'PRP$' || start.pos === 'PDT') {
    while (end > i && !/^(JJ|VB)/.test(terms[end]!.pos)) end--;
    if (end > i && start.pos !== 'PDT') return { first: i, last: end, head: end };
    if (standing.test(start.norm)) return { first: i, last: i, head: i };
  }
  return undefined;
}

/** No punctuation ends the group before term `k`. */
function continues(terms: Term[], k: number, noun: number): boolean {
  const before = terms[k - 1]!;
  const term = terms[k]!;
  // "a .22 rifle"
  if (/^ \.$/.test(before.post) && /^\d/.test(term.text)) return true;
  if (term.pre && !(noun < k - 1 && /^["“‘'$£€]$/.test(term.pre))) return /^[$£€]$/.test(term.pre);
  if (plain.test(before.post)) return true;
  if (/^\.\s*$/.test(before.post)) return true;
  // "a long, bitter war"
  return noun < 0 && /^,\s$/.test(before.post) && adjective.test(before.pos) && adjective.test(term.pos);
}

/** "airstrikes Monday", "police yesterday": a time after a noun begins a group of its own. */
function splitsBefore(terms: Term[], k: number, first: number, last: number): boolean {
  const { norm, tags, pos } = terms[k]!;
  // "around this time Smith left", "within two minutes Smith had left"
  const before = terms[k - 1]!;
  const stretch = /^(time|day|week|month|year|today|yesterday|morning|night)s?$/.test(before.norm);
  if (/^NNP/.test(pos) && (stretch || (temporalNouns.has(before.lemma) && /^\p{Ll}/u.test(before.text))))
    return !/^(an?|fall|second)$/.test(terms[first]!.norm) && !/^(fall|second)$/.test(before.norm);
  // "the town hours after the rebels left"
  if (/^(minutes|hours|days|weeks|months|years)$/.test(norm) && k < last)
    return /^(after|before|later|earlier)$/.test(terms[k + 1]!.norm) && !/^(CD|JJ)/.test(terms[k - 1]!.pos);
  if (!(tags.has('WeekDay') || /^(today|yesterday|tomorrow|tonight)$/.test(norm))) return false;
  return !(k < last && nominal.test(terms[k + 1]!.pos) && /^(DT|PRP\$|JJ)/.test(terms[first]!.pos));
}

/** Nouns before the name of what they are: "the actor Brad Pitt", "the river Rhine". */
const naming =
  /(er|or|ist|man|woman|ian|ant|ent|ess|ship)$|^(king|queen|prince|chief|hero|star|company|firm|group|city|town|village|state|province|film|song|band|island|aide|judge|activist|lawyer|pilot|brand|team|club|magazine|region|region|musician|poet|artist|saint|pope)$/;

/** "On July 4 riot police …", "In 1950 King Frederik …", "After the war Brandt …": a time before the subject. */
function afterDate(terms: Term[], first: number, k: number, last: number): boolean {
  // "In August this year part of the roof fell."
  const own =
    k === first + 2 &&
    /^(this|last|next)$/.test(terms[first]!.norm) &&
    temporalNouns.has(terms[k - 1]!.lemma);
  if (own && !terms[k - 1]!.possessive && (terms[k + 1]?.norm === 'of' || isSubject(terms, k, last)))
    return true;
  const governed = terms[first - 1];
  if (governed?.pos !== 'IN' || governed.sentence !== terms[first]!.sentence) return false;
  const [a, b] = [terms[first]!, terms[k - 1]!];
  const month = [a, b].some(({ tags }) => tags.has('Month'));
  if (k === first + 2 && month && [a, b].some(({ pos }) => pos === 'CD')) return true;
  // "on the night of 4 November 2021 Haas left"
  if (k === first + 3 && terms[first + 1]!.tags.has('Month') && a.pos === 'CD' && b.pos === 'CD') return true;
  const named = a.tags.has('Month') || a.tags.has('WeekDay');
  const evening = k === first + 2 && named && temporalNouns.has(b.lemma);
  const alone =
    (k === first + 1 || evening) &&
    ((named && /^NNP/.test(terms[k]!.pos)) || /^(1[5-9]|20)\d\d$/.test(a.norm)) &&
    (/^(in|on|by|since|until|from|before|after|during)$/.test(governed.norm) ||
      (governed.norm === 'of' && temporalNouns.has(terms[first - 2]?.lemma ?? '')));
  const common =
    a.norm === 'the' &&
    b.pos === 'NN' &&
    /^NNP/.test(terms[k]!.pos) &&
    opensSentence(terms, first - 1) &&
    !naming.test(b.norm);
  // "In December Mr Lee's deputy resigned."
  return (alone && address.test(terms[k]!.norm)) || ((alone || common) && isSubject(terms, k, last));
}

const address = /^(mr|mrs|ms|dr|sir|dame|lord|lady|prof|gen|president|judge|king|queen|pope)$/;

function opensSentence(terms: Term[], i: number): boolean {
  const before = terms[i - 1];
  return !before || before.sentence !== terms[i]!.sentence || /,\s*$/.test(before.post);
}

/** The noun at `k`, with those that follow it, is followed by a finite verb at once. */
function isSubject(terms: Term[], k: number, last: number): boolean {
  let at = k;
  while (at <= last && (nominal.test(terms[at]!.pos) || /^[IVX]+$/.test(terms[at]!.text))) {
    if (!isBlank(terms[at]!.post) || terms[at]!.possessive) return false;
    at++;
  }
  while (at <= last && /^RB/.test(terms[at]!.pos)) at++;
  return at <= last && /^(VB[DZPN]|MD)$/.test(terms[at]!.pos);
}

/** Adjectives, numbers and participles from `k` on end in a noun. */
function leadsToNoun(terms: Term[], k: number, last: number): boolean {
  for (let i = k; i <= Math.min(last, k + 6); i++) {
    const { pos } = terms[i]!;
    if (nominal.test(pos)) return true;
    // "an unbeaten 112"
    if (
      i > k &&
      i > 0 &&
      terms[i - 1]!.pos === 'CD' &&
      /^an? | an? /.test(` ${terms[k - 2]?.norm} ${terms[k - 1]?.norm} `) &&
      !/^(JJ|CD|VBN|VBG)/.test(pos)
    )
      return true;
    if (!/^(JJ|CD|VBN|VBG|CC|RB)/.test(pos)) return false;
    if (!/^[\s,\-‐‑/.]*$/.test(terms[i]!.post)) return false;
  }
  return false;
}

/** A participle before its noun ("the ruling party", "suspected militants"), not a verb with its object. */
function modifies(
  terms: Term[],
  k: number,
  first: number,
  last: number,
  noun: number,
  owned: boolean,
  opened: boolean,
): boolean {
  if (noun >= 0 && !owned) return false;
  const { pos } = terms[k]!;
  if (pos === 'VBD' && (pastOnly.has(terms[k]!.norm) || /^(be|have|do)$/.test(terms[k]!.lemma))) return false;
  const next = terms[k + 1];
  const before = terms[k - 1];
  if (opened && k > first) {
    if (leadsToNoun(terms, k + 1, last) && plain.test(terms[k]!.post)) return true;
    // "the wounded"
    return k === first + 1 && before?.norm === 'the' && pos === 'VBN' && !/^(IN|TO)$/.test(next?.pos ?? '');
  }
  // "completed last year"
  if (next && /^(last|next)$/.test(next.norm) && temporalNouns.has(terms[k + 2]?.lemma ?? '')) return false;
  if (pos !== 'VBN' || k === last || !plain.test(terms[k]!.post) || terms[k]!.post.length > 1) return false;
  if (
    !/^NNS?$/.test(next!.pos) &&
    !(/^NNP/.test(next!.pos) && before && /^(IN|TO)$/.test(before.pos)) &&
    !(adjective.test(next!.pos) && leadsToNoun(terms, k + 1, last))
  )
    return false;
  if (!before || before.sentence !== terms[k]!.sentence) return true;
  // "which has offered to mediate, urged restraint"
  if (/^VB/.test(before.pos) && /,/.test(before.post)) return false;
  return (
    /^(IN|CC|VBD|VBZ|VBP|VBG|VB|TO|RP)$/.test(before.pos) &&
    !/^(be|have|get)$/.test(before.lemma) &&
    /\s/.test(before.post)
  );
}

/** "the Afghan and Pakistani governments", "two or three men": the conjunction stands between modifiers. */
function joinsModifiers(terms: Term[], k: number, last: number, noun: number): boolean {
  const before = terms[k - 1]!;
  const next = terms[k + 1];
  if (k >= last || !next || !isBlank(terms[k]!.post)) return false;
  // "the Afghan and Iranian governments": demonyms that the tagger takes for names.
  const demonym = /^\p{Lu}.*(an|ish|ese|ch|i)$/u;
  if (noun === k - 1 && terms[k - 2]?.pos === 'DT' && demonym.test(before.text) && demonym.test(next.text))
    return terms[k + 2]?.pos === 'NNS' && plain.test(next.post);
  if (noun >= 0) return false;
  if (before.pos === 'CD') return next.pos === 'CD';
  // "was delayed by the strike and completed last year"
  if (next.pos === 'VBN' && terms[k + 3] && temporalNouns.has(terms[k + 3]!.lemma)) return false;
  return /^(JJ|VBN)/.test(before.pos) && /^(JJ|VBN|VBG)/.test(next.pos) && leadsToNoun(terms, k + 1, last);
}

/** "45 cents a share": the second group measures the first. */
export function isMeasure(terms: Term[], group: NounGroup): boolean {
  return (
    /^an?$/.test(terms[group.first]!.norm) &&
    group.last === group.first + 1 &&
    measures.test(terms[group.head]!.norm)
  );
}
