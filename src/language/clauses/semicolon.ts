import type { Builder } from './builder.ts';
import { shareReport } from './frames.ts';

/**
 * "The mayor fled; the chief of police, after a talk with his wife, stayed": what follows a semicolon has a subject and a
 * verb of its own.
 * @param i the first item after the stop
 */
export function opensStatement(b: Builder, i: number): boolean {
  const { terms, nouns, verbs } = b.reading;
  const { first } = b.items[i]!;
  if (!/;\s*$/.test(terms[first - 1]?.post ?? '') || !b.current.verb || !b.frames[0]!.verb?.finite)
    return false;
  let subject = false;
  // Finite verbs that clauses of their own will take.
  let owed = 0;
  for (let k = i; k < b.items.length; k++) {
    const { type, index, before } = b.items[k]!;
    if (k > i && before === 'stop') return false;
    if (type === 'relative' || type === 'marker') {
      if (!subject) return false;
      owed++;
    } else if (type === 'noun') {
      const { preposition, temporal, attachedTo } = nouns[index]!;
      if (preposition === undefined && attachedTo === undefined && !temporal) subject = true;
    } else if (type === 'verb') {
      if (!subject) return false;
      const { finite } = verbs[index]!;
      if (finite && owed === 0) return true;
      // "one of them, Lee, testified": a form that may be a past tense, as is settled later.
      if (!finite && owed === 0 && lastVerb(b, k)) return terms[verbs[index]!.head]!.pos === 'VBN';
      if (finite || b.items[k - 1]!.type === 'marker') owed = Math.max(0, owed - 1);
    }
  }
  return false;
}

/** No further verb stands before the next stop. */
function lastVerb(b: Builder, i: number): boolean {
  const next = b.items.slice(i + 1).find(({ type, before }) => type === 'verb' || before === 'stop');
  return next?.type !== 'verb' || next.before === 'stop';
}

/** Opens the clause of a statement after a semicolon, which waits for its subject and its verb. */
export function openStatement(b: Builder, first: number): void {
  let host = b.current;
  while (host.outer) host = host.outer;
  const next = b.open('coordinate', first, host);
  shareReport(next, host);
}
