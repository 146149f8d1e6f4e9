import type { AnnotatedDocument, Event, Relation, Time } from '../../model/annotation.ts';
import type { When } from '../../model/timeline.ts';

/** A mention of an event: the document that tells it (an index), and the event there. */
export interface Mention {
  document: number;
  event: Event;
}

/** What the order is solved from. */
export interface Story {
  documents: readonly (Pick<AnnotatedDocument, 'text' | 'published' | 'times' | 'events' | 'relations'> &
    Partial<Pick<AnnotatedDocument, 'actors'>>)[];
  /** Mentions of one event share a group; every group becomes one node. */
  groups: readonly (readonly Mention[])[];
  /**
   * Orders of two groups' beginnings that are too weak to bound a date, surest first. Where absent, the events'
   * own `sequence` says how each document would have it.
   */
  hints?: readonly Hint[];
}

interface Hint {
  first: number;
  second: number;
}

/** Where a group stands. */
export interface Placement {
  when: When;
  /** Groups that the texts themselves put nearest before and after this one (transitively reduced). */
  after: number[];
  before: number[];
}

export interface Solution {
  /** Groups in printed order: a linear extension of everything that was accepted. */
  order: number[];
  placements: Placement[];
  /** In words, why a group stands where it stands, and which proposals about it were refused. */
  explain(group: number): string[];
}

/** A relation of a document, as the network sees it. */
export interface Proposal {
  document: number;
  relation: Relation;
  /** Group of `from`. */
  from: number;
  /** Group of `to`, or −1 when it is a time. */
  to: number;
  time?: Time | undefined;
  /** The time is not said of the event: it follows from how the story is told. */
  inferred?: boolean;
}

/** A date that bounds can come from: a time of a text, or the day on which one was published. */
export interface Origin {
  /** The EDTF date that is printed for a bound that comes from here. */
  label: string;
  document: number;
  time?: Time;
  /** The text says this date of something else. */
  inferred?: boolean | undefined;
}
