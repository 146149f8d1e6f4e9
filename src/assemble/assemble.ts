import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Entry, Timeline } from '../model/timeline.ts';
import { castOf } from './actors.ts';
import { entriesOf } from './entries.ts';
import { groupsOf } from './groups.ts';
import { documentKeys } from './ids.ts';
import { solve } from './network/solve.ts';
import { newsOf, withNewsFirst } from './news.ts';
import { newsDays } from './news-day.ts';
import { pageOf } from './salience/page.ts';
import { saliences } from './salience/salience.ts';
import { select } from './select.ts';
import { shelfSaliences } from './shelf.ts';

/** What a timeline shows. Everything is optional; the default shows what happened, happens or is planned. */
export interface AssembleOptions {
  /** Also statements, states, hypotheticals and denials. */
  all?: boolean;
  /** Say of each entry, in words, why it stands where it stands. */
  explain?: boolean;
  /** Only what can have happened on or after, on or before this date (EDTF prefix: day, month or year). */
  from?: string;
  to?: string;
  /** Only entries in which an actor of such a name takes part. */
  actor?: string;
  /** Only entries that these words are about. */
  about?: string;
  /** Least salience, 0 to 1. */
  minSalience?: number;
  /** Only the most salient entries: in all, and of each date. */
  limit?: number;
  perDay?: number;
  /** Latest first. */
  reverse?: boolean;
}

/**
 * Makes one timeline of annotated documents: one entry for each event however many mentions it has, in an order that
 * no text contradicts, ranked and selected.
 * @param input annotated documents, in the order that breaks ties
 */
export function assemble(input: Iterable<AnnotatedDocument>, options: AssembleOptions = {}): Timeline {
  const documents = [...input];
  const keys = documentKeys(documents.map(({ id }) => id));
  const cast = castOf(documents, keys);
  const groups = groupsOf(documents, cast);
  const solved = solve({ documents, groups });
  const pages = documents.map(pageOf);
  const plain = saliences(pages, groups, solved);
  const news = newsOf(pages, groups, solved.placements, plain);
  const own = withNewsFirst(groups, plain, news);
  const placements = newsDays(documents, groups, solved.placements, news, pages);
  const solution = { ...solved, placements };
  const salience = shelfSaliences(
    documents,
    groups,
    placements.map(({ when }) => when),
    own,
  );
  const entries = entriesOf({ documents, keys, cast, groups, solution, salience }, options);
  const events = select(entries, cast.members, options);
  return {
    version: 1,
    documents: documents.map(({ id, source, title, published }) => ({ id, source, title, published })),
    ...namedIn(events, cast.members),
    events,
    warnings: documents
      .filter(({ published }) => published.basis === 'assumed')
      .map(({ id, published }) => ({
        code: 'published-assumed',
        message: `no publication date: ${published.value} is assumed`,
        document: id,
      })),
  };
}

/** Those that take part in the shown entries or are quoted by them, and the places where no one of them acts. */
function namedIn(events: readonly Entry[], members: Timeline['actors']): Pick<Timeline, 'actors' | 'places'> {
  const acting = new Set<string | undefined>();
  const where = new Set<string | undefined>();
  for (const { participants, place, attribution } of events) {
    for (const { actor } of participants) acting.add(actor);
    acting.add(attribution);
    where.add(place);
  }
  return {
    actors: members.filter(({ id }) => acting.has(id)),
    places: members
      .filter(({ id }) => where.has(id) && !acting.has(id))
      .map(({ id, name, aliases }) => ({ id, name, aliases })),
  };
}
