import { countryOf } from './countries.ts';
import { HONORIFIC, mayBeName, TITLE, type View } from './features.ts';
import { lookUp } from './gazetteer.ts';
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
  const names = spans
    .flatMap((span) => parted(view, span))
    .map(({ first, last, type, scores }) => trimmed(view, first, last, type, scores));
  vote(names);
  recover(view, names);
  return names.sort((a, b) => a.first - b.first);
}

/** Two places that the tagger took for one: "Nairobi, Kenya", "Sindh’s Karachi". */
function parted({ reading, looks }: View, span: Span): Span[] {
  if (span.type !== 'place') return [span];
  for (let i = span.first; i < span.last; i++) {
    const rest = looks.slice(i + 1, span.last + 1).map(({ folded }) => folded);
    if (reading.terms[i]!.possessive || (looks[i]!.gap === 1 && countryOf(rest.join(' '))?.as === 'name'))
      return [
        { ...span, last: i },
        { ...span, first: i + 1 },
      ];
  }
  return [span];
}

/** A name without its article ("The Hague" keeps it), a person's without the office: "Defence Minister Khawaja Asif". */
function trimmed(view: View, first: number, last: number, type: Span['type'], scores: number[]): Name {
  let from = first;
  if (view.looks[first]!.folded === 'the' && last > first && !lookUp(wordsOf(view, first, last).join(' ')))
    from++;
  if (type === 'person') {
    while (from < last && view.looks[from]!.kinds & TITLE && !(view.looks[from]!.kinds & HONORIFIC)) from++;
  }
  return makeName(view, from, last, type, scores, 'model');
}

function vote(names: Name[]): void {
  const sums = new Map<string, number[]>();
  const longer = new Map<string, Name>();
  for (const name of names) {
    const key = name.words.join(' ');
    const sum = sums.get(key);
    if (sum) for (let t = 0; t < sum.length; t++) sum[t]! += name.scores[t]!;
    else sums.set(key, [...name.scores]);
    if (name.words.length > 1) {
      longer.set(name.words.at(-1)!, name);
      if (!longer.has(name.words[0]!)) longer.set(name.words[0]!, name);
    }
  }
  // A word that ends or begins a longer name shares its sense, where it has none that is much surer.
  const types_ = new Map<string, number>();
  for (const [key, sum] of sums) types_.set(key, best(sum));
  for (const name of names) {
    const key = name.words.join(' ');
    if (name.words.length > 1) {
      name.type = types[types_.get(key)!]!;
      if (name.type === 'place' && bodies.has(name.words.at(-1)!)) name.type = 'organization';
      continue;
    }
    const long = longer.get(key);
    const sum = sums.get(key)!;
    if (long && (long.type === 'person' || long.type === 'organization')) {
      const whole = sums.get(long.words.join(' '))!;
      const joint = sum.map((score, t) => score + whole[t]! / long.words.length);
      name.type = types[best(joint)]!;
    } else name.type = types[best(sum)]!;
  }
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
    if (taken[i] || !mayBeName(reading.terms[i]!, looks[i]!)) continue;
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
