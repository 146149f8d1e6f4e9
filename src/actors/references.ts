import type { Reading } from '../language/reading.ts';
import type { Actor } from '../model/annotation.ts';
import { describe, pairOf } from './descriptions.ts';
import { Discourse } from './discoursestate.ts';
import { partyAt } from './parties.ts';
import { pronoun } from './pronouns.ts';
import { notice } from './strangers.ts';

/** What the words of a text that are no names stand for. */
export interface References {
  /** Term index → id of the actor: pronouns, relative pronouns, descriptions, "the Pakistani side". */
  one: ReadonlyMap<number, string>;
  /** Term index of the head → ids of the actors: "both countries", "the two sides". */
  several: ReadonlyMap<number, readonly string[]>;
}

/**
 * Resolves pronouns and descriptions to actors, in one pass from left to right; whatever is unsafe stays
 * unresolved. Nearness and grammatical role as in Lappin and Leass (1994), cut down to what is precise.
 * @param actors as `readActors` made them from the same reading
 */
export function references(reading: Reading, actors: readonly Actor[]): References {
  const one = new Map<number, string>();
  const several = new Map<number, readonly string[]>();
  const discourse = new Discourse(reading, actors);
  for (const term of reading.terms) {
    const { index } = term;
    discourse.reach(index);
    const named = discourse.actorAt[index];
    const noun = reading.nouns[term.noun];
    const head = noun?.head === index;
    const common = named?.type === 'group' && !/\p{Lu}/u.test(named.name);
    if (named && !(common && head)) discourse.mention(index, named);
    else {
      const found =
        (named ? undefined : pronoun(discourse, term)) ?? (head ? describe(discourse, noun) : undefined);
      if (!found && named) discourse.mention(index, named);
      if (found) {
        one.set(index, found.id);
        discourse.mention(index, found);
      } else if (head) notice(discourse, noun);
    }
    if (head && (!named || common)) {
      const pair = pairOf(discourse, noun);
      if (pair)
        several.set(
          index,
          pair.map(({ id }) => id),
        );
    }
    const party = partyAt(discourse, index);
    if (party) {
      one.set(index, party.id);
      discourse.mention(index, party);
    }
  }
  return { one, several };
}
