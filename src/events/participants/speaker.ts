import type { Clause, Reading } from '../../language/reading.ts';
import type { Actor } from '../../model/annotation.ts';

const own = /^(i|me|my|mine|myself)('|$)/;
const shared = /^(we|us|our|ours|ourselves)('|$)/;

/**
 * Who "I" and "we" are: the subject of the verb that reports the quotation. "We" is an organisation, country or group
 * that speaks; of a person who says "we" it isn't told whom else they speak for.
 * @param actorAt actor of each term, which the first persons found are added to
 */
export function resolveSpeakers(
  reading: Reading,
  actors: ReadonlyMap<string, Actor>,
  actorAt: (string | undefined)[],
): void {
  for (const term of reading.terms) {
    if (!/^[wiumo]/.test(term.norm)) continue;
    const single = own.test(term.norm);
    if (!(single || shared.test(term.norm)) || actorAt[term.index] !== undefined) continue;
    if (term.clause < 0) continue;
    const clause = reading.clauses[term.clause]!;
    if (!clause.quoted) continue;
    const speaker = speakerOf(reading, clause, actorAt);
    if (speaker !== undefined && single === (actors.get(speaker)?.type === 'person'))
      actorAt[term.index] = speaker;
  }
}

/** The actor that says a clause: subject of the nearest reporting clause above it. */
function speakerOf(
  reading: Reading,
  clause: Clause,
  actorAt: readonly (string | undefined)[],
): string | undefined {
  const said = reportOf(reading, clause);
  const subject = said?.subject === undefined ? undefined : reading.nouns[said.subject];
  return subject && actorAt[subject.head];
}

/** The clause whose verb reports a clause, or the one that it belongs to. */
export function reportOf({ clauses }: Reading, clause: Clause): Clause | undefined {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 8; depth++) {
    if (at.reportedBy !== undefined) return clauses[at.reportedBy];
    at = at.parent === undefined ? undefined : clauses[at.parent];
  }
  return undefined;
}
