import type { Found } from '../rule.ts';

/**
 * Does the text tell its own time (an encyclopedia, a biography), so that the publication date says nothing of it?
 * By the dates themselves (Strötgen & Gertz 2013 tell the two apart by domain): many years that are stated and far
 * from the publication, few words that point from the day of writing.
 */
export function isNarrative(found: readonly Found[], published: number): boolean {
  let far = 0;
  let near = 0;
  let deictic = 0;
  for (const { point } of found) {
    if (!point) continue;
    const year = point.year ?? point.within?.year;
    if (year !== undefined) {
      if (Math.abs(year - published) > 2) far++;
      else near++;
    } else if (
      (point.weekday ?? point.within?.weekday) !== undefined ||
      (point.shift ?? point.within?.shift)?.from === 'speech'
    )
      deictic++;
  }
  return far + near >= 4 && far + near > 3 * deictic && (far > 0 || deictic === 0);
}
