import { HONORIFIC, TITLE, type View } from './features.ts';
import { lookUp, ORGANIZATION, PLACE } from './gazetteer.ts';
import { makeName, type Name, within, wordsOf } from './name.ts';
import { type Span, types } from './tagger.ts';

/** Words that end the name of an organisation and never that of a place. */
const bodies = new Set(
  'institute ministry department agency commission committee council association federation confederation party union bank corporation corp ltd limited inc plc group holdings company foundation society league authority organisation organization alliance army police news times post'.split(
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
  const names = spans
    .flatMap((span) => parted(view, span, owners))
    .map((span) => trimmed(view, span))
    .filter(({ text }) => text.length > 1);
  vote(names);
  recover(view, names);
  return names.sort((a, b) => a.first - b.first);
}

/** What the tagger took for one name and is two: "Nairobi, Kenya", "Sindh’s Karachi", "Kenya’s Supreme Court". */
function parted(view: View, span: Span, owners: ReadonlySet<string>): Span[] {
  const { terms } = view.reading;
  for (let i = span.first; i < span.last; i++) {
    if (!cuts(view, span, i, owners)) continue;
    const at = i - span.first + 1;
    const head = { ...span, last: i, scores: span.scores.slice(0, at) };
    const rest = { ...span, first: i + 1, scores: span.scores.slice(at) };
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
  { first, type }: Span,
  i: number,
  owners: ReadonlySet<string>,
): boolean {
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

/** What a list adds to a type's score where it knows the name in no other sense. */
const LISTED = 2;

/** Gives every occurrence of a name the type that all of them speak for. */
function vote(names: readonly Name[]): void {
  const sums = new Map<string, number[]>();
  const longer = new Map<string, Name>();
  for (const name of names) {
    const { scores, words } = name;
    const key = words.join(' ');
    const sum = sums.get(key);
    if (sum) for (let t = 0; t < sum.length; t++) sum[t]! += scores[t]!;
    else sums.set(key, withLists(key, scores));
    if (words.length === 1) continue;
    longer.set(words.at(-1)!, name);
    if (!longer.has(words[0]!)) longer.set(words[0]!, name);
  }
  for (const name of names) {
    const key = name.words.join(' ');
    const sum = sums.get(key)!;
    const long = name.words.length === 1 ? longer.get(key) : undefined;
    const whole = long && sums.get(long.words.join(' '))!;
    const type = whole && types[best(whole)];
    // A word that begins or ends the name of a person or organisation shares its sense, unless it is much surer.
    const joint =
      type === 'person' || type === 'organization'
        ? sum.map((score, t) => score + whole![t]! / long!.words.length)
        : sum;
    name.type = types[best(joint)]!;
    if (name.type === 'place' && name.words.length > 1 && bodies.has(name.words.at(-1)!))
      name.type = 'organization';
  }
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

/** Adds occurrences that the tagger left out of names that it found twice, or of two words and more. */
function recover(view: View, names: Name[]): void {
  const { reading, looks } = view;
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
  const taken = new Uint8Array(reading.terms.length);
  for (const name of names) taken.fill(1, name.first, name.last + 1);
  for (let i = 0; i < looks.length; i++) {
    if (taken[i] || !looks[i]!.upper) continue;
    const { evidence } = view;
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
