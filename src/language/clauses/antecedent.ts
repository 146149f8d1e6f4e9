import { noun as wordnet } from '../../lexicon/wordnet.ts';
import { isBlank } from '../gap.ts';
import type { NounGroup, Reading } from '../reading.ts';

/** Verbs that say what an event does or what is done with one. */
const ofEvents =
  /^(cause|kill|claim|injure|wound|destroy|damage|displace|trigger|spark|prompt|follow|last|erupt|begin|start|end|impose|lift|ease|cancel|postpone|result|lead|coincide|occur|happen|force|disrupt|shake|rock|devastate|divide)$/;
/** WordNet's lexicographer files of acts, events, phenomena and states; of persons and groups. */
const eventive = /^[aehsp]/;
const animate = /[nu]/;

/** The noun group that a group hangs on by "of", "in", "along" and their like, when it follows it at once. */
function above({ nouns, terms }: Reading, group: NounGroup): NounGroup | undefined {
  const before = nouns[group.index - 1];
  if (!before || group.preposition === undefined || before.temporal || before.kind === 'pronoun')
    return undefined;
  const adjacent = before.last + 1 === group.preposition && isBlank(terms[before.last]!.post);
  return adjacent && terms[before.head]!.sentence === terms[group.head]!.sentence ? before : undefined;
}

/**
 * The noun group that a relative clause describes: the one before it, or the one that this hangs on where only that can
 * be meant ("the head of the bank, who", "fighting along the river that killed", "the makers of the car, which are").
 * @param marker the relative's term
 */
export function antecedentOf(reading: Reading, nearest: NounGroup, marker: number): NounGroup {
  const { terms } = reading;
  let k = marker + 1;
  while (/^RB/.test(terms[k]?.pos ?? '')) k++;
  const verb = terms[k];
  const personal = /^(who|whom)$/.test(terms[marker]!.norm);
  let at = nearest;
  if (verb && verb.verb >= 0 && ofEvents.test(contentVerb(reading, k)) && !isEventive(reading, at))
    at = eventAbove(reading, at) ?? at;
  at = settled(reading, at) ?? at;
  for (let depth = 0; depth < 3; depth++) {
    const upper = above(reading, at);
    if (!upper) break;
    // "a strike in 2004 that", "the Bank of Karuma, which": a date and the end of a name are described by none.
    if (isDate(at) || (!personal && isEndOfName(reading, upper, at))) {
      at = upper;
      continue;
    }
    // "a plant in Arizona that will employ 300"
    const free = at.kind === 'proper' && upper.kind === 'common' && isBlank(terms[marker - 1]!.post);
    // "a supplier in Malaysia, which had changed the seal": a place changes nothing.
    const housed =
      !personal && verb !== undefined && isHoused(reading, at, upper) && deeds.test(contentVerb(reading, k));
    const better =
      housed ||
      (free || personal
        ? isPlace(reading, at) ||
          isEmployer(reading, at, upper) ||
          (isName(reading, upper) && /,/.test(terms[marker - 1]!.post))
        : verb && verb.verb < 0
          ? false
          : !!verb &&
            ofEvents.test(contentVerb(reading, k)) &&
            !isEventive(reading, at) &&
            isEventive(reading, upper, /^[aehspcg]/));
    if (!better && !(verb && disagrees(at, verb.norm, verb.pos) && !disagrees(upper, verb.norm, verb.pos)))
      break;
    at = upper;
  }
  return at;
}

/** "A fund based in Karuma, which": what has its seat there. */
function settled({ nouns, terms }: Reading, { kind, preposition, index }: NounGroup): NounGroup | undefined {
  const before = nouns[index - 1];
  if (kind !== 'proper' || preposition === undefined || !before || before.last !== preposition - 2)
    return undefined;
  return /^(based|headquartered|registered|listed|located)$/.test(terms[preposition - 1]!.norm)
    ? before
    : undefined;
}

const isDate = ({ temporal, kind }: NounGroup) => !!temporal && kind !== 'common';

