import { model } from '../../learn/linear.ts';
import { type Proposed, publication, relate, type Sieve } from '../context.ts';
import { candidates, linkFeatures } from '../link/features.ts';
import { kinds } from '../link/types.ts';

/**
 * Published from this probability on: a link that is right as often as half the F1 of temporal awareness that it
 * helps to raises it (Lipton, Elkan & Naryanaswamy 2014).
 */
const published = { publication: 0.15, time: 0.16, event: 0.15 };

/** A link that no rule vouches for is never sure enough to bound a date. */
const CEILING = 0.5;

/** What the link model believes annotators would say of neighbouring events and times, where no rule spoke. */
export const linkModel: Sieve = {
  name: 'link-model',
  read(context, found) {
    const scorer = model('links');
    const known = new Set(found.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    return candidates(context).flatMap((candidate): Proposed[] => {
      const { event } = candidate;
      const to =
        candidate.kind === 'publication'
          ? publication
          : candidate.kind === 'time'
            ? candidate.time
            : candidate.other;
      if (known.has(`${event.id} ${to.id}`)) return [];
      const probabilities = scorer.probabilities(linkFeatures(context, candidate));
      let best = 1;
      for (let c = 2; c < probabilities.length; c++) if (probabilities[c]! > probabilities[best]!) best = c;
      const probability = probabilities[best]!;
      if (probability < published[candidate.kind]) return [];
      return [relate(context, event, kinds[best - 1]!, to, Math.min(CEILING, probability))];
    });
  },
};
