import type { Refiner } from 'chrono-node/en';
import type { Found } from '../rule.ts';

/** Keeps the longest of overlapping expressions; chrono's sort is stable, so of equal ones the earlier rule's. */
export const overlap: Refiner = {
  refine(_context, results) {
    const kept: Found[] = [];
    for (const result of results as Found[]) {
      while (kept.length) {
        const last = kept.at(-1)!;
        if (last.stop <= result.index) break;
        if (result.text.length <= last.text.length) break;
        kept.pop();
      }
      if (!kept.length || kept.at(-1)!.stop <= result.index) kept.push(result);
    }
    return kept;
  },
};
