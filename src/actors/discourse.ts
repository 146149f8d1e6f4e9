import { placeHeads } from '../lexicon/actors/words.ts';
import type { ActorType } from '../model/annotation.ts';
import { NAMED_PERSON, SAID_BODY, SAID_PERSON, SAID_PLACE, SAID_VESSEL } from './evidence.ts';
import { extend } from './extend.ts';
import { HONORIFIC, ORG_HEAD, PERSON_NOUN, TITLE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { FIRST, lookUp, ORGANIZATION, PLACE } from './gazetteer.ts';
import { makeName, type Name, within, wordsOf } from './name.ts';
import { type Span, types } from './tagger.ts';

/** Words that end the name of an organisation and never that of a place. */
const bodies = new Set(
  'institute ministry department agency commission committee council association federation confederation party union bank corporation corp ltd limited inc plc group holdings company foundation society league authority organisation organization alliance army police news times post'.split(
    ' ',
  ),
);

/** Words that end the name of a business and hardly ever that of a person. */
const firms = new Set(
  'lines airlines airways shipping industries motors technologies technology systems instruments insurance laboratories petroleum pharmaceuticals pharma holdings group corporation corp ltd limited inc plc bank partners capital ventures enterprises railways foods electronics communications logistics robotics diagnostics association federation committee council commission ministry institute university foundation party union league'.split(
    ' ',
  ),
);

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
    .filter((name) => name.text.length > 1);
  const parts = new Set(names.flatMap(({ words }) => (words.length > 1 ? words : [])));
  names = names.filter((name) => parts.has(name.words[0]!) || !isOpening(view, name));
  vote(view, names);
  recover(view, names);
  for (const { first, last, scores } of extended.inside)
    names.push({ ...makeName(view, first, last, 'place', scores[0]!, 'model'), inside: true });
  return names.sort((a, b) => a.first - b.first);
}

/** What the tagger took for two names and is one: "Porto" and "Alvo" side by side, neither of which is known alone. */
function whole({ reading: { terms }, looks }: View, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const before = out.at(-1);
    const joins =
      before &&
      before.last === span.first - 1 &&
      terms[before.last]!.sentence === terms[span.first]!.sentence &&
      looks[before.last]!.gap === 0 &&
      terms[before.last]!.post === ' ' &&
      !terms[before.last]!.possessive &&
      before.type === 'place' &&
      before.first === before.last &&
      span.first === span.last &&
      span.type !== 'group' &&
      !looks[before.last]!.alone &&
      !looks[span.first]!.alone;
    if (joins)
      out[out.length - 1] = { ...before, last: span.last, scores: [...before.scores, ...span.scores] };
    else out.push(span);
  }
  return out;
}

/** What the tagger took for one name and is two: "Nairobi, Kenya", "Sindh’s Karachi", "Kenya’s Supreme Court". */
function parted(view: View, span: Span, owners: ReadonlySet<string>): Span[] {
  const { terms } = view.reading;
  for (let i = span.first; i < span.last; i++) {
    if (!cuts(view, span, i, owners)) continue;
    const at = i - span.first + 1;
    const head = { ...span, last: i, scores: span.scores.slice(0, at) };
    const of = view.looks[i + 1]!.folded === 'of' ? 1 : 0;
    const rest = { ...span, first: i + 1 + of, scores: span.scores.slice(at + of) };
    if (of) return [head, { ...rest, type: 'place' }];
    const owner = terms[i]!.possessive && span.type === 'organization';
    return [owner ? { ...head, type: 'place' } : head, ...parted(view, rest, owners)];
  }
  return [span];
}

/** Brackets, quotation marks, slashes and the like stand in no person's or place's name. */
function parts(post: string, pre: string): boolean {
  return /[^\s.–-]/.test(post) || /[^\s.–-]/.test(pre);
}

/** Whether a name ends at a term inside a span. */
function cuts(
  { reading, looks }: View,
  { first, last, type }: Span,
  i: number,
  owners: ReadonlySet<string>,
): boolean {
  // "Meridia of Germany": a firm and where it is from.
  if (
    looks[i + 1]!.folded === 'of' &&
    i + 2 === last &&
    type === 'organization' &&
    looks[last]!.alone & PLACE
  )
    return !looks.slice(first, i + 1).some(({ kinds }) => kinds & ORG_HEAD);
  if (type === 'person' || type === 'place')
    return (
      reading.terms[i]!.possessive ||
      looks[i]!.gap === 1 ||
      parts(reading.terms[i]!.post, reading.terms[i + 1]!.pre)
    );
  if (!reading.terms[i]!.possessive || i > first + 1) return false;
  // "Kenya’s Supreme Court", and "Okafor’s Reform Party" where Okafor is spoken of elsewhere, not "Lord’s".
  return (looks[i]!.alone & PLACE) !== 0 || owners.has(looks[i]!.folded);
}

