import { addTo, dot, scale, type Vector } from './vectors.ts';

const ROUNDS = 12;

/**
 * Spherical k-means. The first centres are spread as in k-means++, but without chance: each next one is the word that
 * is farthest from those before it, where what is common weighs more.
 * @returns the cluster of each vector
 */
export function kmeans(vectors: Vector[], size: number): number[] {
  const centres = [vectors[0]!.values.slice()];
  const nearest = vectors.map(() => -Infinity);
  while (centres.length < size) {
    let pick = 0;
    let worst = Infinity;
    vectors.forEach(({ values, count }, i) => {
      nearest[i] = Math.max(nearest[i]!, dot(values, centres.at(-1)!));
      const key = (nearest[i]! - 1) * Math.sqrt(Math.min(count, 300));
      if (key >= worst) return;
      worst = key;
      pick = i;
    });
    centres.push(vectors[pick]!.values.slice());
  }
  let found: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    found = vectors.map(({ values }) => {
      let best = 0;
      let top = -Infinity;
      centres.forEach((centre, k) => {
        const near = dot(values, centre);
        if (near > top) [best, top] = [k, near];
      });
      return best;
    });
    for (const centre of centres) centre.fill(0);
    vectors.forEach(({ values, count }, i) => {
      addTo(centres[found[i]!]!, values, Math.sqrt(count));
    });
    for (const centre of centres) scale(centre, 1 / (Math.sqrt(dot(centre, centre)) || 1));
  }
  return found;
}
