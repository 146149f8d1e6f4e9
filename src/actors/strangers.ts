import { apposedTo } from '../language/attach.ts';
import type { NounGroup } from '../language/reading.ts';
import { collectives } from '../lexicon/actors/words.ts';
import type { Discourse } from './discoursestate.ts';
import { PERSON_NOUN, TITLE, words } from './features/kinds.ts';
import { sexOfTitle } from './gender.ts';
import { isPredicate } from './groups.ts';

/**
 * Notes a noun group that speaks of one person whom the text doesn't name, so that the next "he" or "she" isn't given to
 * somebody farther off: "a former choirboy"; "the driver" where it is the subject; a "he" that stays unresolved.
 */
export function notice(discourse: Discourse, noun: NounGroup): void {
  const { reading, actorAt } = discourse;
  const { norm } = reading.terms[noun.head]!;
  if (noun.kind === 'pronoun') {
    if (norm === 'he' || norm === 'she') discourse.meet(noun, norm === 'he' ? 'm' : 'f');
    return;
  }
  const isOne = noun.kind === 'common' && !noun.plural && !noun.possessor && !collectives.has(norm);
  if (!isOne || !(words.of(norm).kinds & (PERSON_NOUN | TITLE)) || isPredicate(reading, noun)) return;
  const article = reading.terms[noun.first]!.norm;
  if (!/^(an?|another|one|the)$/.test(article)) return;
  if (article === 'the' && !discourse.isSubject(noun)) return;
  const other = apposedTo(reading.nouns, noun);
  if (!other || !actorAt[other.head]) discourse.meet(noun, sexOfTitle(norm));
}
