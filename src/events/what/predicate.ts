import type { Clause, Reading, VerbGroup } from '../../language/reading.ts';
import type { EventContext } from '../context.ts';
import { trimEnd } from './span.ts';

/** About how long a line may be, in characters, and how short it is cut at most. */
const LONG = 110;
const SHORT = 40;

/** Markers of clauses that belong to the statement: without them "could" would say too much. */
const conditions = new Set(['if', 'unless', 'whether', 'provided']);

/**
 * Where the statement of a verb ends: after its complements, before attributions, asides and adverbial clauses.
 * @returns index of the last term, at least the verb group's own
 */
export function predicateEnd(context: EventContext, verb: VerbGroup, clause: Clause, room: number): number {
  const { reading } = context;
  const { terms, sentences, clauses } = reading;
  const least = Math.max(verb.last, verb.head, verb.particle ?? 0);
  const end = sentences[clause.sentence]!.last;
  const kept = new Set([clause.index]);
  let last = least;
  for (let i = least + 1; i <= end; i++) {
    const own = terms[i]!.clause;
    if (own >= 0 && !kept.has(own)) {
      if (!belongs(reading, clauses[own]!, kept, i, verb)) break;
      kept.add(own);
    }
    if (/^according$/.test(terms[i]!.norm) && i > least + 1) break;
    if (/[;:—]|--| [–-] /.test(terms[i - 1]!.post) && i > least + 1) break;
    last = i;
  }
  return Math.max(least, trimEnd(reading, least + 1, shorten(reading, verb.first, least, last, room)));
}

/** Does a clause that begins at term `i` go on with the statement? */
function belongs(reading: Reading, next: Clause, kept: Set<number>, i: number, verb: VerbGroup): boolean {
  const afterComma = /[,—–(]/.test(reading.terms[i - 1]!.post);
  const hangs = next.parent === undefined || kept.has(next.parent);
  if (!hangs) return false;
  const marker = next.marker === undefined ? '' : reading.terms[next.marker]!.norm;
  switch (next.kind) {
    case 'complement':
    case 'infinitive':
      return next.parent !== undefined && !afterComma;
    case 'relative':
    case 'participial':
      return next.parent !== undefined && !afterComma && next.antecedent !== undefined;
    case 'adverbial':
      return conditions.has(marker) && (verb.modality !== undefined || verb.tense === 'FUTURE');
    case 'quote':
      return next.parent !== undefined && kept.has(next.parent);
    default:
      return false;
  }
}

/** Cuts an overlong stretch before the last phrase that can be left out whole. */
function shorten(reading: Reading, first: number, least: number, last: number, room: number): number {
  const { terms } = reading;
  const length = (to: number) => terms[to]!.end - terms[first]!.start;
  const most = LONG - room;
  if (length(last) <= most) return last;
  let cut = -1;
  for (let i = least + 1; i <= last; i++) {
    const ends = length(i - 1);
    if (ends > most) break;
    const term = terms[i]!;
    const breaks =
      (term.pos === 'IN' && term.norm !== 'of' && term.norm !== 'that') ||
      term.pos === 'WDT' ||
      term.pos === 'WP' ||
      /[,;]/.test(terms[i - 1]!.post);
    if (breaks && i - 1 > least && ends >= Math.min(SHORT, most)) cut = i - 1;
  }
  if (cut >= 0) return cut;
  // Nothing can be left out before the limit: a complete long line is better than a fragment.
  for (let i = least + 1; i <= last; i++)
    if (
      length(i - 1) > most &&
      (/[,;]/.test(terms[i - 1]!.post) || (terms[i]!.pos === 'IN' && terms[i]!.norm !== 'of'))
    )
      return i - 1;
  return last;
}
