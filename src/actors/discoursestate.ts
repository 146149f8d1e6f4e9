import type { NounGroup, Reading } from '../language/reading.ts';
import { partyNouns } from '../lexicon/actors/words.ts';
import type { Actor } from '../model/annotation.ts';
import { countryOf } from './countries.ts';
import { fold } from './fold.ts';
import { genderOf, wordsBefore } from './gender.ts';
import { roleWords } from './roles.ts';

/** A mention that later words may refer back to. */
export interface Recent {
  actor: Actor;
  term: number;
  sentence: number;
  subject: boolean;
  /** Stands there only as whose something is: "his" of "his lawyer". */
  owner: boolean;
}

/** Somebody spoken of without a name. */
export interface Stranger {
  sentence: number;
  sex: 'm' | 'f' | undefined;
  subject: boolean;
}

/** How far back, in sentences, a pronoun or description may reach. */
const REACH = 3;

/** Those who speak for a client. */
const lawyers = /^(lawyer|attorney|solicitor|barrister|counsel|agent)s?$/;

/** Ranks and offices that stand before a name cut short. */
const ranks = new Map(
  Object.entries({
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    capt: 'captain',
    maj: 'major',
    sgt: 'sergeant',
    adm: 'admiral',
    sen: 'senator',
    gov: 'governor',
    rev: 'reverend',
    insp: 'inspector',
    supt: 'superintendent',
  }),
);

/** What the names of armed bodies have in them. */
export const armed =
  /\b(front|army|movement|militia|brigades?|resistance|liberation|state|taliban|hezbollah|hamas|houthis?|shabab|shabaab|qaeda|guard|guards|forces?|eln|farc|pkk|m23)\b/;

/** The country of "Afghan side": a demonym with a word for those who act for a state. */
function countryOfSide(name: string): ReturnType<typeof countryOf> {
  const words = name.split(' ');
  const country = partyNouns.has(words.at(-1)!) ? countryOf(words[0]!) : undefined;
  return country?.as === 'demonym' ? country : undefined;
}

/** What a reader has in mind while reading: who was spoken of, where, and as what. */
export class Discourse {
  readonly actorAt: readonly (Actor | undefined)[];
  readonly recent: Recent[] = [];
  /** Mentions so far, by actor. */
  readonly counts = new Map<Actor, number>();
  /** Countries, and organisations that act for one, by country code. */
  readonly parties = new Map<string, Actor>();
  /** The same by each single word of their name: "taliban". */
  readonly partyWords = new Map<string, Actor>();
  /** People spoken of so far, by each word of their role; bodies, by the head of an apposition. */
  readonly holders = new Map<string, Set<Actor>>();
  /** Armed bodies spoken of so far, but for the forces of states. */
  readonly fighters = new Set<Actor>();
  /** Whose lawyer was spoken of last: "his client" is that one. */
  defended: Actor | undefined;
  sentence = 0;
  readonly #subjects = new Set<number>();
  /** Those spoken of whose name isn't known. */
  readonly strangers: Stranger[] = [];
  readonly #genders = new Map<Actor, 'm' | 'f' | undefined>();

  constructor(
    readonly reading: Reading,
    readonly actors: readonly Actor[],
  ) {
    this.actorAt = laid(reading, actors);
    // A dateline has a place and no verb.
    for (const { subject, verb } of reading.clauses)
      if (subject !== undefined && verb >= 0) this.#subjects.add(subject);
    for (const actor of actors) {
      if (actor.type === 'person') continue;
      const names = [actor.name, ...actor.aliases].map(fold);
      for (const name of names) {
        if (actor.type === 'organization' && !name.includes(' ')) this.partyWords.set(name, actor);
        // "Afghan side" among the other words for the Taliban makes it the party that Afghan phrases mean.
        const of = countryOf(name) ?? countryOfSide(name);
        if (!of) continue;
        const own =
          actor.type === 'organization' ? name !== fold(actor.name) : of.as === 'name' || name.includes(' ');
        if (own && (actor.type === 'organization' || !this.parties.has(of.code)))
          this.parties.set(of.code, actor);
      }
    }
  }

