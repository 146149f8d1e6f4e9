import { attachNouns } from './attach.ts';
import { clausesOf } from './clauses/clauses.ts';
import { correctTags } from './corrections/corrections.ts';
import { tokenise } from './engine.ts';
import { withoutFurniture } from './furniture.ts';
import { lemmaOf } from './lemma.ts';
import { nounGroups } from './nouns.ts';
import { plain } from './plain.ts';
import { markQuotes } from './quotes.ts';
import type { Reading } from './reading.ts';
import { withoutStamps } from './stamp.ts';
import { tagReading } from './tagger.ts';
import { layTerms } from './terms.ts';
import { verbGroups } from './verbs.ts';
import { unwrap } from './wrap.ts';

/**
 * Reads a text once: sentences, terms, noun and verb groups, clauses, all with their offsets.
 * Takes any string and never throws; its time grows with the length of the text.
 */
export function read(given: string): Reading {
  const text = withoutStamps(withoutFurniture(given));
  const shown = plain(unwrap(text));
  const reading = layTerms(text, shown, tokenise(shown));
  tagReading(reading);
  for (const term of reading.terms) term.lemma = lemmaOf(term.norm, term.pos);
  for (const sentence of reading.sentences) correctTags(reading.terms, sentence);
  for (const sentence of reading.sentences) {
    const nouns = reading.nouns.length;
    const verbs = reading.verbs.length;
    nounGroups(reading, sentence);
    verbGroups(reading, sentence);
    attachNouns(reading, sentence, nouns);
    clausesOf(reading, sentence, nouns, verbs);
  }
  markQuotes(reading);
  return reading;
}
