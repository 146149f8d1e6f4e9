import { wellKnownOrganizations } from '../lexicon/actors/wellknown.ts';
import { firms, isFirstAndLast } from './endings.ts';
import { ORG_HEAD, PLACE_HEAD, TITLE } from './features/kinds.ts';
import type { View } from './features/view.ts';
import { FIRST, lookUp, ORGANIZATION, PLACE, SURNAME } from './gazetteer.ts';
import { makeName, type Name, within, wordsOf } from './name.ts';

/** An organisation that the lists know by this one word, which is written as a name and is no part of a longer one. */
function isWellKnown(
  { reading: { terms }, looks, evidence, headline }: View,
  i: number,
  taken: Uint8Array,
): boolean {
  const { capital, alone, folded, gap } = looks[i]!;
  const said = evidence.get(folded);
  if (
    !capital ||
    alone !== ORGANIZATION ||
    !wellKnownOrganizations.has(folded) ||
    !said ||
    said.lower ||
    !/^NN/.test(terms[i]!.pos)
  )
    return false;
  const { sentence, possessive } = terms[i]!;
  const isName = (k: number) =>
    terms[k]?.sentence === sentence && !taken[k] && looks[k]!.upper && !(looks[k]!.kinds & TITLE);
  // "A Boeing 747", "an Airbus A380" are none.
  if (/^CD/.test(terms[i + 1]?.pos ?? '') && gap === 0) return false;
  if (headline[sentence]) return said.count > 1;
  return !(isName(i + 1) && gap === 0 && !possessive) && !(isName(i - 1) && looks[i - 1]!.gap === 0);
}

/** "In Karuma": a town that the lists know, and where something is; no first name, and no part of a longer name. */
function isKnownPlace({ reading: { terms }, looks }: View, i: number, taken: Uint8Array): boolean {
  const { capital, alone, gap } = looks[i]!;
  const before = looks[i - 1];
  if (!capital || !alone || alone & ~PLACE || !before || !/^(in|near)$/.test(before.folded)) return false;
  if (terms[i - 1]!.sentence !== terms[i]!.sentence || before.gap !== 0 || before.capital) return false;
  return !(gap === 0 && looks[i + 1]?.upper && !taken[i + 1]);
}

/** "Port Lyell", "Mount Karu": words that begin places' names only, before a name. */
function isPort(
  { reading: { terms, sentences }, looks, headline }: View,
  i: number,
  taken: Uint8Array,
): boolean {
  const { sentence } = terms[i]!;
  const after = looks[i + 1];
  if (!/^(port|mount|lake|cape|fort)$/.test(looks[i]!.folded) || !looks[i]!.capital || looks[i]!.gap !== 0)
    return false;
  if (!after?.capital || taken[i + 1] || i + 1 > sentences[sentence]!.last || headline[sentence])
    return false;
  if (terms[i + 1]!.pos !== 'NNP' || after.kinds & (ORG_HEAD | TITLE)) return false;
  return !(
    after.gap === 0 &&
    !terms[i + 1]!.possessive &&
    looks[i + 2]?.capital &&
    i + 2 <= sentences[sentence]!.last
  );
}

/** "Colin Peat": a first name and a surname that the tagger left out, inside a sentence. */
function isFullName(view: View, i: number, taken: Uint8Array): boolean {
  const {
    reading: { terms, sentences },
    looks,
    headline,
  } = view;
  const { sentence, pos, possessive } = terms[i]!;
  const { first, last } = sentences[sentence]!;
  if (i === first || i + 1 > last || taken[i + 1] || headline[sentence] || possessive) return false;
  const after = looks[i + 1]!;
  if (!(looks[i]!.alone & FIRST) || looks[i]!.gap !== 0 || !after.capital || pos !== 'NNP') return false;
  if (terms[i + 1]!.pos !== 'NNP' || after.kinds & (ORG_HEAD | PLACE_HEAD | TITLE)) return false;
  const isName = (k: number) => k >= first && k <= last && !taken[k] && looks[k]!.upper;
  if (
    (looks[i - 1]!.gap === 0 && isName(i - 1) && !(looks[i - 1]!.kinds & TITLE)) ||
    (after.gap === 0 && isName(i + 2))
  )
    return false;
  return isFirstAndLast([looks[i]!.folded, after.folded]);
}

/** Last words by which the news knows a club or court. */
const clubs = /^(united|city|rovers|rangers|athletic|wanderers|tribunal|court|trust|league)$/;

/** Adds occurrences that the tagger left out of names that it found twice, or of two words and more. */
export function recover(view: View, names: Name[]): void {
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
    if (
      lookUp(short) & ~(type === 'person' ? SURNAME : 0) ||
      byFirst.has(short) ||
      evidence.get(short)?.lower
    )
      continue;
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
    if (taken[i]) continue;
    const type = isWellKnown(view, i, taken)
      ? 'organization'
      : isKnownPlace(view, i, taken)
        ? 'place'
        : undefined;
    const two = type
      ? undefined
      : isFullName(view, i, taken)
        ? 'person'
        : isPort(view, i, taken)
          ? 'place'
          : undefined;
    if (!type && !two) continue;
    const last = two ? i + 1 : i;
    names.push(makeName(view, i, last, (type ?? two)!, [0, 0, 0, 0], 'listed'));
    taken.fill(1, i, last + 1);
  }
}
