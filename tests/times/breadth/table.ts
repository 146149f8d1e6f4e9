import { describe, expect, test } from 'vitest';
import { type Settings, timesOf } from '../read-times.ts';

const SPAN = /\[([^\]]+)\]\(([^)]*)\)/g;

/**
 * Rows of a table: a sentence whose times are written `[words](value)`, with the mod, quant and freq after the value
 * where they matter. It holds no other time; a row without brackets holds none. Published on Wednesday, 17 March 2021.
 */
export function breadth(name: string, rows: readonly string[], settings?: Settings): void {
  describe(name, () => {
    test.each(rows)('%s', (row) => {
      const expected = [...row.matchAll(SPAN)].map(([, words, said]) => [words!, ...said!.split(' ')]);
      const found = timesOf(row.replace(SPAN, '$1'), settings);
      const comparable = found.map(({ text, value, mod, quant, freq }, i) => {
        const all = [text, value, mod, quant, freq].filter((part) => part !== undefined);
        // What a row does not name it does not test.
        return all.slice(0, Math.max(2, expected[i]?.length ?? 2));
      });
      expect(comparable).toEqual(expected);
    });
  });
}
