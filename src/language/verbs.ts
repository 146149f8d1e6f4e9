import { intransitive, transitive } from '../lexicon/language/frames.ts';
import { temporalNouns } from '../lexicon/language/temporal.ts';
import { copulas } from '../lexicon/language/verbs.ts';
import { isBlank } from './gap.ts';
import type { Reading, Sentence, Term, VerbGroup } from './reading.ts';

const adverb = /^RB|^(not|n't)$/;
const clitic = /^(\p{L}+)('s|'re|'m|'ve|'ll|'d)$/u;

/** Verb groups of a sentence; terms inside noun groups are passed over. */
export function verbGroups(reading: Reading, sentence: Sentence): void {
  const { terms, verbs } = reading;
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (!starts(terms, i, sentence.last)) continue;
    const group = chain(terms, i, sentence.last, verbs.length);
    if (!group) continue;
    inherit(reading, sentence, group);
    for (let k = group.first; k <= group.last; k++) terms[k]!.verb = group.index;
    const next = terms[group.last + 1];
    if (group.last < sentence.last && next?.pos === 'RP' && isBlank(terms[group.last]!.post)) {
      group.particle = next.index;
      next.verb = group.index;
    }
    verbs.push(group);
    i = group.last;
  }
}

function starts(terms: Term[], i: number, last: number): boolean {
  const term = terms[i]!;
  if (term.noun >= 0) return contraction(term) !== undefined;
  if (/^(MD|VB)/.test(term.pos)) return true;
  if (term.pos === 'TO') return bareVerb(terms, i + 1, last) > 0;
  return /^(W|EX|RB|DT)/.test(term.pos) && contraction(term) !== undefined;
}

/** The verb inside "he's", "they've", "it'll", "that's". */
function contraction(term: Term): string | undefined {
  if (term.possessive || !/^(PRP|EX|W|DT|NN|RB)/.test(term.pos)) return undefined;
  const end = clitic.exec(term.norm)?.[2];
  return end && !term.norm.startsWith('let') && !(end === "'s" && term.pos.startsWith('NN'))
    ? end
    : undefined;
}

/** Index of a base form after at most two adverbs, 0 when there is none. */
function bareVerb(terms: Term[], i: number, last: number): number {
  const k = afterAdverbs(terms, i, last);
  return k && terms[k]!.pos === 'VB' && terms[k]!.noun < 0 ? k : 0;
}

