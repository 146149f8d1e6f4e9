import { comments } from '../../lexicon/relations/comments.ts';
import type { Event, Relation } from '../../model/annotation.ts';
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
  const typeOf = new Map(actors?.map(({ id, type }) => [id, type]));
  const agents = speakers(lead);
  // A company's news is told by its people.
  const company = presents(lead) && agents.some((actor) => typeOf.get(actor) === 'organization');
  const isHere = (actor: string) => agents.includes(actor) || (company && typeOf.get(actor) === 'person');
  return followers(telling, lead).map((told): Relation => {
    const same = presents(told) && speakers(told).some(isHere);
    return {
      from: told.event.id,
      to: lead.time!,
      type: same ? 'IS_INCLUDED' : 'BEGUN_BY',
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

/**
 * What goes on with the news: until the story looks back. A past perfect does so for the rest of its paragraph, an earlier
 * date until a later one, a present, or a report that opens a paragraph returns to the news. Reports and comments
 * belong to the days of the article, except after an earlier date of their own paragraph.
 */
function followers(telling: readonly Told[], lead: Told): Told[] {
  const found: Told[] = [];
  let paragraph = lead.paragraph;
  let past = false;
  let back = false;
  let early = -1;
  // "ignored it after an inspector had found a leak": the sentence looks back.
  const perfect = new Set(telling.flatMap((told) => (told.perfect ? [told.sentence] : [])));
  for (const told of telling) {
    // "The letter, which she wrote in July, warned that …": an earlier date in its sentence, too.
    if (told.to !== undefined && told.to < lead.from!) early = told.sentence;
    if (told.paragraph <= lead.paragraph || told.subordinate || told.quoted) continue;
    const { event } = told;
    const report = told.narrates && isReport(event) && early !== told.sentence;
    if (told.paragraph !== paragraph) {
      paragraph = told.paragraph;
      back = false;
      if (!told.dated && (report || isPresent(event))) past = false;
    }
    if (told.perfect || told.framed) back = true;
    else if (told.narrates && told.dated) {
      if (told.from === undefined) continue;
      past = told.to! < lead.from!;
      back = false;
    } else if (event.tense === 'FUTURE' && event.status === 'planned') past = false;
    if (!told.narrates || told.dated) continue;
    if (!back && !past && early !== told.sentence && (report || !perfect.has(told.sentence)))
      found.push(told);
  }
  return found;
}

const isPresent = ({ tense, status }: Event) => tense === 'PRESENT' && status !== 'possible';

const isReport = ({ class: kind, lemma }: Event) => kind === 'REPORTING' || comments.has(lemma);
