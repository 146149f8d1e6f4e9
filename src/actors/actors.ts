import type { Reading } from '../language/reading.ts';
import type { Actor, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { view } from './features.ts';
import { tagNames } from './tagger.ts';

/** Finds the people, organisations, places and groups of a text, each with all its mentions. */
export function readActors(reading: Reading, _document: Document, _times: Time[]): Actor[] {
  const byName = new Map<string, Actor>();
  for (const { first, last, type } of tagNames(view(reading))) {
    const start = reading.terms[first]!.start;
    const end = reading.terms[last]!.end;
    const name = reading.text.slice(start, end).replace(/['’]s$/, '');
    const key = `${type} ${name}`;
    const known = byName.get(key) ?? { id: `a${byName.size + 1}`, name, type, aliases: [], mentions: [] };
    known.mentions.push({ start, end: start + name.length, text: name, rule: 'model' });
    byName.set(key, known);
  }
  return [...byName.values()];
}
