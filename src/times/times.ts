import * as chrono from 'chrono-node/en';
import type { AnnotateOptions } from '../annotate.ts';
import type { Reading } from '../language/reading.ts';
import type { Time } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';

/** Recognises the times of a text and says what they mean. */
export function readTimes(reading: Reading, document: Document, _options: AnnotateOptions): Time[] {
  const reference = new Date(`${document.published.value.slice(0, 10)}T12:00:00`);
  return chrono.parse(reading.text, reference).flatMap((found, i): Time[] => {
    const { start } = found;
    const year = String(start.get('year')).padStart(4, '0');
    const value = `${year}-${String(start.get('month')).padStart(2, '0')}-${String(start.get('day')).padStart(2, '0')}`;
    return [
      {
        id: `t${i + 1}`,
        start: found.index,
        end: found.index + found.text.length,
        text: found.text,
        type: 'DATE',
        value,
        edtf: value,
        earliest: value,
        latest: value,
        basis: start.isCertain('year') ? 'stated' : 'resolved',
        rule: 'chrono',
      },
    ];
  });
}
