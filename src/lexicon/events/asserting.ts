/**
 * Verbs whose finite complement the article tells as true, on its speaker's word: a line about it may leave them out.
 * Under any other verb ("denied", "hoped", "claimed", "feared that …") it is told with that verb.
 * Source: written for this project, after the assertive and factive verbs of Hooper (1975) and Karttunen (1971).
 */
export const asserting = new Set(
  (
    'acknowledge add admit announce comment conclude confirm declare describe disclose discover emphasise emphasize ' +
    'explain find hear inform know learn mean note notice notify observe point realise realize recall recount report ' +
    'remember remind reveal say see show state stress tell testify understand write'
  ).split(' '),
);

/** Prepositions and conjunctions before an "-ing" form that tell it as a fact: "after accusing", "while speaking". */
export const factual = new Set('after before since upon when while whilst'.split(' '));

/** Conjunctions that tell no fact: what follows stays with the clause that it conditions. */
export const conditional = new Set('if unless whether lest until till provided'.split(' '));

/** Verbs with which a chronology says of an event no more than that it is there. */
export const happening = new Set(
  'begin break come continue end erupt happen last occur open resume start take'.split(' '),
);

/** Adverbs that join a clause to the one before it, or date it; a line stands alone. */
export const connecting = new Set(
  (
    'accordingly afterwards also besides consequently furthermore hence however instead later likewise meanwhile ' +
    'moreover nevertheless nonetheless otherwise similarly so subsequently then therefore though thus too '
  ).split(' '),
);
