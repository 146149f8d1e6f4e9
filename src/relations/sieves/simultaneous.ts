import { type EventItem, type Proposed, relate, type Sieve } from '../context.ts';
import { complementOf, hostsOf } from '../syntax.ts';

const words: Record<string, number> = { when: 0.6, while: 0.6, as: 0.5 };

/**
 * "when", "while" and "as" put two clauses at one time; two simple pasts with "when" or "as" are told as a turn and what
 * came of it: of such pairs of MATRES nine of ten have the main clause after the other.
 */
export const simultaneous: Sieve = {
  name: 'simultaneous',
  read(context) {
    const { terms } = context.reading;
    const found: Proposed[] = [];
    for (let i = 0; i < terms.length; i++) {
      const confidence = words[terms[i]!.norm];
      // "until 1939, when …": the clause belongs to the time.
      if (confidence === undefined || context.eventAt[i] || context.timeAt[i - 1]) continue;
      const complement = complementOf(context, i);
      // "as a result", "as president": only a clause is told at the same time.
      if (!complement?.verb || complement.sentence !== terms[i]!.sentence) continue;
      if (complement.clause?.marker !== i || !complement.verb.finite) continue;
      const [host] = hostsOf(context, i, complement);
      if (!host) continue;
      const turn = terms[i]!.norm !== 'while' && [host, complement].every(isSimplePast);
      found.push(
        turn
          ? relate(context, host, 'AFTER', complement, 0.75, [i, i])
          : relate(context, host, 'SIMULTANEOUS', complement, confidence, [i, i]),
      );
    }
    return found;
  },
};

function isSimplePast({ verb }: EventItem): boolean {
  return verb?.finite === true && verb.tense === 'PAST' && verb.aspect === 'NONE' && !verb.modality;
}
