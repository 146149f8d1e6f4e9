import type { Relation } from '../../model/annotation.ts';
import { DAY, minutesOf } from './calendar.ts';
import type { Story } from './story.ts';
import type { Told } from './telling.ts';

/** How sure it is that a paragraph without any other time goes on with the news. */
const SURE = 0.58;

/** Minutes before its publication that an article's news can be old. */
const FRESH = 10 * DAY;

/** Words that present something to an audience; with its reports they make the news an occasion. */
const presentations = new Set(
  'address demonstrate describe introduce launch mention present praise promote release show talk unveil welcome'.split(
    ' ',
  ),
);

/**
 * A news article tells its news first, with its day, and then who did and said what about it (the inverted
 * pyramid): a simple past of a paragraph that has no other time and does not look back is not before the news. Where
 * the news is that somebody presented something, what the same one says there is said on that day.
 */
export function newsThreads(
  telling: readonly Told[],
  { published, actors }: Story['documents'][number],
): Relation[] {
  const out = minutesOf(published.value.slice(0, 10));
  const lead = telling.find(isLead);
  if (!out || published.basis === 'assumed' || lead?.from === undefined) return [];
  const age = out.from - lead.from;
  if (lead.to! - lead.from >= DAY || age < -DAY || age > FRESH) return [];
  const paragraphs = new Map<number, Told[]>();
  for (const told of telling) {
    if (told.paragraph <= lead.paragraph) continue;
    const known = paragraphs.get(told.paragraph);
    if (known) known.push(told);
    else paragraphs.set(told.paragraph, [told]);
  }
  const typeOf = new Map(actors?.map(({ id, type }) => [id, type]));
  const agents = speakers(lead);
  // A company's news is told by its people.
  const company = presents(lead) && agents.some((actor) => typeOf.get(actor) === 'organization');
  const isHere = (actor: string) => agents.includes(actor) || (company && typeOf.get(actor) === 'person');
  return [...paragraphs.values()]
    .flatMap((paragraph) => followers(paragraph, lead))
    .map((told): Relation => {
      const same = presents(told) && speakers(told).some(isHere);
      return {
        from: told.event.id,
        ...(same ? { to: lead.time!, type: 'IS_INCLUDED' } : { to: lead.event.id, type: 'AFTER' }),
        rule: 'news-thread',
        confidence: SURE,
      };
    });
}

/** A narrated event or a noun that has a date: in the first paragraph, or below the headline. */
function isLead({ paragraph, sentence, narrates, event, from }: Told): boolean {
  if (from === undefined || paragraph > 1 || (paragraph === 1 && sentence > 1)) return false;
  return event.status === 'happened' && (narrates || event.tense === 'NONE' || event.aspect === 'PERFECTIVE');
}

function presents({ event }: Told): boolean {
  return event.class === 'REPORTING' || presentations.has(event.lemma);
}

const speakers = ({ event }: Told) =>
  event.participants.flatMap(({ actor, role }) => (role === 'agent' ? [actor] : []));

/** What goes on with the news: until the paragraph looks back, and nothing where it has a time. */
function followers(paragraph: Told[], lead: Told): Told[] {
  const told = paragraph.filter(({ subordinate }) => !subordinate);
  if (told.some(({ dated, narrates, event }) => dated && narrates && event.status === 'happened')) return [];

  // A relative clause with a time of its own looks back, too.
  const turn = paragraph.find(
    ({ back, event, to }) =>
      back ||
      (to !== undefined && to < lead.from! - FRESH) ||
      (event.tense === 'PAST' && event.aspect.startsWith('PERF')),
  );
  return told.filter(
    ({ narrates, framed, sentence }) => narrates && !framed && !(turn && sentence >= turn.sentence),
  );
}
