import { wellKnownOrganizations } from '../lexicon/actors/wellknown.ts';
import type { ActorType } from '../model/annotation.ts';
import { isOpening, parted, trimmed, whole } from './cut.ts';
import { bodies, firms, isFirstAndLast } from './endings.ts';
import { NAMED_PERSON, SAID_BODY, SAID_PERSON, SAID_PLACE, SAID_VESSEL } from './evidence.ts';
import { extend } from './extend.ts';
import { HONORIFIC, PERSON_NOUN, TITLE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { COUNTRY, FIRST, lookUp, ORGANIZATION, PLACE, SEAT, SURNAME } from './gazetteer.ts';
import { makeName, type Name } from './name.ts';
import { recover } from './recover.ts';
import { type Span, types } from './tagger.ts';

/** Codes of currencies and of measures of data. */
const currency = /^(USD|EUR|GBP|JPY|CNY|CHF|AUD|CAD|KB|MB|GB|TB)$/;

/**
 * One sense a discourse (Gale, Church and Yarowsky 1992; Krishnan and Manning 2006): a name has one type in a
 * document, the one that all its occurrences speak for together, and short forms go with the long ones. Then
 * the occurrences that the tagger missed are added.
 */
export function agree(view: View, spans: readonly Span[]): Name[] {
  const owners = new Set<string>();
  for (const { type, last } of spans)
    if (type === 'person' || type === 'place') owners.add(view.looks[last]!.folded);
  const extended = extend(view, whole(view, spans));
  let names = extended.spans
    .flatMap((span) => parted(view, span, owners))
    .map((span) => trimmed(view, span))
    .filter(({ text }) => text.length > 1 && !currency.test(text));
  const parts = new Set(names.flatMap(({ words }) => (words.length > 1 ? words : [])));
  names = names.filter((name) => parts.has(name.words[0]!) || !isOpening(view, name));
  vote(view, names);
  recover(view, names);
  for (const { first, last, scores } of extended.inside)
    names.push({ ...makeName(view, first, last, 'place', scores[0]!, 'model'), inside: true });
  return names.sort((a, b) => a.first - b.first);
}

/** What an apposition adds to the score of the type that it says. */
const SAID = 4;

/** The scores of a name with what its appositions say of it: "Kallio, a Finnish toolmaker". */
function withAppositions({ evidence }: View, words: readonly string[], scores: readonly number[]): number[] {
  const seen = evidence.get(words.at(-1)!)?.seen ?? 0;
  if (!(seen & (SAID_PERSON | SAID_BODY | SAID_PLACE | SAID_VESSEL))) return [...scores];
  return scores.map((score, t) => {
    const type = types[t];
    if (type === 'person' && seen & SAID_PERSON) return score + SAID;
    if (type === 'organization' && seen & (SAID_BODY | SAID_VESSEL)) return score + SAID;
    return type === 'place' && seen & SAID_PLACE ? score + SAID : score;
  });
}

/** What a list adds to a type's score where it knows the name in no other sense; the list of well-known bodies. */
const LISTED = 2;
const WELL_KNOWN = 5;

/** Gives every occurrence of a name the type that all of them speak for. */
function vote(view: View, names: readonly Name[]): void {
  const sums = new Map<string, number[]>();
  const counts = new Map<string, number>();
  // Names of several words by the word that stands for them alone: a person's surname, a body's or firm's first word.
  /** Names of one word that something is in or near. */
  const scenes = new Set<string>();
  const bySurname = new Map<string, Name>();
  const byFirst = new Map<string, Name>();
  for (const name of names) {
    const { scores, words } = name;
    const key = words.join(' ');
    const sum = sums.get(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (sum) for (let t = 0; t < sum.length; t++) sum[t]! += scores[t]!;
    else sums.set(key, withAppositions(view, words, withLists(key, scores)));
    // "The Kremlin": people have no article, unless it is a whole people.
    if (words.length === 1 && name.type === 'person' && view.looks[name.first - 1]?.folded === 'the')
      sums.set(
        key,
        sums.get(key)!.map((score, t) => (t === PERSON || types[t] === 'group' ? score - SAID : score)),
      );
    if (words.length === 1 && /^(in|near|outside)$/.test(view.looks[name.first - 1]?.folded ?? ''))
      scenes.add(key);
    if (isCalledPerson(view, name)) sums.get(key)![PERSON]! += SAID;
  }
  for (const name of names) {
    const { words } = name;
    if (words.length < 2) continue;
    const type = senseOf(name, sums.get(words.join(' '))!);
    if (type === 'person') setFirst(bySurname, words.at(-1)!, name);
    else if (type === 'organization') {
      setFirst(byFirst, words[0]!, name);
      setFirst(byFirst, words.at(-1)!, name);
    }
  }
  for (const name of names) {
    const key = name.words.join(' ');
    const sum = sums.get(key)!;
    const long = name.words.length === 1 ? earlier(bySurname.get(key), byFirst.get(key)) : undefined;
    if (!long) {
      name.type = senseOf(name, sum);
      continue;
    }
    const longKey = long.words.join(' ');
    const whole = sums.get(longKey)!;
    // It shares the sense of the long name, unless it is much surer: each of its occurrences weighs as much as the long
    // name's mean word.
    const share = shareOf(name, long, counts.get(key)! / counts.get(longKey)!);
    name.type = types[best(sum.map((score, t) => score + whole[t]! * share))]!;
    // "Halafi" after "Mere Halafi", where nothing is in Halafi and no list has it.
    if (name.type === 'place' && long === bySurname.get(key) && !scenes.has(key) && !(lookUp(key) & ~SURNAME))
      name.type = 'person';
    if ((name.type === 'person' || name.type === 'place') && isFirm(view, name, long, bySurname, scenes))
      name.type = 'organization';
  }
}

function setFirst(names: Map<string, Name>, word: string, name: Name): void {
  const known = names.get(word);
  if (!known || name.first < known.first) names.set(word, name);
}

/** Of a person and a body that bear a word, the one that the text brings in first. */
function earlier(one: Name | undefined, other: Name | undefined): Name | undefined {
  return one && other ? (one.first < other.first ? one : other) : (one ?? other);
}

/** "Meridian" for Meridian Bank: it has a town's name, but nothing is in or near it. */
function isNoScene({ words }: Name, scenes: ReadonlySet<string>): boolean {
  const [word, head] = words;
  return words.length === 2 && firms.has(head!) && !scenes.has(word!) && !(lookUp(word!) & (COUNTRY | SEAT));
}

/** "Lindqvist" for Lindqvist Instruments, where the text has brought in nobody of that name before the firm. */
function isFirm(
  { evidence }: View,
  name: Name,
  long: Name,
  bySurname: ReadonlyMap<string, Name>,
  scenes: ReadonlySet<string>,
): boolean {
  const word = name.words[0]!;
  if (long.words[0] !== word || (lookUp(word) & PLACE && !isNoScene(long, scenes))) return false;
  const person = bySurname.get(word);
  return person ? person.first > long.first : !((evidence.get(word)?.seen ?? 0) & NAMED_PERSON);
}

const PERSON = types.indexOf('person');

/** "The climber Edwin Marsh": a first name and more, after what people are. */
function isCalledPerson({ looks }: View, { first, last, words }: Name): boolean {
  const before = looks[first - 1];
  if (first === last || !before || before.gap !== 0 || !(before.kinds & (PERSON_NOUN | TITLE | HONORIFIC)))
    return false;
  return (looks[first]!.alone & FIRST) !== 0 && !firms.has(words.at(-1)!) && !bodies.has(words.at(-1)!);
}

/** The type that the scores speak for; a name of several words that ends like a body's or business's is one's. */
function senseOf({ words }: Name, scores: readonly number[]): ActorType {
  const type = types[best(scores)]!;
  const head = words.length > 1 ? words.at(-1)! : '';
  if (type === 'place' && isFirstAndLast(words)) return 'person';
  if (words.length === 2 && /^(mount|lake|cape|mt\.?)$/.test(words[0]!)) return 'place';
  if (type === 'place' && (bodies.has(head) || firms.has(head))) return 'organization';
  if (type === 'person' && firms.has(head)) return 'organization';
  return type;
}

/** How much a short form has of its long name's scores. */
function shareOf(name: Name, long: Name, times: number): number {
  const known = (lookUp(name.words[0]!) & (PLACE | ORGANIZATION)) !== 0;
  return (known ? 1 : Math.max(1, times)) / long.words.length;
}

function withLists(key: string, scores: readonly number[]): number[] {
  const listed = lookUp(key);
  const as = types.findIndex(
    (type) =>
      (type === 'place' && listed & PLACE && !(listed & ~PLACE)) ||
      (type === 'organization' && listed === ORGANIZATION),
  );
  const sure = listed === ORGANIZATION && wellKnownOrganizations.has(key) ? WELL_KNOWN : LISTED;
  return scores.map((score, t) => (t === as ? score + sure : score));
}

function best(scores: readonly number[]): number {
  let top = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[top]!) top = t;
  return top;
}
