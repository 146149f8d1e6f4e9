import { reporting } from '../../lexicon/language/verbs.ts';
import type { Builder, Frame } from './builder.ts';

/** Opens the clause of a verb of saying that follows its content, and hangs the content on it. */
export function openAttribution(b: Builder, first: number): Frame {
  const root = b.frames.findLast((frame) => frame.clause.kind === 'main' && frame.verb);
  const frame = b.open('main', first, undefined);
  delete frame.clause.parent;
  if (root) {
    root.clause.kind = 'complement';
    root.clause.parent = frame.clause.index;
    for (const { clause } of b.frames) {
      if (clause === frame.clause || clause.reportedBy !== undefined) continue;
      if (clause === root.clause || (clause.kind === 'coordinate' && clause.parent === root.clause.index))
        clause.reportedBy = frame.clause.index;
    }
  }
  return frame;
}

/** ", officials said": a speaker between a comma and a verb of saying, by the item of the verb. */
export function isAttribution(b: Builder, i: number): boolean {
  const item = b.items[i]!;
  const before = b.items[i - 1];
  if (item.type !== 'verb' || before?.type !== 'noun' || before.before !== 'comma') return false;
  const noun = b.reading.nouns[before.index]!;
  return (
    item.before === 'none' &&
    reporting.has(b.reading.verbs[item.index]!.lemma) &&
    noun.preposition === undefined
  );
}

/** The verb is followed by content of its own ("he said that", "he said: "), so it reports what follows. */
export function reportsAhead(b: Builder, i: number): boolean {
  const next = b.items[i + 1];
  if (!next) return false;
  if (next.quoteOpens) return false;
  return (
    next.before === 'none' &&
    (next.type === 'marker' || next.type === 'noun') &&
    b.reading.terms[next.first]!.norm === 'that'
  );
}
