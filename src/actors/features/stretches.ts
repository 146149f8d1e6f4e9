import type { View } from './view.ts';

const linkers = new Set(
  'of and for the de da do dos das del della di du des la las los le el al bin bint ibn van von der den ter y e to in on against & und et st'.split(
    ' ',
  ),
);

/**
 * The stretches of terms that may hold names: capitalised terms and the small words between them.
 * @returns pairs of first and last term
 */
export function stretches({ reading, looks }: View): [number, number][] {
  const found: [number, number][] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (!looks[i]!.upper) continue;
      let last = i;
      for (let k = i + 1; k <= sentence.last && k - last <= 3; k++) {
        if (looks[k]!.upper) last = k;
        else if (!linkers.has(looks[k]!.folded)) break;
      }
      found.push([i, last]);
      i = last;
    }
  }
  return found;
}
