/**
 * The one reading of a text, which every stage works from. Nothing re-parses.
 * All positions named `start`/`end` are UTF-16 offsets into the text; all named `first`/`last` are indices
 * into `terms`, both inclusive.
 */

/** Penn Treebank tags, with `PUNCT` for terms that are punctuation alone and `HVS`-like splits avoided. */
export type Pos =
  | 'CC'
  | 'CD'
  | 'DT'
  | 'EX'
  | 'FW'
  | 'IN'
  | 'JJ'
  | 'JJR'
  | 'JJS'
  | 'MD'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'NNPS'
  | 'PDT'
  | 'POS'
  | 'PRP'
  | 'PRP$'
  | 'RB'
  | 'RBR'
  | 'RBS'
  | 'RP'
  | 'SYM'
  | 'TO'
  | 'UH'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBP'
  | 'VBZ'
  | 'WDT'
  | 'WP'
  | 'WP$'
  | 'WRB'
  | 'PUNCT';

export interface Term {
  /** Index in `Reading.terms`. */
  index: number;
  /** Index of its sentence. */
  sentence: number;
  start: number;
  end: number;
  /** As written, without the punctuation around it; "Pakistan’s" and "don't" are one term. */
  text: string;
  /** Punctuation and white space before and after, as written. */
  pre: string;
  post: string;
  /** Lower case, straight quotes, accents kept; a possessive "'s" is cut ("pakistan"), "don't" stays. */
  norm: string;
  /** Dictionary form: infinitive of a verb, singular of a noun, else `norm`. */
  lemma: string;
  pos: Pos;
  /** The term ends in a possessive "'s" or "s'". */
  possessive: boolean;
  /** compromise's lexicon and suffix tags (Place, Person, FirstName, Organization, Month, Unit …). */
  tags: ReadonlySet<string>;
  /** Index of the verb group, noun group or clause that it belongs to, −1 where none. */
  verb: number;
  noun: number;
  clause: number;
}

export interface Sentence {
  index: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** Index of its paragraph, from 0. */
  paragraph: number;
}

/** A noun group without what follows its head: "Pakistan’s military", "the first round", "he". */
export interface NounGroup {
  index: number;
  first: number;
  last: number;
  /** Its last noun (or the pronoun). */
  head: number;
  kind: 'common' | 'proper' | 'pronoun' | 'number';
  plural: boolean;
  /** First and last term of a possessor inside it ("Pakistan’s" of "Pakistan’s military", "its"). */
  possessor?: { first: number; last: number };
  /** The preposition that governs it, a term. */
  preposition?: number;
  /** The noun group of which this one is the "of"/"by"/"in" complement ("the seizure" for "of the ship"). */
  attachedTo?: number;
  /** Its head names a time ("Monday", "last week", "1998"): bare, it is an adverbial and no subject or object. */
  temporal?: boolean;
  /**
   * Coordinated with the noun group before it ("Airbus and Boeing"): index of that group. A clause's `subject`,
   * `object` and `byAgent` name the first of a coordination; see `conjuncts` in `attach.ts` for the others.
   */
  coordinatedWith?: number;
  /** Apposition to the noun group before it: index of that group. */
  appositionOf?: number;
}

/** A verb with its auxiliaries: "had agreed", "will not tolerate", "to take", "destroying". */
export interface VerbGroup {
  index: number;
  first: number;
  last: number;
  /** The content verb. */
  head: number;
  lemma: string;
  /** Particle of a phrasal verb ("out" of "carried out"), a term. */
  particle?: number;
  finite: boolean;
  form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  tense: 'PAST' | 'PRESENT' | 'FUTURE' | 'INFINITIVE' | 'PRESPART' | 'PASTPART' | 'NONE';
  aspect: 'NONE' | 'PROGRESSIVE' | 'PERFECTIVE' | 'PERFECTIVE_PROGRESSIVE';
  /** The modal's lemma ("could", "would", "may", "have to", "be to"), where there is one. */
  modality?: string;
  negative: boolean;
  voice: 'active' | 'passive';
  copular: boolean;
  /** A verb group that this one complements or is an infinitive of ("tried" for "to help"). */
  governor?: number;
  /** Coordinated with the verb group before it ("derailed and overturned"): index of that one. */
  coordinatedWith?: number;
}

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'adverbial'
  | 'complement'
  | 'participial'
  | 'infinitive'
  | 'quote';

/** One verb group with what belongs to it. Clauses are contiguous spans, nested ones cut out of none. */
export interface Clause {
  index: number;
  sentence: number;
  first: number;
  last: number;
  kind: ClauseKind;
  /** The verb group; −1 for a sentence or headline without a verb. */
  verb: number;
  /** The conjunction, relative or complementiser ("after", "who", "that"), a term. */
  marker?: number;
  /** Noun group of the grammatical subject: its own, or the one understood (relative, participle, infinitive). */
  subject?: number;
  /** The subject stands in this clause's own words, before its verb. */
  subjectExplicit: boolean;
  /** Noun group of the direct object; the understood one in object relatives. */
  object?: number;
  /** Noun group in "by …" of a passive. */
  byAgent?: number;
  /** Other noun groups governed by prepositions that attach to the verb. */
  obliques: number[];
  /** The clause it hangs on: what a complement completes, a relative describes, an adverbial modifies. */
  parent?: number;
  /** The noun group that a relative or participial clause describes. */
  antecedent?: number;
  /** Inside quotation marks. */
  quoted: boolean;
  /** The clause is the content of a reporting verb: that clause's index. */
  reportedBy?: number;
}

export interface Reading {
  /** As long as the document's, with spaces in the place of what is no part of the story. */
  text: string;
  terms: Term[];
  sentences: Sentence[];
  nouns: NounGroup[];
  verbs: VerbGroup[];
  clauses: Clause[];
}
