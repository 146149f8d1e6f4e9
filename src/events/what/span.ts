import { isBlank } from '../../language/gap.ts';
import type { Reading, Term } from '../../language/reading.ts';

/** Words that must not end a line: what they announce was cut off. */
const dangling = new Set(
  (
    'a after also although amid an and as at because before but by during following for from however if in into nor of ' +
    'on or over since so than that the their then its his her just only shortly soon to under unless until upon when where which while who ' +
    'whom whose with without now'
  ).split(' '),
);

/** Last term of a stretch once dangling words at its end are left out; `first - 1` when nothing remains. */
export function trimEnd(reading: Reading, first: number, last: number): number {
  const { terms, nouns } = reading;
  let end = last;
  while (end >= first && dangling.has(terms[end]!.norm) && terms[end]!.pos !== 'RP' && !closes(terms[end]!))
    end--;
  // "resigned a month before …": the measure alone says nothing.
  const measure = nouns[terms[end]?.noun ?? -1];
  const next = terms[end + 1];
  if (
    measure?.temporal &&
    measure.preposition === undefined &&
    measure.first >= first &&
    next &&
    /^(before|after|since|until)$/.test(next.norm) &&
    isBlank(terms[end]!.post)
  )
    return trimEnd(reading, first, measure.first - 1);
  return end;
}

/** The text itself ends a clause here: "they broke in." */
function closes({ post }: Term): boolean {
  return /[.;!?]/.test(post);
}

/** A quotation that such a mark would close is open at the end. */
function isOpen(said: string, mark: string): boolean {
  const marks = said.match(/["“”]/g) ?? [];
  return mark === '"' ? marks.length % 2 === 1 : marks.at(-1) === '“';
}

/** The text of a stretch of terms, as written, with what stands between them and closing quotes and brackets after. */
export function textOf(reading: Reading, first: number, last: number): string {
  if (last < first) return '';
  const { terms, text } = reading;
  const opening = /["“‘'([]+$/.exec(terms[first]!.pre)?.[0] ?? '';
  const closing = /^[%"”)\]]+/.exec(terms[last]!.post)?.[0] ?? '';
  const said = text.slice(terms[first]!.start - opening.length, terms[last]!.end + closing.length);
  // "The Watchmen," was taken: the comma goes before the mark that it stands in.
  const [, late] = /^[,.](["”])/.exec(terms[last]!.post) ?? [];
  if (late && isOpen(said, late)) return said + late;
  return terms[last]!.post.startsWith("'") && /(?:^|[\s(])'[^']*$/.test(said) ? `${said}'` : said;
}

/** Text that no longer begins a sentence, names aside. */
export function lowered(reading: Reading, text: string, first: Term): string {
  const begins = reading.sentences[first.sentence]!.first === first.index;
  const named =
    /^NNP/.test(first.pos) ||
    /^i('|$)/.test(first.norm) ||
    first.tags.has('Demonym') ||
    isName(reading, first);
  return !begins || named || !text.startsWith(first.text)
    ? text
    : text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
}

/** Words that the text writes with a capital where no sentence begins, and never in small letters. */
const capitals = new WeakMap<Reading, ReadonlySet<string>>();

function isName(reading: Reading, term: Term): boolean {
  let names = capitals.get(reading);
  if (!names) {
    const found = new Set<string>();
    const small = new Set<string>();
    for (const { norm, text, index, sentence } of reading.terms)
      if (/^\p{Ll}/u.test(text)) small.add(norm);
      else if (/^\p{Lu}/u.test(text) && reading.sentences[sentence]!.first !== index) found.add(norm);
    for (const norm of small) found.delete(norm);
    capitals.set(reading, (names = found));
  }
  return names.has(term.norm);
}
