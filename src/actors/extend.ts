import { noun } from '../lexicon/wordnet.ts';
import { firms } from './endings.ts';
import { ORG_HEAD } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { lookUp, ORGANIZATION } from './gazetteer.ts';
import { initials, wordsOf } from './name.ts';
import { type Span, types } from './tagger.ts';

/** What a rule of this file adds to an organisation's score. */
const SURE = 6;
/** Longest listed name, and longest name that an acronym stands for, in words. */
const LISTED = 4;
const SPELT = 9;

/**
 * Where the names of organisations begin and end, when the tagger has cut them: a listed name is whole ("the Red Cross");
 * a word that heads such names belongs to the capitalised word before it ("Cardinal Media", "Ashby United"); and an
 * acronym in brackets spells the name before it ("the Competition and Markets Authority (CMA)"); and some are written as
 * businesses alone are ("TransNorth", "Aldery & Sons").
 * @returns the spans, and the places that stand inside one of them now
 */
export function extend(view: View, spans: readonly Span[]): { spans: Span[]; inside: Span[] } {
  /** The span that covers each term, if any. */
  const at = new Array<Span | undefined>(view.looks.length);
  for (const span of spans) at.fill(span, span.first, span.last + 1);
  const inside: Span[] = [];
  const put = (first: number, last: number) => {
    const own = distinct(at.slice(first, last + 1));
    // What reaches beyond is a longer name, or another.
    if (own.some((span) => span.first < first || span.last > last)) return;
    if (
      own.length === 1 &&
      own[0]!.first === first &&
      own[0]!.last === last &&
      own[0]!.type === 'organization'
    )
      return;
    inside.push(...own.filter((span) => span.type === 'place' && span.last < last));
    at.fill({ first, last, type: 'organization', scores: scoresOf(own, first, last) }, first, last + 1);
  };
  const rules = [listed(view), headed(view, [...at]), spelt(view), written(view)];
  for (const rule of rules) for (const [first, last] of rule) put(first, last);
  return { spans: distinct(at), inside };
}

function distinct(at: readonly (Span | undefined)[]): Span[] {
  return [...new Set(at)].filter((span) => span !== undefined);
}

function scoresOf(own: readonly Span[], first: number, last: number): number[][] {
  const scores = Array.from({ length: last - first + 1 }, () => types.map(() => 0));
  for (const span of own)
    span.scores.forEach((row, n) => {
      scores[span.first - first + n] = [...row];
    });
  // As sure of the organisation as of the best other type, and more.
  const sums = types.map((_, t) => scores.reduce((sum, row) => sum + row[t]!, 0));
  const organization = types.indexOf('organization');
  scores[0]![organization]! += SURE + Math.max(0, Math.max(...sums) - sums[organization]!);
  return scores;
}

/** Organisations of two words and more that the lists know. */
function* listed({ looks, reading: { terms } }: View): Generator<[number, number]> {
  for (let i = 0; i < looks.length; i++) {
    if (!looks[i]!.capital || !(looks[i]!.listed & ORGANIZATION)) continue;
    let name = looks[i]!.folded;
    for (let k = i + 1; k < Math.min(looks.length, i + LISTED) && looks[k - 1]!.gap === 0; k++) {
      if (terms[k]!.sentence !== terms[i]!.sentence || terms[k - 1]!.possessive) break;
      name += ` ${looks[k]!.folded}`;
      if (looks[k]!.capital && lookUp(name) === ORGANIZATION) yield [i, k];
    }
  }
}

/** "Cardinal" + "Media", "Harlan" + "Foods": what the tagger took for a name of its own, or for none. */
function* headed(
  { looks, reading: { terms, sentences } }: View,
  at: readonly (Span | undefined)[],
): Generator<[number, number]> {
  for (let i = 1; i < looks.length; i++) {
    const { sentence } = terms[i]!;
    const { capital, kinds } = looks[i]!;
    if (
      !capital ||
      !(kinds & ORG_HEAD || firms.has(looks[i]!.folded)) ||
      looks[i - 1]!.gap !== 0 ||
      terms[i - 1]!.sentence !== sentence
    )
      continue;
    const own = at[i];
    const before = at[i - 1];
    if (!looks[i - 1]!.capital || terms[i - 1]!.possessive || own === before) {
      if (own) continue;
      // What the tagger took for no name at all must end as only bodies' names do, and not begin the sentence with a word.
      const opens = i - 1 === sentences[sentence]!.first && noun(terms[i - 1]!.lemma) !== undefined;
      if (!before && !(!opens && endsBody(looks[i]!.folded) && looks[i - 1]!.capital)) continue;
    }
    if (own && (own.first !== i || own.last !== i)) continue;
    if (
      before
        ? before.type === 'group' || before.last - before.first > 2
        : i - 1 === sentences[sentence]!.first && !own && noun(terms[i - 1]!.lemma) !== undefined
    )
      continue;
    if (!/^NNP/.test(terms[i - 1]!.pos)) continue;
    yield [before?.first ?? i - 1, i];
  }
}

/** Words that end names of bodies only. */
function endsBody(word: string): boolean {
  return (
    firms.has(word) ||
    /^(media|news|times|post|herald|tribune|gazette|college|hospital|front|brigades?|authority|agency)$/.test(
      word,
    )
  );
}

/** Names that only businesses write so: "TransNorth", "Aldery & Sons". */
function* written({ looks, reading: { terms } }: View): Generator<[number, number]> {
  for (let i = 0; i < looks.length; i++) {
    if (!looks[i]!.capital) continue;
    if (
      /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(terms[i]!.text) &&
      !/^(mac|fitz|van|von|del|della)/i.test(terms[i]!.text)
    )
      yield [i, i];
    const partner = looks[i + 1]?.folded === '&' ? i + 2 : i + 1;
    const joined = partner === i + 2 || /^ ?& ?$/.test(terms[i]!.post);
    if (
      joined &&
      /^(sons?|daughters?|co\.?|company|brothers|bros\.?|partners|associates)$/.test(
        looks[partner]?.folded ?? '',
      )
    )
      yield [i, partner];
  }
}

/** The words right before an acronym in brackets whose initials it is. */
function* spelt(view: View): Generator<[number, number]> {
  const { looks, reading } = view;
  const { terms } = reading;
  for (let i = 2; i < looks.length; i++) {
    if (!/\($/.test(terms[i]!.pre) && !/\($/.test(terms[i - 1]!.post)) continue;
    const letters = looks[i]!.folded.replace(/[^a-z]/g, '');
    if (letters.length < 2 || !/^\(?\p{Lu}{2,}/u.test(terms[i]!.text)) continue;
    for (let first = i - 2; first >= Math.max(0, i - SPELT); first--) {
      if (terms[first]!.sentence !== terms[i]!.sentence || looks[first]!.gap !== 0) break;
      if (!looks[first]!.capital || initials(wordsOf(view, first, i - 1)) !== letters) continue;
      yield [first, i - 1];
      break;
    }
  }
}
