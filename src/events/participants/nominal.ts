import { isBlank } from '../../language/gap.ts';
import type { NounGroup } from '../../language/reading.ts';
import {
  intransitiveNouns,
  placePrepositions,
  supportVerbs,
  targetPrepositions,
} from '../../lexicon/events/roles.ts';
import type { EventContext } from '../context.ts';
import { actorsOf, governor } from './actors-of.ts';
import type { Roles } from './roles.ts';
import { subjectActors } from './subject.ts';

/** Prepositions of what an event noun is aimed at, be it a place: "the attack on Spain". */
const aimed = /^(on|upon|against)$/;

/**
 * Who takes part in what an event noun tells: its possessor and the name before it act, "by" acts, "of" is acted on
 * ("the arrest of X") unless the noun is intransitive ("the death of X"), "between" and "with" meet, "on" and
 * "against" are aimed at; failing an agent, the subject of the verb that supports it ("X launched an attack").
 */
export function nominalRoles(context: EventContext, noun: NounGroup, trigger: number, roles: Roles): void {
  const { reading } = context;
  const lemma = reading.terms[trigger]!.lemma;
  premodifiers(context, noun, trigger, roles);
  for (const complement of complementsOf(context, noun)) {
    const preposition = governor(context, complement);
    const found = actorsOf(context, complement.index);
    if (preposition === 'by') roles.add('agent', found);
    else if (preposition === 'of') roles.add(intransitiveNouns.has(lemma) ? 'agent' : 'target', found);
    else if (preposition === 'between' || preposition === 'among') roles.add('agent', found);
    else if (preposition === 'with') roles.add('participant', found);
    else if (aimed.test(preposition)) roles.add('target', found);
    else if (placePrepositions.has(preposition) && roles.arePlaces(found)) roles.place(found);
    else if (targetPrepositions.has(preposition)) roles.add('target', found);
    else roles.add('participant', found);
  }
  if (!roles.has('agent')) supporters(context, noun, trigger, roles);
}

/** The noun groups that a preposition ties to the noun, also where the reading leaves them to the verb. */
function complementsOf({ reading, complements }: EventContext, noun: NounGroup): readonly NounGroup[] {
  const { nouns, terms } = reading;
  const own = complements[noun.index]!;
  const last = own.at(-1) ?? noun;
  const next = nouns[last.index + 1];
  const follows =
    next &&
    next.attachedTo === undefined &&
    next.preposition === last.last + 1 &&
    !next.temporal &&
    isBlank(terms[last.last]!.post);
  return follows ? [...own, next] : own;
}

/** "Asif’s speech", "Israeli airstrikes", "the Apple lawsuit"; "the Doha talks" are where they are. */
function premodifiers(context: EventContext, noun: NounGroup, trigger: number, roles: Roles): void {
  const { actorAt, actors, reading } = context;
  for (let i = noun.first; i < trigger; i++) {
    const actor = actorAt[i];
    if (!actor) continue;
    const term = reading.terms[i]!;
    const demonym =
      term.pos.startsWith('JJ') || !term.norm.startsWith(actors.get(actor)!.name.toLowerCase().slice(0, 4));
    const owner = term.possessive || term.pos === 'PRP$';
    if (!owner && !demonym && actors.get(actor)!.type === 'place') roles.place([actor]);
    else roles.add('agent', [actor]);
  }
}

/** Who a verb lends to the event noun that it governs: "X launched an attack", "the talks were held by X". */
function supporters(context: EventContext, noun: NounGroup, trigger: number, roles: Roles): void {
  const { reading } = context;
  const clause = reading.clauses[reading.terms[trigger]!.clause];
  const verb = clause && reading.verbs[clause.verb];
  if (!clause || !verb || !supportVerbs.has(verb.lemma)) return;
  const object =
    clause.object === noun.index || (clause.object !== undefined && partOf(context, noun, clause.object));
  if (object && verb.voice === 'active') roles.add('agent', subjectActors(context, clause));
  if (clause.subject === noun.index && verb.voice === 'passive' && clause.byAgent !== undefined)
    roles.add('agent', actorsOf(context, clause.byAgent));
}

/** "a series of attacks": the event noun is what the object consists of. */
function partOf({ reading: { nouns } }: EventContext, noun: NounGroup, object: number): boolean {
  let at: NounGroup | undefined = noun;
  for (let depth = 0; at && depth < 4; depth++) {
    if (at.index === object) return true;
    at = nouns[at.attachedTo ?? at.coordinatedWith ?? -1];
  }
  return false;
}
