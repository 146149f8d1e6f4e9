import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';

const later = new Set([
  'then',
  'later',
  'subsequently',
  'afterwards',
  'afterward',
  'thereafter',
  'eventually',
  'finally',
]);
const earlier = new Set(['earlier', 'previously', 'beforehand', 'formerly']);

/** "then", "later", "earlier" beside a verb order it against the main event told before it. */
export const adverb: Sieve = {
  name: 'adverb',
  read(context) {
    const { terms } = context.reading;
    const found: Proposed[] = [];
    for (let i = 0; i < terms.length; i++) {
      const word = terms[i]!.norm;
      const after = later.has(word);
      if ((!after && !earlier.has(word)) || context.timeAt[i] || terms[i]!.pos === 'JJ') continue;
      const host = hostOf(context, i);
      if (!host) continue;
      const before = previousMain(context, host);
      if (before)
        found.push(relate(context, host, after ? 'AFTER' : 'BEFORE', before, after ? 0.75 : 0.65, [i, i]));
    }
    return found;
  },
};

function hostOf({ reading: { terms, verbs }, eventAt }: Context, at: number): EventItem | undefined {
  for (const i of [at, at + 1, at + 2, at - 1, at - 2]) {
    const term = terms[i];
    if (!term || term.sentence !== terms[at]!.sentence) continue;
    const verb = verbs[term.verb];
    if (verb && eventAt[verb.head]) return eventAt[verb.head];
  }
  return undefined;
}

function previousMain({ events }: Context, host: EventItem): EventItem | undefined {
  for (let i = host.index - 1; i >= 0 && host.sentence - events[i]!.sentence <= 1; i--) {
    const other = events[i]!;
    const { verb } = other;
    if (!verb?.finite || other.event.class === 'REPORTING') continue;
    if (verb.tense === host.verb?.tense && verb.aspect === host.verb.aspect) return other;
  }
  return undefined;
}
