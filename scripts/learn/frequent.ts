import type { Example } from './trainer.ts';

/**
 * Examples without their rare features. A model that is cut by the size of its weights keeps the large weights of
 * features seen twice and loses its calibration; one that never had them stays small and calibrated.
 */
export function frequent(examples: Example[], least: number): Example[] {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (let i = 0; i < features.length; i++) counts.set(features[i]!, (counts.get(features[i]!) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    features: Array.from(example.features).filter((feature) => counts.get(feature)! >= least),
  }));
}
