import type { NounGroup } from '../language/reading.ts';
import { orgHeads } from '../lexicon/actors/words.ts';
import type { Actor } from '../model/annotation.ts';
import type { Discourse } from './discoursestate.ts';
import { fold } from './fold.ts';

const companies =
  /^(company|firm|carmaker|automaker|manufacturer|maker|airline|retailer|giant|corporation|start-?up|conglomerate|operator|lender|insurer|developer|publisher|broadcaster|miner|organisation|organization|agency|charity|group|club|team|side|party|newspaper|watchdog|regulator)$/;
const states = /^(country|nation|kingdom|republic|government)$/;
const pairs = /^(countries|nations|sides|neighbours|neighbors|governments|parties|states)$/;
const couples = /^(men|women|leaders|presidents|ministers|companies|firms|teams|clubs|banks)$/;

/** Resolves "the company", "the ministry", "the minister", "the country", where only one can be meant. */
export function describe(discourse: Discourse, noun: NounGroup): Actor | undefined {
  const { terms } = discourse.reading;
  const head = terms[noun.head]!;
  const article = terms[noun.first]!.norm;
  if (noun.kind !== 'common' || noun.plural || !/^(the|this|that)$/.test(article)) return undefined;
  // "the company's boss" is fine, "the new company", "the mining company" may be another.
  if (
    noun.head - noun.first > 1 ||
    /^ (of|in|for) /.test(discourse.reading.text.slice(head.end, head.end + 5))
  )
    return undefined;
  const word = head.norm;
  return byName(discourse, word) ?? byRole(discourse, word) ?? byKind(discourse, word);
}

/** "the ministry" for the Ministry of Health: a name has the word for its head. */
function byName({ recent }: Discourse, word: string): Actor | undefined {
  if (!orgHeads.has(word)) return undefined;
  return recent.findLast(
    ({ actor }) =>
      actor.type === 'organization' &&
      [actor.name, ...actor.aliases].some((name) => fold(name).split(' ').includes(word)),
  )?.actor;
}

/** "the minister" for the one person of that office. */
function byRole({ holders }: Discourse, word: string): Actor | undefined {
  const [first, second] = holders.get(word) ?? [];
  return second ? undefined : first;
}

/** "the company" for the one organisation spoken of, "the country" for the one country. */
function byKind({ recent, parties }: Discourse, word: string): Actor | undefined {
  const kind = companies.test(word) ? 'organization' : states.test(word) ? 'place' : undefined;
  if (!kind) return undefined;
  const countries = new Set(parties.values());
  const fitting = recent.filter(
    ({ actor }) => actor.type === kind && (kind === 'organization' || countries.has(actor)),
  );
  const distinct = new Set(fitting.map(({ actor }) => actor));
  return distinct.size === 1 ? fitting[0]!.actor : undefined;
}

/** The two that "both countries", "the two sides", "the two men" are: those spoken of most so far. */
export function pairOf({ reading, counts, parties }: Discourse, noun: NounGroup): Actor[] | undefined {
  const { terms } = reading;
  const head = terms[noun.head]!.norm;
  const words = terms.slice(noun.first, noun.head).map(({ norm }) => norm);
  if (!words.includes('both') && !words.includes('two') && terms[noun.first - 1]?.norm !== 'both')
    return undefined;
  if (words.includes('two') && !words.includes('the') && !/^(these|those|both)$/.test(words[0]!))
    return undefined;
  const states = pairs.test(head);
  if (!states && !couples.test(head)) return undefined;
  const sides = new Set(parties.values());
  const person = /^(men|women|leaders|presidents|ministers)$/.test(head);
  const fitting = [...counts].filter(([actor]) =>
    states ? sides.has(actor) : actor.type === (person ? 'person' : 'organization'),
  );
  fitting.sort((a, b) => b[1] - a[1]);
  // A third that is as prominent as the second makes it a guess.
  if (fitting.length < 2 || (fitting[2] && fitting[2][1] >= fitting[1]![1])) return undefined;
  return [fitting[0]![0], fitting[1]![0]];
}
