import { readActors } from './actors/actors.ts';
import { readEvents } from './events/events.ts';
import { read } from './language/read.ts';
import type { AnnotatedDocument } from './model/annotation.ts';
import type { Document } from './model/document.ts';
import { placeEvents } from './relations/place.ts';
import { readRelations } from './relations/relations.ts';
import { readTimes } from './times/times.ts';

export interface AnnotateOptions {
  /** Order of numeric dates such as 3/4/2021; taken from the document's own evidence where absent. */
  dateOrder?: 'mdy' | 'dmy' | 'ymd';
}

/**
 * Annotates one document: no state, no I/O. Five stages, each a pure function from the layers before it.
 * @returns the document with its times, actors, events and relations (Contract 1)
 */
export function annotate(document: Document, options: AnnotateOptions = {}): AnnotatedDocument {
  const reading = read(document.text);
  const times = readTimes(reading, document, options);
  const actors = readActors(reading, document, times);
  const found = readEvents(reading, document, times, actors);
  const relations = readRelations(reading, document, times, actors, found);
  const events = placeEvents(reading, document, times, actors, found, relations);
  const { id, source, title, text, published, pages, firstLine } = document;
  return {
    id,
    source,
    title,
    text,
    published,
    ...(pages && { pages }),
    ...(firstLine && { firstLine }),
    times,
    actors,
    events,
    relations,
  };
}
