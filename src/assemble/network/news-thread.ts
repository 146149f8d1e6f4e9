import type { Relation } from '../../model/annotation.ts';
import { minutesOf } from './calendar.ts';
import type { Story } from './story.ts';
import type { Told } from './telling.ts';

/** How sure it is that a paragraph without any other time goes on with the news. */
const SURE = 0.58;

const DAY = 1440;

/** Minutes before its publication that an article's news can be old. */
const FRESH = 10 * DAY;

/**
 * A news article tells its news first, with its day, and then who did and said what about it (the inverted
 * pyramid): a simple past of a paragraph that has no other time and does not look back is not before the news.
 */
export function newsThreads(telling: readonly Told[], { published }: Story['documents'][number]): Relation[] {
  const out = minutesOf(published.value.slice(0, 10));
  const lead = telling.find(isLead);
  if (!out || published.basis === 'assumed' || lead?.from === undefined) return [];
  const age = out.from - lead.from;
  if (lead.to! - lead.from >= DAY || age < -DAY || age > FRESH) return [];
  const paragraphs = new Map<number, Told[]>();
  for (const told of telling) {
    if (told.paragraph === 0) continue;
    const known = paragraphs.get(told.paragraph);
    if (known) known.push(told);
    else paragraphs.set(told.paragraph, [told]);
  }
  return [...paragraphs.values()].flatMap(followers).map(
    ({ event }): Relation => ({
      from: event.id,
      to: lead.event.id,
      type: 'AFTER',
      rule: 'news-thread',
      confidence: SURE,
    }),
  );
}

/** A narrated event or a noun of the first paragraph that has a date. */
function isLead({ paragraph, narrates, event, from }: Told): boolean {
  return (
    paragraph === 0 &&
    from !== undefined &&
    (narrates || (event.tense === 'NONE' && event.status === 'happened'))
  );
}

/** What goes on with the news: until the paragraph looks back, and nothing where it has a time. */
function followers(paragraph: Told[]): Told[] {
  const told = paragraph.filter(({ subordinate }) => !subordinate);
  if (told.some(({ dated, narrates, event }) => dated && narrates && event.status === 'happened')) return [];
  const turn = paragraph.find(
    ({ back, event }) => back || (event.tense === 'PAST' && event.aspect.startsWith('PERF')),
  );
  return told.filter(({ narrates, sentence }) => narrates && !(turn && sentence >= turn.sentence));
}
