import type { Reading } from '../../language/reading.ts';
import type { Event, Relation } from '../../model/annotation.ts';

/** Verbs that lend a noun its tense and tell nothing more: "launched attacks", "held talks", "made demands". */
const SUPPORT = new Set(
  `begin carry commit conduct declare deliver enter file give go have hold impose issue launch make mount open pay
  perform reach resume sign stage start suffer take undergo undertake wage agree engage resort cause`.split(
    /\s+/,
  ),
);
/** Those of them whose noun may follow a preposition: "agreed to a truce", "went to war". */
const PREPOSITIONS: Record<string, string> = {
  agree: 'to',
  go: 'to',
  enter: 'into',
  engage: 'in',
  resort: 'to',
};

/**
 * Support-verb constructions (Grefenstette & Teufel 1995): verb and noun tell one event.
 * @returns relations of type IDENTITY from the noun to its verb
 */
export function supportVerbs(reading: Reading, events: readonly Event[]): Relation[] {
  const { terms, nouns, verbs, clauses } = reading;
  const at = new Map(events.map((event) => [event.start, event]));
  const eventOf = (noun: number | undefined) => {
    const group = noun === undefined ? undefined : nouns[noun];
    return group && terms[group.head]!.pos[0] === 'N' ? at.get(terms[group.head]!.start) : undefined;
  };
  return clauses.flatMap((clause): Relation[] => {
    const verb = verbs[clause.verb];
    if (!verb || !SUPPORT.has(verb.lemma)) return [];
    const event = at.get(terms[verb.head]!.start);
    if (!event) return [];
    // Of the nouns that a participle may describe, only the one beside it is sure.
    const described = clause.antecedent ?? clause.subject;
    const beside =
      described !== undefined && (clause.subjectExplicit || nouns[described]!.last >= verb.first - 2);
    const passive = verb.voice === 'passive' && beside ? described : undefined;
    const governed = clause.obliques.find((noun) => {
      const { preposition } = nouns[noun]!;
      return preposition !== undefined && terms[preposition]!.norm === PREPOSITIONS[verb.lemma];
    });
    const noun =
      eventOf(passive) ??
      (verb.voice === 'passive' ? undefined : (eventOf(clause.object) ?? eventOf(governed)));
    if (!noun || noun.id === event.id || noun.polarity !== event.polarity) return [];
    return [{ from: noun.id, to: event.id, type: 'IDENTITY', rule: 'support-verb', confidence: 0.8 }];
  });
}
