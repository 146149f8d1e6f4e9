import { clusters as data } from './events/clusters.ts';

let clusters: Map<string, Map<string, number>> | undefined;

/**
 * The cluster of words of like use that a word is in.
 * @param kind first letter of its tag; only nouns, verbs and adjectives have any
 * @returns its number within its kind from 1, 0 where unknown
 */
export function cluster(kind: string, lemma: string): number {
  clusters ??= readClusters();
  return clusters.get(kind)?.get(lemma) ?? 0;
}

function readClusters(): Map<string, Map<string, number>> {
  return new Map(
    data
      .split('=')
      .slice(1)
      .map((part): [string, Map<string, number>] => {
        const [kind, ...lines] = part.trimEnd().split('\n');
        const own = lines.flatMap((line, i) =>
          line.split(' ').map((word): [string, number] => [word, i + 1]),
        );
        return [kind!, new Map(own)];
      }),
  );
}
