import { CARDINALS } from '../../lexicon/times/numbers.ts';
import {
  type Context,
  type EventItem,
  eventOfClause,
  type Proposed,
  relate,
  type Sieve,
} from '../context.ts';

/** Oldest that anybody is. */
const OLDEST = 120;

/** An age that is told with an event: its words, the event and whether the words say "he" or "she" themselves. */
interface Age {
  first: number;
  last: number;
  host: EventItem | undefined;
  spoken: boolean;
}

/**
 * "When she was nine, the family moved", "died at the age of 77", "At 34, he …": so many years after the birth that the
 * text tells, which the network counts.
 */
export const age: Sieve = {
  name: 'age',
  read(context) {
    const births = birthsOf(context);
    if (!births.size) return [];
    const { terms } = context.reading;
    return terms.flatMap((_, i): Proposed[] => {
      const found = whenAged(context, i) ?? atAge(context, i);
      if (!found?.host) return [];
      const birth = birthFor(births, found);
      const { host, first, last } = found;
      return birth && birth !== host ? [relate(context, host, 'AFTER', birth, 0.85, [first, last])] : [];
    });
  },
};

/** The births that a text tells, by whose they are. */
function birthsOf({ events }: Context): Map<string, EventItem> {
  const births = new Map<string, EventItem>();
  for (const item of events) {
    if (item.event.text.toLowerCase() !== 'born') continue;
    for (const { actor, role } of item.event.participants)
      if (role !== 'participant' && !births.has(actor)) births.set(actor, item);
  }
  return births;
}

/** Whose age it is: somebody's in the event; of "he" and "she" the only one whose birth is told. */
function birthFor(births: Map<string, EventItem>, { host, spoken }: Age): EventItem | undefined {
  const own = host!.event.participants.flatMap(({ actor, role }) =>
    role === 'participant' ? [] : (births.get(actor) ?? []),
  );
  if (own.length === 1) return own[0];
  return spoken && births.size === 1 ? [...births.values()][0] : undefined;
}

function yearsAt({ reading: { terms } }: Context, i: number): number | undefined {
  const term = terms[i];
  if (!term) return undefined;
  const count = CARDINALS[term.norm] ?? (/^\d{1,3}$/.test(term.norm) ? Number(term.norm) : Number.NaN);
  const next = terms[i + 1];
  const beside = next && next.sentence === term.sentence && !/[,;.)]/.test(term.post) ? next.norm : '';
  // "nine months", "nine men": something else is counted.
  if (beside && !/^(years?|and|but|or|in|on|at|he|she|the|his|her|a|an)$/.test(beside)) return undefined;
  if (/^years?$/.test(beside) && terms[i + 2]?.norm !== 'old') return undefined;
  return count > 0 && count <= OLDEST ? count : undefined;
}

/** "when she was (only) nine" */
function whenAged(context: Context, i: number): Age | undefined {
  const { terms, clauses } = context.reading;
  if (terms[i]!.norm !== 'when' || !/^(he|she)$/.test(terms[i + 1]?.norm ?? '')) return undefined;
  if (terms[i + 2]?.norm !== 'was') return undefined;
  const at = /^(only|just|still|about|barely)$/.test(terms[i + 3]?.norm ?? '') ? i + 4 : i + 3;
  if (terms[at]?.sentence !== terms[i]!.sentence || yearsAt(context, at) === undefined) return undefined;
  const own = clauses[terms[i]!.clause];
  const above = own?.parent === undefined ? undefined : clauses[own.parent];
  return { first: i, last: at, host: eventOfClause(context, above), spoken: true };
}

/** "at the age of nine", "aged nine", "At nine, he …" */
function atAge(context: Context, i: number): Age | undefined {
  const { terms, clauses, sentences } = context.reading;
  const { norm, sentence, clause } = terms[i]!;
  if (norm !== 'at' && norm !== 'aged') return undefined;
  const words = [1, 2, 3].map((n) => terms[i + n]?.norm ?? '');
  const long = words.join(' ') === 'the age of' ? 4 : words[0] === 'age' ? 2 : 0;
  const opens = norm === 'at' && sentences[sentence]!.first === i && /^,/.test(terms[i + 1]?.post ?? '');
  const last = norm === 'aged' || opens ? i + 1 : long ? i + long : -1;
  if (last < 0 || terms[last]?.sentence !== sentence || yearsAt(context, last) === undefined)
    return undefined;
  return { first: i, last, host: eventOfClause(context, clauses[clause]), spoken: false };
}
