import { apposedTo } from '../language/attach.ts';
import type { Term } from '../language/reading.ts';
import type { Actor } from '../model/annotation.ts';
import type { Discourse, Recent } from './discoursestate.ts';

const personal: Record<string, 'm' | 'f' | 'it' | 'they'> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};
const relatives = new Set(['who', 'whom', 'whose', 'which']);

/** Resolves a pronoun, or doesn't. */
export function pronoun(discourse: Discourse, term: Term): Actor | undefined {
  const word = term.norm.replace(/'(s|d|ll|ve|re)$/, '');
  if (relatives.has(word)) return relative(discourse, term, word);
  const kind = Object.hasOwn(personal, word) ? personal[word] : undefined;
  if (!kind || (word === 'it' && expletive(discourse, term))) return undefined;
  const fits = (actor: Actor): boolean => {
    if (kind === 'm' || kind === 'f')
      return actor.type === 'person' && (discourse.gender(actor) ?? kind) === kind;
    if (kind === 'it') return actor.type === 'organization' || actor.type === 'place';
    return actor.type === 'organization' || (actor.type === 'group' && isPlural(actor));
  };
  if (kind === 'm' || kind === 'f') {
    const other = ownSubject(discourse, term, word);
    const found = nearest(discourse, (actor) => actor !== other && fits(actor), kind);
    if (found) discourse.learn(found, kind);
    return found;
  }
  return word === 'it' || word === 'they' || word === 'its' || word === 'their'
    ? topic(discourse, fits)
    : undefined;
}

/** The subject of a pronoun's own clause, which "him" in it can't be. */
function ownSubject(
  { reading, actorAt, recent }: Discourse,
  { clause, index }: Term,
  word: string,
): Actor | undefined {
  if (word !== 'him' && word !== 'her') return undefined;
  if (word === 'her' && /^(NN|JJ)/.test(reading.terms[index + 1]?.pos ?? '')) return undefined;
  const subject = reading.nouns[reading.clauses[clause]?.subject ?? -1];
  if (!subject) return undefined;
  // "Dale bribed a guard to help him": the guard or Dale may help.
  const { kind, parent, subjectExplicit } = reading.clauses[clause]!;
  if (kind === 'infinitive' && !subjectExplicit && reading.clauses[parent ?? -1]?.object !== undefined)
    return undefined;
  const apposed = apposedTo(reading.nouns, subject);
  const of = (head: number) => actorAt[head] ?? recent.findLast(({ term }) => term === head)?.actor;
  return of(subject.head) ?? (apposed && of(apposed.head));
}

function isPlural({ name }: Actor): boolean {
  return /s$|people|police|men$|women$|children$/.test(name);
}

/**
 * The person spoken of: in this sentence or the ones before, a subject rather than another, if only one fits. Nobody
 * where somebody without a name is nearer ("They suspected a former choirboy. He was released"), or does what is done to
 * the one with a name ("A gunman shot Okafor. He fled").
 */
function nearest(discourse: Discourse, fits: (actor: Actor) => boolean, sex: 'm' | 'f'): Actor | undefined {
  const { recent, sentence } = discourse;
  for (let back = 0; back <= 2; back++) {
    const here = recent.filter((one) => one.sentence === sentence - back && fits(one.actor));
    const strangers = discourse.strangers.filter(
      (one) => one.sentence === sentence - back && (one.sex ?? sex) === sex && (one.subject || back > 0),
    );
    if (!here.length && strangers.length) return undefined;
    if (!here.length) continue;
    const acting = here.filter(({ subject, owner }) => subject && !owner);
    if (back > 0 && !acting.length && strangers.some(({ subject }) => subject)) return undefined;
    const found =
      only(here) ?? only(here.filter(({ actor }) => discourse.gender(actor) === sex)) ?? only(acting);
    return found ?? (acting.at(-1) ?? here.findLast(({ subject }) => subject))?.actor;
  }
  return undefined;
}

/** The subject of this sentence, or else of the one before, where it is of a kind that fits. */
function topic({ recent, sentence }: Discourse, fits: (actor: Actor) => boolean): Actor | undefined {
  for (let back = 0; back <= 1; back++) {
    const subjects = recent.filter((one) => one.sentence === sentence - back && one.subject);
    if (subjects.length) return only(subjects.filter((one) => fits(one.actor))) ?? undefined;
    const here = recent.filter((one) => one.sentence === sentence - back && fits(one.actor));
    if (here.length) return back === 0 ? only(here) : undefined;
  }
  return undefined;
}

function only(found: readonly Recent[]): Actor | undefined {
  const first = found[0]?.actor;
  return first && found.every(({ actor }) => actor === first) ? first : undefined;
}

/** A relative pronoun stands for what is named right before it. */
function relative({ actorAt, recent, reading }: Discourse, term: Term, word: string): Actor | undefined {
  const last = recent.at(-1);
  if (!last || last.sentence !== term.sentence) return undefined;
  const noun = reading.nouns[reading.terms[last.term]!.noun];
  let end = noun && noun.head === last.term ? noun.last : last.term;
  while (actorAt[end + 1] === last.actor) end++;
  if (end !== term.index - 1) return undefined;
  if (word === 'which' ? last.actor.type === 'person' : last.actor.type === 'place') return undefined;
  return last.actor;
}

/** "It is clear that", "made it clear", "it was announced that": nobody is meant. "It is building a plant" tells of somebody. */
function expletive({ reading: { terms } }: Discourse, { index }: Term): boolean {
  const next = terms[index + 1];
  if (!next || /^JJ/.test(next.pos) || /^(takes|took|seems|appears|looks)$/.test(next.norm)) return true;
  let at = index + 1;
  while (
    at < index + 5 &&
    terms[at] &&
    /^(is|was|be|been|will|would|has|had|may|might|could|also|now|not|still|already)$/.test(terms[at]!.norm)
  )
    at++;
  if (at === index + 1) return false;
  const main = terms[at];
  if (!main || main.norm === 'that') return true;
  if (/^VBG/.test(main.pos)) return false;
  const helper = terms[at - 1]!.norm;
  if (/^VB/.test(main.pos) && !/^(is|was|be|been)$/.test(helper)) return false;
  // "it was sold by", but "it was announced that".
  return !(main.pos === 'VBN' && terms[at + 1]?.norm !== 'that');
}
