import { type Context, type EventItem, type Proposed, relate, type Sieve } from '../context.ts';
import { complementOf, hostsOf } from '../syntax.ts';

const later = new Set([
  'then',
  'next',
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
    const found = within(context);
    for (let i = 0; i < terms.length; i++) {
      const word = terms[i]!.norm;
      const after = later.has(word);
      if ((!after && !earlier.has(word)) || context.timeAt[i] || terms[i]!.pos === 'JJ') continue;
      // "died two years later"
      const length = context.timeAt[i - 1];
      const host = hostOf(context, i) ?? (length && hostOf(context, length.first));
      if (!host) continue;
      const before = previousMain(context, host);
      if (before)
        found.push(relate(context, host, after ? 'AFTER' : 'BEFORE', before, after ? 0.75 : 0.65, [i, i]));
    }
    return found;
  },
};

/** "It collapsed within hours": of what was told before; "within hours of the vote", of the vote. */
function within(context: Context): Proposed[] {
  const { terms } = context.reading;
  return context.times.flatMap((time): Proposed[] => {
    const cue = time.first - 1;
    if (
      time.time.type !== 'DURATION' ||
      terms[cue]?.norm !== 'within' ||
      terms[cue]!.sentence !== time.sentence
    )
      return [];
    const next = terms[time.last + 1];
    // "collapsed within hours after gunmen fired": a clause is the cause, what is counted from was told before.
    const linked = next?.sentence === time.sentence && /^(after|before)$/.test(next.norm);
    if (linked && !complementOf(context, time.last + 1)?.verb) return [];
    const of = next?.norm === 'of' ? complementOf(context, time.last + 1) : undefined;
    const host = hostsOf(context, cue, of)[0] ?? hostOf(context, time.last + 1);
    const before = of ?? (host && previousMain(context, host, true));
    if (!host || !before || host === before) return [];
    return [relate(context, host, 'AFTER', before, 0.7, [cue, time.last])];
  });
}

function hostOf({ reading: { terms, verbs }, eventAt }: Context, at: number): EventItem | undefined {
  // A text may end before `at`.
  const sentence = (terms[at] ?? terms[at - 1])?.sentence;
  for (const i of [at, at + 1, at + 2, at - 1, at - 2]) {
    const term = terms[i];
    if (!term || term.sentence !== sentence) continue;
    const verb = verbs[term.verb];
    if (verb && eventAt[verb.head]) return eventAt[verb.head];
  }
  return undefined;
}

function previousMain({ events }: Context, host: EventItem, any = false): EventItem | undefined {
  for (let i = host.index - 1; i >= 0 && host.sentence - events[i]!.sentence <= 1; i--) {
    const other = events[i]!;
    const { verb } = other;
    if (!verb?.finite || other.event.class === 'REPORTING') continue;
    if (verb.tense !== host.verb?.tense || (other.event.polarity === 'NEG' && any)) continue;
    if (any || verb.aspect === host.verb.aspect) return other;
  }
  return undefined;
}
