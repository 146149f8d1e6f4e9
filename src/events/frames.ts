import type { Reading } from '../language/reading.ts';
import { type Atoms, type FeatureSet, mix } from './features.ts';

/** What the verb groups of a text govern, by index of the group; −1 where nothing. */
export interface Frames {
  /** The clause that a group is the verb of. */
  clause: Int32Array;
  /** The first group that it governs ("tried" → "to help"). */
  child: Int32Array;
  /** The first clause that completes it ("said" → "that …"). */
  content: Int32Array;
}

/** Looks up what each verb group governs. */
export function framesOf({ verbs, clauses }: Reading): Frames {
  const none = () => new Int32Array(verbs.length).fill(-1);
  const frames = { clause: none(), child: none(), content: none() };
  for (const { index, governor } of verbs)
    if (governor !== undefined && frames.child[governor]! < 0) frames.child[governor] = index;
  for (const { index, verb: own } of clauses)
    if (own >= 0 && frames.clause[own]! < 0) frames.clause[own] = index;
  for (const { index, verb: own, kind, parent } of clauses) {
    if (own < 0 || parent === undefined || (kind !== 'complement' && kind !== 'quote')) continue;
    const governor = clauses[parent]!.verb;
    if (governor >= 0 && frames.content[governor]! < 0) frames.content[governor] = index;
  }
  return frames;
}

/**
 * More features of one term, after {@link termFeatures}: what a verb governs, its subject, object and prepositions
 * (TimeML's I_ACTION and I_STATE are classes of what takes another event), and the clusters of the words around.
 */
export function frameFeatures(
  reading: Reading,
  atoms: Atoms,
  frames: Frames,
  i: number,
  features: FeatureSet,
): void {
  const { terms, sentences, verbs, nouns, clauses } = reading;
  const { word, pos, cluster, lemma, group: fine } = atoms;
  const term = terms[i]!;
  features.addReady(atoms.ready[i]!);

  const { first, last } = sentences[term.sentence]!;
  const own = cluster[i]!;
  features.add(83, own);
  if (i > first) {
    features.add(84, mix(own, word[i - 1]!));
    features.add(85, mix(own, pos[i - 1]!));
    features.add(86, mix(cluster[i - 1]!, pos[i]!));
  }
  if (i < last) {
    features.add(87, mix(own, word[i + 1]!));
    features.add(88, mix(own, pos[i + 1]!));
    features.add(89, mix(cluster[i + 1]!, pos[i]!));
  }
  const phrase = nouns[term.noun];
  if (phrase?.head === i) {
    features.add(90, mix(own, word[phrase.first]!));
    if (phrase.preposition !== undefined) features.add(91, mix(own, word[phrase.preposition]!));
  }
  const main = verbs[clauses[term.clause]?.verb ?? -1];
  if (main && main.head !== i) features.add(92, mix(cluster[main.head]!, own));

  const group = verbs[term.verb];
  if (group?.head !== i) return;
  const clause = clauses[frames.clause[group.index]!];
  const child = verbs[frames.child[group.index]!];
  const content = clauses[frames.content[group.index]!];
  const object = clause?.object === undefined ? undefined : nouns[clause.object];
  const frame = (child ? FORMS[child.form] : 0) * 4 + (content ? 2 : 0) + (object ? 1 : 0);
  features.add(93, frame);
  features.add(94, mix(frame, lemma[i]!));
  features.add(95, mix(frame, fine[i]!));
  features.add(96, mix(frame, own));
  if (child) {
    const { head } = child;
    features.add(97, lemma[head]!);
    features.add(98, mix(fine[head]!, fine[i]!));
    features.add(99, mix(cluster[head]!, own));
  }
  if (content) {
    const { head } = verbs[content.verb]!;
    features.add(100, mix(fine[head]!, fine[i]!));
    if (content.marker !== undefined) features.add(101, mix(word[content.marker]!, lemma[i]!));
  }
  if (group.governor !== undefined) features.add(102, mix(cluster[verbs[group.governor]!.head]!, own));
  if (!clause) return;
  if (object) {
    const { head } = object;
    features.add(103, mix(lemma[i]!, fine[head]!));
    features.add(104, mix(fine[i]!, fine[head]!));
    features.add(105, mix(lemma[i]!, cluster[head]!));
    features.add(106, mix(own, cluster[head]!));
    features.add(107, mix(lemma[i]!, pos[object.first]!));
  }
  if (clause.subject !== undefined) {
    const { head } = nouns[clause.subject]!;
    features.add(108, mix(lemma[i]!, atoms.sense[head]!));
    features.add(109, mix(fine[i]!, fine[head]!));
  }
  for (let k = 0; k < Math.min(3, clause.obliques.length); k++) {
    const { preposition, head } = nouns[clause.obliques[k]!]!;
    if (preposition === undefined) continue;
    features.add(110, mix(lemma[i]!, word[preposition]!));
    features.add(111, mix(fine[i]!, word[preposition]!));
    features.add(112, mix(mix(lemma[i]!, word[preposition]!), atoms.sense[head]!));
  }
}

const FORMS = { finite: 1, infinitive: 2, gerund: 3, participle: 4 };
