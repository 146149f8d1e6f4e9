import { cluster } from '../lexicon/clusters.ts';
import { HONORIFIC, ORG_HEAD, PLACE_HEAD, TITLE } from './features/kinds.ts';
import type { Look } from './features/look.ts';
import type { View } from './features/view.ts';
import { lookUp, ORGANIZATION, PLACE } from './gazetteer.ts';
import { makeName, type Name, wordsOf } from './name.ts';
import { type Span, types } from './tagger.ts';

/** What the tagger took for two names and is one: "Porto" and "Alvo" side by side, neither of which is known alone. */
export function whole(view: View, spans: readonly Span[]): Span[] {
  const {
    reading: { terms },
    looks,
  } = view;
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
    if (joins || (before && isOneBody(view, before, span)))
      out[out.length - 1] = {
        ...before!,
        last: span.last,
        type: span.type === 'organization' ? span.type : before!.type,
        scores: [...before!.scores, ...span.scores],
      };
    else out.push(span);
  }
  return out;
}

/** Adjectives that begin a body's name, and are no name of a body with what follows: "International Group". */
const generic = /^(international|national|general|central|federal|standard|united|first|northern|southern)$/;

/** "Trans Nippon" + "Airways", "American" + "International Group": a body's name cut in two. */
function isOneBody({ reading: { terms }, looks }: View, before: Span, span: Span): boolean {
  if (before.last !== span.first - 1 || terms[before.last]!.sentence !== terms[span.first]!.sentence)
    return false;
  if (terms[before.last]!.post !== ' ' || terms[before.last]!.possessive) return false;
  if (span.type !== 'organization' || !(looks[span.last]!.kinds & ORG_HEAD)) return false;
  if (before.type === 'organization') return before.first === before.last;
  return before.type !== 'person' && before.first === before.last && generic.test(looks[span.first]!.folded);
}

/** What the tagger took for one name and is two: "Nairobi, Kenya", "Sindh’s Karachi", "Kenya’s Supreme Court". */
export function parted(view: View, span: Span, owners: ReadonlySet<string>): Span[] {
  const { terms } = view.reading;
  for (let i = span.first; i < span.last; i++) {
    if (!cuts(view, span, i, owners)) continue;
    const at = i - span.first + 1;
    const head = { ...span, last: i, scores: span.scores.slice(0, at) };
    const of = linkers.test(view.looks[i + 1]!.folded) ? 1 : 0;
    const rest = { ...span, first: i + 1 + of, scores: span.scores.slice(at + of) };
    if (of) return [head, { ...rest, type: 'place' }];
    const owner = terms[i]!.possessive && span.type === 'organization';
    const isBody = isListedBody(view.looks[i]!);
    return [owner && !isBody ? { ...head, type: 'place' } : head, ...parted(view, rest, owners)];
  }
  return [span];
}

/** Brackets, quotation marks, slashes and the like stand in no person's or place's name. */
function parts(post: string, pre: string): boolean {
  return /[^\s.–-]/.test(post) || /[^\s.–-]/.test(pre);
}

/** Words that may stand between a name and the place where it is. */
const linkers = /^(of|in|for|to|near|on|against)$/;

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
  // "Karuma in West Kivra", "Karuma Airport for Kessou": a place and where it is, or where one goes.
  const { folded } = looks[i + 1]!;
  if (
    folded !== 'of' &&
    linkers.test(folded) &&
    i + 2 <= last &&
    (type === 'place' || looks[i]!.kinds & PLACE_HEAD)
  )
    return true;
  if (type === 'person' || type === 'place')
    return (
      reading.terms[i]!.possessive ||
      looks[i]!.gap === 1 ||
      parts(reading.terms[i]!.post, reading.terms[i + 1]!.pre)
    );
  if (!reading.terms[i]!.possessive || i > first + 1) return false;
  // "Kenya’s Supreme Court", and "Okafor’s Reform Party" where Okafor is spoken of elsewhere, not "Lord’s".
  return (looks[i]!.alone & PLACE) !== 0 || owners.has(looks[i]!.folded) || isListedBody(looks[i]!);
}

/** "Microsoft" of "Microsoft's Windows", not "McDonald" of "McDonald's". */
function isListedBody({ folded, alone }: Look): boolean {
  return (alone & ORGANIZATION) !== 0 && !(lookUp(`${folded}'s`) & ORGANIZATION);
}

/** A name without its article ("The Hague" keeps it), a person's without the office: "Defence Minister Khawaja Asif". */
export function trimmed(view: View, { first, last, type, scores }: Span): Name {
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
  // "Meridia of": a small word that the tagger has left at the end.
  let to = last;
  while (to > from && !view.looks[to]!.upper && !/^\d/.test(view.looks[to]!.folded)) to--;
  const sums = types.map((_, t) => scores.slice(from - first).reduce((sum, term) => sum + term[t]!, 0));
  return makeName(view, from, to, type, sums, 'model');
}

/** "Drilling resumed": a common word that has its capital from its sentence only, everywhere. */
export function isOpening(
  { reading: { terms, sentences }, looks, evidence }: View,
  { first, last }: Name,
): boolean {
  if (first !== last || first !== sentences[terms[first]!.sentence]!.first) return false;
  const { folded, alone } = looks[first]!;
  if (/\p{Ll}\p{Lu}/u.test(terms[first]!.text) || alone || evidence.get(folded)?.count) return false;
  return !/^NNP/.test(terms[first]!.pos) || cluster('N', folded) > 0;
}