  /** Notes somebody whose name isn't known ("a former choirboy", a pronoun for nobody named): the next "he" may be theirs. */
  meet(noun: NounGroup, sex: 'm' | 'f' | undefined): void {
    const { sentence } = this.reading.terms[noun.head]!;
    this.strangers.push({ sentence, sex, subject: this.isSubject(noun) });
  }

  isSubject({ index }: NounGroup): boolean {
    return this.#isSubject(index);
  }

  /** Of a clause's subject, "his lawyer, Karel Dale," both. */
  #isSubject(noun: number): boolean {
    const of = this.reading.nouns[noun]?.appositionOf ?? noun;
    return this.#subjects.has(noun) || this.#subjects.has(of);
  }

  /** Moves on to a term: what lies too far back is forgotten. */
  reach(term: number): void {
    this.sentence = this.reading.terms[term]!.sentence;
    const since = this.sentence - REACH;
    while (this.recent.length && this.recent[0]!.sentence < since) this.recent.shift();
    while (this.strangers.length && this.strangers[0]!.sentence < since) this.strangers.shift();
  }

  mention(term: number, actor: Actor): void {
    const { noun, sentence } = this.reading.terms[term]!;
    const last = this.recent.at(-1);
    if (last?.actor === actor && last.term === term - 1) return;
    const count = this.counts.get(actor) ?? 0;
    if (!count && actor.type === 'person') {
      if (actor.role) this.#hold(actor, roleWords(actor.role));
      const rank = ranks.get(this.reading.terms[term - 1]?.norm.replace(/\.$/, '') ?? '');
      if (rank) this.#hold(actor, [rank]);
    }
    if (actor.type === 'organization') {
      this.#hold(actor, apposed(this.reading, noun));
      if (!count && armed.test(fold(actor.name)) && !/^(us|united|royal|national) /i.test(actor.name))
        this.fighters.add(actor);
    }
    this.counts.set(actor, count + 1);
    const group = this.reading.nouns[noun];
    const owner = group?.possessor !== undefined && term <= group.possessor.last;
    this.recent.push({ actor, term, sentence, subject: this.#isSubject(noun), owner });
    if (owner && lawyers.test(this.reading.terms[group!.head]!.norm)) this.defended = actor;
  }

  #hold(actor: Actor, words: readonly string[]): void {
    for (const word of words) {
      const known = this.holders.get(word);
      if (known) known.add(actor);
      else this.holders.set(word, new Set([actor]));
    }
  }

  /** Notes what a pronoun has told. */
  learn(actor: Actor, gender: 'm' | 'f'): void {
    this.#genders.set(actor, gender);
  }

  gender(actor: Actor): 'm' | 'f' | undefined {
    if (!this.#genders.has(actor))
      this.#genders.set(actor, genderOf(actor, wordsBefore(this.reading, actor)));
    return this.#genders.get(actor);
  }
}

/** The head of what stands in apposition to a noun group: "Doctors' Relief, a charity". */
function apposed({ nouns, terms }: Reading, noun: number): string[] {
  for (let at = noun + 1; noun >= 0 && at < Math.min(nouns.length, noun + 3); at++)
    if (nouns[at]!.appositionOf === noun) return [terms[nouns[at]!.head]!.norm];
  return [];
}

function laid({ terms }: Reading, actors: readonly Actor[]): (Actor | undefined)[] {
  const out = new Array<Actor | undefined>(terms.length);
  const spans = actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const { start, end, actor } of spans) {
    while (at > 0 && terms[at - 1]!.end > start) at--;
    while (at < terms.length && terms[at]!.end <= start) at++;
    for (let i = at; i < terms.length && terms[i]!.start < end; i++) out[i] ??= actor;
  }
  return out;
}
