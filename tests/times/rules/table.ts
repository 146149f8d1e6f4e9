import { describe, expect, test } from 'vitest';
import { timesOf } from '../read-times.ts';

/** Text with its span in brackets, the value, and the mod where there is one. */
export type Positive = [text: string, value: string, mod?: string];

/** One rule's table: what it reads, and what looks alike and is no time (or not this one). */
export function rule(id: string, positives: Positive[], negatives: string[]): void {
  describe(id, () => {
    test.each(positives)('%s is %s', (marked, value, mod) => {
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      const found = timesOf(marked.replace('[', '').replace(']', ''));
      const time = found.find((candidate) => candidate.start === start);
      expect({ end: time?.end, value: time?.value, mod: time?.mod, rule: time?.rule }).toEqual({
        end,
        value,
        mod,
        rule: id,
      });
    });
    test.each(negatives)('not in: %s', (text) => {
      expect(timesOf(text).filter((time) => time.rule === id)).toEqual([]);
    });
  });
}
