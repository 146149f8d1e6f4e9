import type { AnnotateOptions } from '../annotate.ts';
import type { Reading } from '../language/reading.ts';
import type { Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * Reads the times of a text. First they are recognised, each by one rule, as underspecified expressions; then
 * resolved against the publication, the tense of their clause and the times told before them.
 * @returns TIMEX3 annotations (ISO 24617-1) with their EDTF intervals (ISO 8601-2), in the order of the text
 */
export function readTimes(reading: Reading, document: Document, options: AnnotateOptions = {}): Time[] {
  return resolve(recognise(reading, options.dateOrder), reading, document);
}