/** A name without its article ("The Hague" keeps it), a person's without the office: "Defence Minister Khawaja Asif". */
function trimmed(view: View, { first, last, type, scores }: Span): Name {
  let from = first;
  const isTitle = (i: number) => (view.looks[i]!.kinds & (TITLE | HONORIFIC)) === TITLE;
  const { terms, sentences } = view.reading;
  // "Should Okafor win": a word that only begins the sentence.
  if (
    last > first &&
    first === sentences[terms[first]!.sentence]!.first &&
    (/^(MD|IN|CC|WRB)$/.test(terms[first]!.pos) ||
      /^(did|does|do|is|are|was|were|has|have|had)$/.test(view.looks[first]!.folded))
  )
    from++;
  if (view.looks[first]!.folded === 'the' && last > first && !lookUp(wordsOf(view, first, last).join(' ')))
    from++;
  if (type === 'person') {
    // "House Speaker Ann Berg": up to the last title that leaves a first name and a surname, or title by title.
    for (let i = last - 2; i >= from; i--) if (isTitle(i)) from = i + 1;
    while (from < last && isTitle(from)) from++;
  }
  const sums = types.map((_, t) => scores.slice(from - first).reduce((sum, term) => sum + term[t]!, 0));
  return makeName(view, from, last, type, sums, 'model');
}

/** "Drilling resumed": a common word that has its capital from its sentence only, everywhere. */
function isOpening({ reading: { terms, sentences }, looks, evidence }: View, { first, last }: Name): boolean {
  if (first !== last || first !== sentences[terms[first]!.sentence]!.first) return false;
  const { folded, alone } = looks[first]!;
  const inner = /\p{Ll}\p{Lu}/u.test(terms[first]!.text);
  return !inner && !/^NNP/.test(terms[first]!.pos) && !alone && !evidence.get(folded)?.count;
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

/** What a list adds to a type's score where it knows the name in no other sense. */
const LISTED = 2;

/** Gives every occurrence of a name the type that all of them speak for. */
function vote(view: View, names: readonly Name[]): void {
  const sums = new Map<string, number[]>();
  const counts = new Map<string, number>();
  // Names of several words by the word that stands for them alone: a person's surname, a body's or firm's first word.
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
    if (name.type === 'person' && isFirm(view, name, long, bySurname)) name.type = 'organization';
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

/** "Lindqvist" for Lindqvist Instruments, where the text has brought in nobody of that name before the firm. */
function isFirm({ evidence }: View, name: Name, long: Name, bySurname: ReadonlyMap<string, Name>): boolean {
  const word = name.words[0]!;
  if (long.words[0] !== word || lookUp(word) & PLACE) return false;
  const person = bySurname.get(word);
  return person ? person.first > long.first : !((evidence.get(word)?.seen ?? 0) & NAMED_PERSON);
}

/** "Jonas Prager": a first name that is no place, and a last word that heads no place's name. */
function isFirstAndLast(words: readonly string[]): boolean {
  const [first, last] = words;
  return (
    words.length === 2 &&
    (lookUp(first!) & FIRST) !== 0 &&
    !(lookUp(first!) & PLACE) &&
    !/^(san|santa|santo|sao|saint|st\.?|port|porto|los|las|el|al)$/.test(first!) &&
    !(lookUp(words.join(' ')) & PLACE) &&
    !placeHeads.has(last!)
  );
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
  if ((type === 'place' && bodies.has(head)) || (type === 'person' && firms.has(head))) return 'organization';
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
  return scores.map((score, t) => (t === as ? score + LISTED : score));
}

function best(scores: readonly number[]): number {
  let top = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t]! > scores[top]!) top = t;
  return top;
}

/** Last words by which the news knows a club or court. */
const clubs = /^(united|city|rovers|rangers|athletic|wanderers|tribunal|court|trust|league)$/;

/** Adds occurrences that the tagger left out of names that it found twice, or of two words and more. */
function recover(view: View, names: Name[]): void {
  const { reading, looks, evidence } = view;
  const byFirst = new Map<string, Name[]>();
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = name.words.join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count !== (name.words.length > 1 ? 1 : 2)) continue;
    const list = byFirst.get(name.words[0]!);
    if (list) list.push(name);
    else byFirst.set(name.words[0]!, [name]);
  }
  // A surname, or the first or last word of a body's name, where the text has that word in no other sense.
  for (const name of [...names]) {
    const { words, type } = name;
    if (words.length < 2 || (type !== 'person' && type !== 'organization')) continue;
    // A club goes by its last word, a firm by its first.
    const short = type === 'organization' && firms.has(words.at(-1)!) ? words[0]! : words.at(-1)!;
    if (type === 'organization' && !clubs.test(short) && short !== words[0]) continue;
    if (lookUp(short) || byFirst.has(short) || evidence.get(short)?.lower) continue;
    byFirst.set(short, [
      { ...name, words: [short], scores: name.scores.map((score) => score / words.length) },
    ]);
  }
  const taken = new Uint8Array(reading.terms.length);
  for (const name of names) taken.fill(1, name.first, name.last + 1);
  for (let i = 0; i < looks.length; i++) {
    if (taken[i] || !looks[i]!.upper) continue;
    for (const name of byFirst.get(looks[i]!.folded) ?? []) {
      const last = i + name.words.length - 1;
      if (last >= looks.length || taken[last] || !looks[last]!.capital) continue;
      const words = wordsOf(view, i, last);
      if (within(words, [...name.words, '']) !== 0) continue;
      const said = evidence.get(words[0]!);
      if (words.length === 1 && said && said.lower > 0) continue;
      names.push(makeName(view, i, last, name.type, name.scores, 'repeated'));
      taken.fill(1, i, last + 1);
      break;
    }
  }
}
