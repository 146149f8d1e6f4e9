import { tokenise } from '../../../src/language/engine.ts';
import { plain } from '../../../src/language/plain.ts';
import type { Pos } from '../../../src/language/reading.ts';
import { type Unit, unitsOf } from '../../../src/language/tagfeatures.ts';
import { layTerms } from '../../../src/language/terms.ts';
import { unwrap } from '../../../src/language/wrap.ts';
import type { TaggedToken } from './brown.ts';

/** A sentence as the tagger sees it, with the tags that are known. */
export interface Labelled {
  units: Unit[];
  tags: (Pos | undefined)[];
}

/** The sentences of a text, by the product's own tokenizer. */
export function unitSentences(text: string): Unit[][] {
  const shown = plain(unwrap(text));
  const { terms, sentences } = layTerms(text, shown, tokenise(shown));
  return sentences.map((sentence) => unitsOf(terms, sentence.first, sentence.last));
}

/** Carries tags over from another tokenisation, where a unit is exactly one token of it. */
export function labelled(text: string, tokens: TaggedToken[]): Labelled[] {
  const at = new Map(tokens.map((token) => [token.start, token]));
  return unitSentences(text).map((units) => ({
    units,
    tags: units.map((unit) => {
      const token = at.get(unit.terms[0]!.start);
      const end = unit.terms.at(-1)!.end;
      return token && Math.abs(token.end - end) <= 1 ? token.pos : undefined;
    }),
  }));
}

/** Title-cased copies of short sentences, so that headlines in that style are read too. */
export function headlines(sentences: Labelled[]): Labelled[] {
  return sentences
    .filter(({ units }, i) => i % 5 === 0 && units.length < 14)
    .map(({ units, tags }) => ({ units: units.map(titled), tags }));
}

function titled(unit: Unit): Unit {
  const terms = unit.terms.map((term) =>
    term.text.length < 4 ? term : { ...term, text: term.text[0]!.toUpperCase() + term.text.slice(1) },
  );
  return { ...unitsOf(terms, 0, terms.length - 1)[0]!, first: unit.first, stop: unit.stop };
}
