import { deeds } from '../../lexicon/events/deeds.ts';
import type { Event, ParticipantRole } from '../../model/annotation.ts';
import type { When } from '../../model/timeline.ts';
import type { Mention } from '../network/story.ts';
import { daysBefore } from '../retrospect.ts';
import { OLD, type Page } from './page.ts';
import { isWordTitled, titleShare } from './title.ts';

/** One event as salience sees it. */
export interface Candidate {
  mentions: readonly Mention[];
  /** One of the mentions, and the document that it stands in. */
  event: Event;
  page: Page;
  when: When;
}

/** Characters over which position loses half its weight: slowly, and fast. */
const SLOW = 600;
const FAST = 150;

const is = (holds: boolean) => (holds ? 1 : 0);
const decay = (half: number, { event, page }: Candidate) =>
  half / (half + Math.max(0, event.start - page.body));
const isDated = ({ when: { basis } }: Candidate) => basis === 'stated' || basis === 'resolved';
const inRole = ({ event }: Candidate, wanted: ParticipantRole) =>
  event.participants.filter(({ role }) => role === wanted).map(({ actor }) => actor);

/**
 * The signs by which editors tell what an article is about. Each is a number, mostly 0 or 1; `weights.ts` says how much
 * each counts.
 */
export const signs = {
  bias: () => 1,
  /** Told early: 1 for the first words, falling slowly, and fast. */
  early: (told) => decay(SLOW, told),
  first: (told) => decay(FAST, told),
  /** In the first sentence; before the article's own words begin. */
  lead: ({ event, page }) => is(event.start >= page.body && event.start < page.lead),
  furniture: ({ event, page }) => is(event.start < page.body),
  /** The title has its word; the share of the title's words that its line has. */
  titleWord: ({ event, page }) => is(isWordTitled(event, page.title)),
  titleShare: ({ event, page }) => titleShare(event, page.title),
  /** Whom the title names first acts; whom it names acts; whom it names takes part. */
  titleSubject: (told) => is(inRole(told, 'agent').some((actor) => actor === told.page.title.subject)),
  titleAgent: (told) => is(inRole(told, 'agent').some((actor) => told.page.title.actors.has(actor))),
  titleActor: ({ event, page }) => is(event.participants.some(({ actor }) => page.title.actors.has(actor))),
  agent: (told) => is(inRole(told, 'agent').length > 0),
  target: (told) => is(inRole(told, 'target').length > 0),
  /** Dated to the day; to anything that the text says. */
  day: (told) => is(isDated(told) && told.when.earliest?.slice(0, 10) === told.when.latest?.slice(0, 10)),
  date: (told) => is(isDated(told)),
  /** Of long ago, in an article about its own time. */
  oldInNews: ({ page, when }) =>
    is(page.isNews && when.latest !== null && daysBefore(page.published, when.latest) > OLD),
  /** A word of what chronologies are made of. */
  deed: ({ event }) => is(deeds.has(event.lemma)),
  /** Told by a noun; as already past; not as a main verb. */
  noun: ({ event }) => is(event.tense === 'NONE'),
  pluperfect: ({ event }) => is(event.tense === 'PAST' && event.aspect === 'PERFECTIVE'),
  nonfinite: ({ event }) => is(/^(INFINITIVE|PRESPART|PASTPART)$/.test(event.tense)),
  /** Somebody is quoted for it. */
  attributed: ({ event }) => is(event.attribution !== undefined),
  /** A line too long to be read with ease. */
  long: ({ event }) => is(event.what.length > 120),
  /** Told again: doublings of the mentions, of the documents. */
  mentions: ({ mentions }) => Math.log2(mentions.length),
  documents: ({ mentions }) => Math.log2(new Set(mentions.map(({ document }) => document)).size),
  planned: ({ event }) => is(event.status === 'planned'),
  ongoing: ({ event }) => is(event.status === 'ongoing'),
  possible: ({ event }) => is(event.status === 'possible'),
  denied: ({ event }) => is(event.status === 'denied'),
  ASPECTUAL: ({ event }) => is(event.class === 'ASPECTUAL'),
  I_ACTION: ({ event }) => is(event.class === 'I_ACTION'),
  PERCEPTION: ({ event }) => is(event.class === 'PERCEPTION'),
  REPORTING: ({ event }) => is(event.class === 'REPORTING'),
  I_STATE: ({ event }) => is(event.class === 'I_STATE'),
  STATE: ({ event }) => is(event.class === 'STATE'),
} satisfies Record<string, (told: Candidate) => number>;

export type Sign = keyof typeof signs;
export const signNames = Object.keys(signs) as Sign[];
