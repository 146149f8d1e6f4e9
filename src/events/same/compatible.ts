import { areKindred, isLight } from './kinds.ts';
import type { EventMention } from './mention.ts';

/** Sentences at the top of an article: its title and lead tell one story. */
const TOP = 4;

/** Verbs whose repetition between title and lead says nothing. */
const STATIC = new Set(['be', 'have', 'do', 'say']);

const isNumber = (word: string): boolean => /^\d/.test(word);
const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};
const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  Array.from(a).filter((item) => b.has(item)).length;
const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && !meet(a, b);

/** Somebody takes part in both. */
const takesPart = (a: EventMention, b: EventMention): boolean =>
  [a.agents, a.others].some((own) => meet(own, b.agents) || meet(own, b.others));

/** What keeps two mentions from being of one event: another world, another day, other parties. */
function clash(a: EventMention, b: EventMention): boolean {
  const real = (one: EventMention) => (one.event.status === 'ongoing' ? 'happened' : one.event.status);
  if (a.event.polarity !== b.event.polarity || (real(a) === 'denied') !== (real(b) === 'denied')) return true;
  if (a.when && b.when && (a.when.latest < b.when.earliest || b.when.latest < a.when.earliest)) return true;
  if (a.complement && b.complement && a.complement !== b.complement) return true;
  if (a.isNoun !== b.isNoun && (a.isNoun ? a : b).set.size > 0) return true;
  if (a.isNoun !== b.isNoun && apart(a.names, b.names)) return true;
  // "Lee resigned … the resignation of the chief prosecutor", who is somebody else as far as is known.
  const [noun, verb] = a.isNoun ? [a, b] : [b, a];
  if (noun.isNoun !== verb.isNoun && noun.ofSomebody && verb.names.size > 0 && !takesPart(noun, verb))
    return true;
  // A title names the company where the lead names its head.
  if (
    a.sentence === 0 &&
    b.sentence < TOP &&
    (a.object === b.object || meet(a.objectWords, b.objectWords) || meet(a.others, b.others))
  )
    return false;
  return apart(a.agents, b.agents) || (apart(a.others, b.others) && apart(a.agents, b.others));
}

/**
 * How sure it is that a later mention is of the same event as an earlier one.
 * @returns 0 to 1; 0 when nothing speaks for it or something against
 */
export function sameness(earlier: EventMention, later: EventMention): number {
  const sameWord = earlier.root === later.root;
  if (
    !sameWord &&
    !areKindred(earlier.lemma, earlier.root, later.lemma, later.root) &&
    !retold(earlier, later)
  )
    return 0;
  if (earlier.sentence === later.sentence && !(sameWord && later.pointing)) return 0;
  if (clash(earlier, later)) return 0;
  // "will be sentenced … as the verdicts were read": other words, and not yet so.
  if (!sameWord && earlier.event.tense === 'FUTURE' && later.event.status === 'happened') return 0;
  const light = isLight(later.root) || isLight(earlier.root);
  const top = earlier.sentence < TOP && later.sentence < TOP;
  if (later.isNoun && earlier.isNoun) return nouns(earlier, later, sameWord, top);
  if (later.isNoun && later.definite && !light)
    // "agreed on Friday … had agreed in 2016 … the agreement": what is told of now, rather than of before.
    return (sameWord ? 0.8 : 0.6) - (isBackground(earlier) ? 0.05 : 0);
  if (later.isNoun) return top && sameWord && !light ? 0.6 : 0;
  if (earlier.isNoun) return top && sameWord && !light ? 0.6 : 0;
  return verbs(earlier, later, sameWord, top, light);
}

/** Told as the past of a past. */
function isBackground({ event: { tense, aspect } }: EventMention): boolean {
  return tense === 'PAST' && aspect === 'PERFECTIVE';
}

/** A title's verb and its lead's, which are used alike and tell of the same thing in more than one word. */
function retold(earlier: EventMention, later: EventMention): boolean {
  return (
    earlier.sentence === 0 &&
    later.sentence <= 2 &&
    !earlier.isNoun &&
    !later.isNoun &&
    earlier.cluster > 0 &&
    earlier.cluster === later.cluster &&
    shared(earlier.objectWords, later.objectWords) > 1
  );
}

function nouns(earlier: EventMention, later: EventMention, sameWord: boolean, top: boolean): number {
  const sameModifier = meet(earlier.modifiers, later.modifiers);
  const bare = later.modifiers.size === 0 || earlier.modifiers.size === 0;
  if (earlier.plural !== later.plural && sameWord && !later.pointing) return 0;
  if (!sameModifier && !bare) return 0;
  if (!sameWord) return later.definite && (later.pointing || bare) ? 0.6 : 0;
  if (sameModifier) return 0.8;
  return later.definite || top ? 0.7 : 0;
}

function verbs(
  earlier: EventMention,
  later: EventMention,
  sameWord: boolean,
  top: boolean,
  light: boolean,
): number {
  const sameObject = meet(earlier.objectWords, later.objectWords);
  const numbers = [earlier, later].map(({ objectWords }) => new Set([...objectWords].filter(isNumber)));
  const otherObject =
    (earlier.object !== undefined && later.object !== undefined && !sameObject) ||
    apart(numbers[0]!, numbers[1]!);
  if (otherObject && sameObject) return 0;
  const agents = meet(earlier.agents, later.agents);
  const others = meet(earlier.others, later.others);
  const intransitive = earlier.object === undefined && later.object === undefined;
  if (earlier.sentence === 0 && top && sameWord && !STATIC.has(later.root))
    return later.sentence === 1 || !otherObject ? 0.7 : 0;
  if (!sameWord) {
    const told = earlier.sentence === 0 && shared(earlier.objectWords, later.objectWords) > 1;
    return top && (told || (agents && (sameObject || others || (intransitive && !light)))) ? 0.6 : 0;
  }
  if (light || later.event.class === 'REPORTING') return sameObject && (agents || top) ? 0.6 : 0;
  if (top && !otherObject) return agents || others ? 0.75 : 0.5;
  if (sameObject) return agents || others || top ? 0.8 : 0.6;
  return agents && others && !otherObject ? 0.6 : 0;
}
