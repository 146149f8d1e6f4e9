import type { NounGroup } from '../language/reading.ts';
import { bodyNouns, orgHeads } from '../lexicon/actors/words.ts';
import type { Actor } from '../model/annotation.ts';
import { countryOf } from './countries.ts';
import { armed, type Discourse } from './discoursestate.ts';
import { fold } from './fold.ts';

const states = /^(country|nation|kingdom|republic|government)$/;
const pairs = /^(countries|nations|sides|neighbours|neighbors|governments|parties|states)$/;
const couples = /^(men|women|leaders|presidents|ministers|companies|firms|teams|clubs|banks)$/;

/** Fighters, whom "the rebels" and the like take up. */
const fighters =
  /^(rebels|militants|insurgents|fighters|guerrillas|jihadists|separatists|militia|militiamen|gunmen)$/;

/** Resolves "the company", "the ministry", "the minister", "the country", where only one can be meant. */
export function describe(discourse: Discourse, noun: NounGroup): Actor | undefined {
  const { terms } = discourse.reading;
  const head = terms[noun.head]!;
  const article = terms[noun.first]!.norm;
  if (noun.possessor && head.norm === 'client') return discourse.defended;
  if (noun.kind !== 'common' || !/^(the|this|that)$/.test(article)) return undefined;
  const after = discourse.reading.text.slice(head.end, head.end + 7);
  const word = head.norm;
  // "the company's boss" is fine, "the new company", "the mining company" may be another; "the Swedish company" is where
  // only one can be meant.
  const modifiers = noun.head - noun.first - 1;
  // "the group that claimed the attack": what follows tells which one is meant.
  if (/^ (of|in|for|that|who|which|whose)\b/.test(after) || modifiers > 1) return undefined;
  if (fighters.test(word)) return modifiers ? undefined : fightersOf(discourse);
  if (noun.plural) return undefined;
  if (modifiers) {
    const adjective = countryOf(fold(terms[noun.head - 1]!.norm));
    return adjective?.as === 'demonym' ? byKind(discourse, word) : undefined;
  }
  return byName(discourse, word) ?? byRole(discourse, word) ?? byKind(discourse, word);
}

/** "The rebels": the one armed body that the text has spoken of. */
function fightersOf({ fighters }: Discourse): Actor | undefined {
  const [first, second] = fighters;
  return second ? undefined : first;
}

/**
 * "the ministry" for the Ministry of Health: a name has the word for its head. The last one that was spoken of in the
 * sentences before, else the only one of the text so far.
 */
function byName({ recent, counts }: Discourse, word: string): Actor | undefined {
  if (!orgHeads.has(word)) return undefined;
  const fits = (actor: Actor) =>
    actor.type === 'organization' &&
    [actor.name, ...actor.aliases].some((name) => fold(name).split(' ').includes(word));
  return recent.findLast(({ actor }) => fits(actor))?.actor ?? only([...counts.keys()].filter(fits));
}

/** "the minister" for the one person of that office, "the charity" for the one body that was said to be one. */
function byRole({ holders }: Discourse, word: string): Actor | undefined {
  const [first, second] = holders.get(word) ?? [];
  return second ? undefined : first;
}

/**
 * "The company" for the one firm spoken of, or the one spoken of at least twice as often as any other; "the country" for
 * the one country.
 */
function byKind({ recent, parties, counts }: Discourse, word: string): Actor | undefined {
  if (states.test(word)) {
    const countries = new Set(parties.values());
    return only(
      recent.flatMap(({ actor }) => (actor.type === 'place' && countries.has(actor) ? [actor] : [])),
    );
  }
  if (!bodyNouns.has(word)) return undefined;
  const fits = recent.flatMap(({ actor }) =>
    actor.type === 'organization' && mayBe(actor, word) ? [actor] : [],
  );
  const one = only(fits);
  if (one) return one;
  if (!businesses.test(word)) return undefined;
  const ranked = [...new Set(fits)].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const [first, second] = ranked;
  return first && counts.get(first)! >= 2 * counts.get(second!)! ? first : undefined;
}

function only(found: readonly Actor[]): Actor | undefined {
  return found.every((actor) => actor === found[0]) ? found[0] : undefined;
}

const businesses =
  /^(company|firm|business|.*maker|manufacturer|shipbuilder|brewer|airline|retailer|supermarket|giant|corporation|start-?up|conglomerate|operator|lender|insurer|developer|miner|shipowner|supplier|contractor|producer|distributor|subsidiary|bank)$/;
const publicBody =
  /\b(ministry|department|court|tribunal|police|army|navy|parliament|senate|congress|commission|committee|council|party|union|federation|association|university|school|hospital|church|government|agency|authority|office|news|times|post|agency|press|reuters|afp|bbc|cnn|guardian|nations|front|taliban|nato|eu|un|fbi)\b/;

const institutions =
  /^(union|federation|association|university|party|museum|orchestra|theatre|hospital|school|institute|consortium)$/;

/** May a body of that name be called by that word? A ministry is no company, and a university no party. */
function mayBe({ name, aliases }: Actor, word: string): boolean {
  const known = [name, ...aliases].some((one) => publicBody.test(fold(one)));
  return businesses.test(word) || institutions.test(word)
    ? !known
    : !armed.test(fold(name)) || /^(group|organi[sz]ation|movement|militia)$/.test(word);
}

/** The two that "both countries", "the two sides", "the two men" are: those spoken of most so far. */
export function pairOf(discourse: Discourse, noun: NounGroup): Actor[] | undefined {
  const { reading, counts, parties } = discourse;
  const { terms } = reading;
  const head = terms[noun.head]!.norm;
  const words = terms.slice(noun.first, noun.head).map(({ norm }) => norm);
  if (/^(couple|pair|duo)$/.test(head) && words[0] === 'the' && words.length === 1) return lastTwo(discourse);
  if (!words.includes('both') && !words.includes('two') && terms[noun.first - 1]?.norm !== 'both')
    return undefined;
  if (words.includes('two') && !words.includes('the') && !/^(these|those|both)$/.test(words[0]!))
    return undefined;
  const states = pairs.test(head);
  if (!states && !couples.test(head)) return undefined;
  const sides = new Set(parties.values());
  const person = /^(men|women|leaders|presidents|ministers)$/.test(head);
  const other = head === 'men' ? 'f' : head === 'women' ? 'm' : undefined;
  const fitting = [...counts].filter(([actor]) =>
    other && discourse.gender(actor) === other
      ? false
      : states
        ? sides.has(actor)
        : actor.type === (person ? 'person' : 'organization'),
  );
  fitting.sort((a, b) => b[1] - a[1]);
  // A third that is as prominent as the second makes it a guess.
  if (fitting.length < 2 || (fitting[2] && fitting[2][1] >= fitting[1]![1])) return undefined;
  return [fitting[0]![0], fitting[1]![0]];
}

/** "The couple": the two people that the last two sentences tell of. */
function lastTwo({ recent, sentence }: Discourse): Actor[] | undefined {
  const near = recent.filter((one) => one.actor.type === 'person' && one.sentence >= sentence - 1);
  const people = [...new Set(near.map(({ actor }) => actor))];
  return people.length === 2 ? people : undefined;
}