function afterAdverbs(terms: Term[], i: number, last: number): number {
  let k = i;
  while (
    k <= last &&
    k < i + 4 &&
    (adverb.test(terms[k]!.pos) || /^(not|n't|longer)$/.test(terms[k]!.norm))
  ) {
    if (!isBlank(terms[k]!.post)) return 0;
    k++;
  }
  // "no longer": a determiner to most taggers.
  if (k < last && terms[k]!.norm === 'no' && terms[k + 1]!.norm === 'longer') k += 2;
  return k <= last ? k : 0;
}

function chain(terms: Term[], first: number, last: number, index: number): VerbGroup | undefined {
  const start = terms[first]!;
  let modality: string | undefined;
  let future = false;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let infinitive = false;
  let tensed: Term | undefined;
  let at = first;
  let short = contraction(start);
  if (start.pos === 'TO') {
    infinitive = true;
    at = bareVerb(terms, first + 1, last);
  }
  let begun = at;
  for (let step = 0; step < 8; step++) {
    const verb = terms[at]!;
    const lemma = short
      ? short === "'ve"
        ? 'have'
        : short === "'ll"
          ? 'will'
          : short === "'d"
            ? 'would'
            : 'be'
      : verb.lemma;
    if (!tensed && !infinitive && (short || /^(VBD|VBZ|VBP|MD)$/.test(verb.pos))) tensed = verb;
    const next = isBlank(verb.post) || /^-$/.test(verb.post) ? afterAdverbs(terms, at + 1, last) : 0;
    const after = next && terms[next]!.noun < 0 ? terms[next]! : undefined;
    const to = next && terms[next]!.pos === 'TO' && next === at + 1 ? bareVerb(terms, next + 1, last) : 0;
    let found = 0;
    if (verb.pos === 'MD' || lemma === 'will' || lemma === 'would') {
      if (short && lemma === 'would' && after && /^VB[ND]$/.test(after.pos)) perfect = true;
      else if (/^(will|shall)$/.test(lemma)) future = true;
      else modality = lemma;
      if (after && /^VB/.test(after.pos)) found = next;
      else if (lemma === 'ought' && to) found = to;
    } else if (lemma === 'have') {
      if (after && /^VB[ND]$/.test(after.pos)) {
        perfect = true;
        found = next;
      } else if (to) {
        modality = modality ? `${modality} have to` : 'have to';
        found = to;
      }
    } else if (lemma === 'be') {
      const second = after && terms[next + 1]?.pos === 'TO' ? bareVerb(terms, next + 2, last) : 0;
      if (after?.norm === 'going' && second) {
        future = true;
        modality = modality ?? undefined;
        found = second;
      } else if (after && /^VB[ND]$/.test(after.pos)) {
        if (short === "'s" && /^(been|got|gone|become|done|had)$/.test(after.norm)) perfect = true;
        else passive = true;
        found = next;
      } else if (after?.pos === 'VBG') {
        progressive = true;
        found = next;
      } else if (next && terms[next]!.pos === 'TO' && terms[next - 1]!.norm === 'about') {
        found = bareVerb(terms, next + 1, last);
        if (found) modality = 'be about to';
      } else if (to) {
        modality = 'be to';
        found = to;
      }
    } else if (lemma === 'do') {
      if (after?.pos === 'VB') found = next;
    } else if (lemma === 'get' && after?.pos === 'VBN') {
      passive = true;
      found = next;
    } else if (verb.norm === 'used' && to && !passive) {
      modality = 'used to';
      found = to;
    }
    if (!found) break;
    if (passive && terms[found]!.pos === 'VBD') terms[found]!.pos = 'VBN';
    if (step === 0 && short) begun = at;
    at = found;
    short = undefined;
  }
  const head = terms[at]!;
  // "on condition that it be allowed to leave"
  if (
    passive &&
    start.norm === 'be' &&
    /^VBP?$/.test(start.pos) &&
    !infinitive &&
    first > 0 &&
    terms[first - 1]!.noun >= 0
  ) {
    tensed = start;
    modality = 'should';
  }
  if (start.pos === 'VBN' && at === begun && head.norm === 'been') return undefined;
  const lone = at === begun && !infinitive && !short;
  const form = tensed
    ? 'finite'
    : infinitive
      ? 'infinitive'
      : head.pos === 'VBG' || start.pos === 'VBG'
        ? 'participle'
        : head.pos === 'VBN'
          ? 'participle'
          : 'finite';
  const past = !!tensed && (tensed.pos === 'VBD' || /^(had|was|were|did)/.test(tensed.norm));
  const tense =
    form === 'infinitive'
      ? 'INFINITIVE'
      : form === 'participle'
        ? start.pos === 'VBG'
          ? 'PRESPART'
          : 'PASTPART'
        : future
          ? 'FUTURE'
          : tensed?.pos === 'MD' || /'d$/.test(tensed?.norm ?? '')
            ? 'NONE'
            : past
              ? 'PAST'
              : 'PRESENT';
  const group: VerbGroup = {
    index,
    first,
    last: at,
    head: at,
    lemma: short ? 'be' : head.lemma,
    finite: form === 'finite',
    form,
    tense,
    aspect: perfect
      ? progressive
        ? 'PERFECTIVE_PROGRESSIVE'
        : 'PERFECTIVE'
      : progressive
        ? 'PROGRESSIVE'
        : 'NONE',
    negative: negated(terms, first, at),
    voice: passive || (lone && head.pos === 'VBN') ? 'passive' : 'active',
    copular: !passive && copulas.has(short ? 'be' : head.lemma),
  };
  if (modality) group.modality = modality;
  return group;
}

function negated(terms: Term[], first: number, last: number): boolean {
  for (let k = first; k <= last; k++) {
    const { norm } = terms[k]!;
    if (norm === 'not' || norm === 'never' || norm === 'cannot' || norm.endsWith("n't")) return true;
    if (norm === 'longer' && terms[k - 1]?.norm === 'no') return true;
  }
  const before = terms[first - 1];
  if (before?.norm === 'longer' && terms[first - 2]?.norm === 'no') return true;
  // "nor did he intend"
  const auxiliary = before?.pos === 'PRP' ? terms[first - 2] : undefined;
  if (
    auxiliary &&
    /^(do|have|be)$/.test(auxiliary.lemma) &&
    /^(nor|neither|never)$/.test(terms[first - 3]?.norm ?? '')
  )
    return true;
  return !!before && /^(not|never|nor)$/.test(before.norm) && isBlank(before.post);
}

/** More verbs that a thing undergoes rather than does. */
const undergone = /^(scrap|convert|rename|transfer|extend|shoot|hang|charge|rebuild|expand|divide)$/;

/** "was tried in Vienna and executed": after a passive, a verb that needs an object and has none is passive too. */
function isBare({ terms }: Reading, group: VerbGroup, other: VerbGroup): boolean {
  if (
    other.voice !== 'passive' ||
    other.first === other.head ||
    group.lemma === 'spend' ||
    !(transitive.has(group.lemma) || undergone.test(group.lemma))
  )
    return false;
  const next = terms[group.last + 1];
  return (
    !next ||
    !isBlank(terms[group.last]!.post) ||
    next.noun < 0 ||
    temporalNouns.has(terms[group.last + 1]!.lemma) ||
    temporalNouns.has(terms[group.last + 2]?.lemma ?? '') ||
    temporalNouns.has(terms[group.last + 3]?.lemma ?? '')
  );
}

/** "was arrested and charged", "will buy and sell": the auxiliaries of the first verb hold for the second. */
function inherit(reading: Reading, sentence: Sentence, group: VerbGroup): void {
  const { terms, verbs } = reading;
  const head = terms[group.head]!;
  if (group.first !== group.head || !/^VB[NGPD]?$/.test(head.pos)) return;
  let k = group.first - 1;
  while (k > sentence.first && /^RB/.test(terms[k]!.pos)) k--;
  if (k <= sentence.first) return;
  if (terms[k]!.pos !== 'CC') {
    listed(reading, sentence, group);
    return;
  }
  for (let v = verbs.length - 1; v >= 0; v--) {
    const other = verbs[v]!;
    if (other.first < sentence.first) return;
    // "will cut jobs and close plants": taggers see a present tense after the noun.
    if (head.pos === 'VBP' && terms[other.head]!.pos === 'VB') head.pos = 'VB';
    else if (head.pos === 'VBP') return;
    // "have killed three and wounded ten"
    if (
      head.pos === 'VBD' &&
      other.finite &&
      (other.aspect === 'PERFECTIVE' || isBare(reading, group, other))
    )
      head.pos = 'VBN';
    else if (head.pos === 'VBD') return;
    if (terms[other.head]!.pos !== head.pos) {
      if (other.finite && head.pos !== 'VB') return;
      continue;
    }
    if (other.first === other.head && head.pos === 'VB') continue;
    if (other.voice === 'passive' && /^VB[ND]$/.test(head.pos) && isActive(terms, group, other)) {
      head.pos = 'VBD';
      Object.assign(group, { finite: true, form: 'finite', tense: 'PAST', aspect: 'NONE', voice: 'active' });
      return;
    }
    const { finite, form, tense, aspect, voice, modality } = other;
    Object.assign(
      group,
      { finite, form, tense, aspect, voice, coordinatedWith: v },
      modality && { modality },
    );
    if (!group.negative && other.negative && terms[k]!.norm === 'or') group.negative = true;
    return;
  }
}

/** "was wounded and died", "had been banned for a year and returned in May": no passive, whatever the verb before is. */
function isActive(terms: Term[], { lemma, last, first }: VerbGroup, other: VerbGroup): boolean {
  if (intransitive.has(lemma)) return true;
  const next = terms[last + 1];
  const far = first - other.last > 5;
  return (
    far && /^(return|retire|escape)$/.test(lemma) && /^(TO|IN)$/.test(next?.pos ?? '') && next!.norm !== 'by'
  );
}

/** "had broken in, smashed a lamp and fled": of a list after "had", before the conjunction that ends it. */
function listed({ terms, verbs }: Reading, sentence: Sentence, group: VerbGroup): void {
  const other = verbs.at(-1);
  if (terms[group.head]!.pos !== 'VBN' || !other?.finite || other.first < sentence.first) return;
  if (
    !/^\.?,\s*$/.test(terms[group.first - 1]!.post) ||
    other.aspect !== 'PERFECTIVE' ||
    other.voice !== 'active'
  )
    return;
  // "Lee, who had opposed the deal, resigned and left": the comma ends the relative.
  if (/^W/.test(terms[other.first - 1]?.pos ?? '')) return;
  let k = group.head + 1;
  if (terms[k]?.norm === 'by') return;
  while (k <= sentence.last && terms[k]!.pos !== 'CC' && !/^(VB[DZP]|MD|W.*)$/.test(terms[k]!.pos)) k++;
  if (terms[k]?.pos !== 'CC' || !isBlank(terms[k]!.post) || !/^VB[ND]$/.test(terms[k + 1]?.pos ?? '')) return;
  if (/^(be|have|do)$/.test(terms[k + 1]!.lemma)) return;
  const { finite, form, tense, aspect, voice } = other;
  Object.assign(group, { finite, form, tense, aspect, voice, coordinatedWith: other.index });
}
