import { kindred } from '../../lexicon/events/kindred.ts';
import { noun } from '../../lexicon/wordnet.ts';

/** Words so general that two uses of them tell nothing of being one event. */
const LIGHT = new Set(
  `be have do say tell ask go come make take get give see know think use keep call put want need include seem become
  report add show remain work help try begin start continue hold find look expect plan let cause lead move`.split(
    /\s+/,
  ),
);

const kinds = new Map<string, number[]>();
kindred
  .trim()
  .split('\n')
  .forEach((line, kind) => {
    for (const word of line.split(' ')) {
      const list = kinds.get(word);
      if (list) list.push(kind);
      else kinds.set(word, [kind]);
    }
  });

/** The verb that a noun is derived from, or the word itself: "announcement" and "announce" have one root. */
export function rootOf(lemma: string, isNoun: boolean): string {
  return (isNoun && noun(lemma)?.verb) || lemma;
}

/** Whether the word is too general for its repetition to mean anything. */
export function isLight(root: string): boolean {
  return LIGHT.has(root);
}

/** Whether two words (or their roots) tell the same kind of happening. */
export function areKindred(lemmaA: string, rootA: string, lemmaB: string, rootB: string): boolean {
  const a = kinds.get(lemmaA) ?? kinds.get(rootA);
  const b = kinds.get(lemmaB) ?? kinds.get(rootB);
  return !!a && !!b && a.some((kind) => b.includes(kind));
}
