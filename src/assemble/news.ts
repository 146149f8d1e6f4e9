import type { Event } from '../model/annotation.ts';
import type { When } from '../model/timeline.ts';
import type { Mention, Placement } from './network/story.ts';
import { daysBefore } from './retrospect.ts';
import { FRESH, type Page } from './salience/page.ts';

/** Within how many characters an article tells its news. */
const LEAD = 1000;

/**
 * The news of each article: of the events that it tells at its beginning, as done or doing and not as long ago, the
 * most salient. An article about the past has none.
 * @param salience of the groups, in their order
 * @returns for each document the group that is its news
 */
export function newsOf(
  pages: readonly Page[],
  groups: readonly (readonly Mention[])[],
  placements: readonly Placement[],
  salience: readonly number[],
): (number | undefined)[] {
  const news: (number | undefined)[] = pages.map(() => undefined);
  groups.forEach((mentions, group) => {
    for (const { document, event } of mentions) {
      const page = pages[document]!;
      if (!mayBeNews(event, page) || !isCurrent(placements[group]!.when, page)) continue;
      const known = news[document];
      if (known === undefined || salience[group]! > salience[known]!) news[document] = group;
    }
  });
  return news;
}

function mayBeNews({ start, status, tense, aspect, class: kind }: Event, page: Page): boolean {
  return (
    page.isNews &&
    start >= page.body &&
    start < page.body + LEAD &&
    (status === 'happened' || status === 'ongoing') &&
    !(tense === 'PAST' && aspect === 'PERFECTIVE') &&
    kind !== 'STATE' &&
    kind !== 'I_STATE' &&
    kind !== 'PERCEPTION'
  );
}

/** Of the last days, as far as is known. */
function isCurrent({ basis, earliest, latest }: When, { published }: Page): boolean {
  if (basis !== 'stated' && basis !== 'resolved') return true;
  return (
    (latest === null || daysBefore(published, latest) < FRESH) &&
    (earliest === null || daysBefore(published, earliest) >= 0)
  );
}

/** What an article is about comes first among what it tells: its news gets the salience of its most salient event. */
export function withNewsFirst(
  groups: readonly (readonly Mention[])[],
  salience: readonly number[],
  news: readonly (number | undefined)[],
): number[] {
  const most = news.map(() => 0);
  groups.forEach((mentions, group) => {
    for (const { document } of mentions) most[document] = Math.max(most[document]!, salience[group]!);
  });
  const out = [...salience];
  news.forEach((group, document) => {
    if (group !== undefined && salience[group]! < most[document]!)
      out[group] = Math.round((1e4 * (most[document]! + 1)) / 2) / 1e4;
  });
  return out;
}