/** "Bank" of "Bank of Karuma", and no "President of Karuma". */
function isEndOfName({ terms }: Reading, upper: NounGroup, { kind, preposition }: NounGroup): boolean {
  if (kind !== 'proper' || upper.kind !== 'proper' || terms[preposition!]!.norm !== 'of') return false;
  return !/^(president|king|queen|minister|secretary|chancellor|governor|mayor|emperor|prince|princess|duke|duchess|bishop|archbishop)$/.test(
    terms[upper.head]!.norm,
  );
}

/** "a strike at a mill in Lowell, Massachusetts, which lasted": the event on which a chain of places hangs. */
function eventAbove(reading: Reading, from: NounGroup): NounGroup | undefined {
  const { nouns, terms } = reading;
  let group: NounGroup | undefined = from;
  for (let depth = 0; group && depth < 4; depth++) {
    const before: NounGroup | undefined = nouns[group.index - 1];
    const listed: boolean =
      before?.kind === 'proper' &&
      group.kind === 'proper' &&
      before.last + 1 === group.first &&
      /^,\s*$/.test(terms[before.last]!.post);
    group = listed ? before : above(reading, group);
    if (group && isEventive(reading, group, /^[aehspc]/)) return group;
  }
  return undefined;
}

/** Lemma of the verb group that a term belongs to. */
function contentVerb({ terms, verbs }: Reading, term: number): string {
  return verbs[terms[term]!.verb]?.lemma ?? '';
}

function isEventive({ terms }: Reading, { head, kind }: NounGroup, files = eventive): boolean {
  return kind === 'common' && files.test(wordnet(terms[head]!.lemma)?.files ?? '');
}

/** Verbs of what firms and people do to things. */
const deeds =
  /^(change|make|build|sell|buy|supply|produce|employ|manufacture|develop|design|admit|say|deny|agree|announce|decline|refuse|pay|cut|hire|run|own|operate)$/;

/** "a supplier in Malaysia": somebody in a place. */
function isHoused({ terms }: Reading, { head, preposition }: NounGroup, upper: NounGroup): boolean {
  const place =
    terms[head]!.tags.has('Place') &&
    preposition !== undefined &&
    /^(in|near|at)$/.test(terms[preposition]!.norm);
  return place && upper.kind === 'common' && animate.test(wordnet(terms[upper.head]!.lemma)?.files[0] ?? '');
}

/** "an analyst at Peel Davy, who": somebody who works there. */
function isEmployer({ terms }: Reading, { preposition, kind }: NounGroup, upper: NounGroup): boolean {
  if (kind !== 'proper' || preposition === undefined || terms[preposition]!.norm !== 'at') return false;
  return upper.kind === 'common' && /^n/.test(wordnet(terms[upper.head]!.lemma)?.files ?? '');
}

/** What cannot be "who": a place, or a name of what has members. */
function isPlace({ terms }: Reading, { head }: NounGroup): boolean {
  const { tags, norm } = terms[head]!;
  return (
    tags.has('Place') ||
    tags.has('Organization') ||
    /^(university|institute|college|company|bank|ministry)$/.test(norm)
  );
}

function isName({ terms }: Reading, { head, kind }: NounGroup): boolean {
  return kind === 'proper' && !terms[head]!.tags.has('Place') && !terms[head]!.tags.has('Organization');
}

/** The verb's number is not that of the group. */
function disagrees({ plural, kind }: NounGroup, norm: string, pos: string): boolean {
  if (kind === 'pronoun' || kind === 'number') return false;
  if (/^(was|is|has)$/.test(norm) || pos === 'VBZ') return plural && kind === 'common';
  return /^(were|are|have)$/.test(norm) && !plural && kind === 'common';
}

/** Does a noun group name somebody that can speak and blame, as far as its head tells? */
export function canSpeak({ terms }: Reading, { head, kind }: NounGroup): boolean {
  return kind === 'proper' || kind === 'pronoun' || animate.test(wordnet(terms[head]!.lemma)?.files ?? 'n');
}
