import type { Reading } from '../language/reading.ts';
import type { Actor, Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';

/** Finds the people, organisations, places and groups of a text, each with all its mentions. */
export function readActors(reading: Reading, _document: Document, _times: Time[]): Actor[] {
  const byName = new Map<string, Actor>();
  for (const noun of reading.nouns) {
    if (noun.kind !== 'proper') continue;
    const words = reading.terms.slice(noun.first, noun.last + 1).filter((term) => term.pos !== 'DT');
    if (!words.length) continue;
    const start = words[0]!.start;
    const end = words.at(-1)!.end;
    const name = reading.text.slice(start, end).replace(/['’]s$/, '');
    const has = (tag: string) => words.some((term) => term.tags.has(tag));
    const type = has('Person') ? 'person' : has('Place') ? 'place' : 'organization';
    const known = byName.get(name) ?? { id: `a${byName.size + 1}`, name, type, aliases: [], mentions: [] };
    known.mentions.push({ start, end: start + name.length, text: name });
    byName.set(name, known);
  }
  return [...byName.values()];
}
