import type { Event, Relation, RelationType } from '../../model/annotation.ts';
import { isRetrospect } from '../retrospect.ts';
import type { Proposal, Story } from './story.ts';

/** How sure it is that what is told as past lies before the publication. */
const TENSE = 0.8;

/** What is long past, in days. */
const LONG = 366;

/** What happened or goes on is no later than its publication, what is to come no earlier. */
export function publications(story: Story): Proposal[] {
  const proposals: Proposal[] = [];
  const past = story.documents.map(formerly);
  // In a life, "was told to type" is not to come now.
  const old = story.documents.map((document) => isRetrospect(document, LONG));
  story.groups.forEach((mentions, from) => {
    // Mentions that disagree ("may go to war", "the war") would pin the event to the day itself.
    const side = sideOf(mentions[0]!.event);
    for (const { document, event } of mentions) {
      if (sideOf(event) !== side || (side === 'AFTER' && past[document]!.has(event.id))) continue;
      if (side === 'AFTER' && event.tense === 'INFINITIVE' && old[document]) continue;
      const relation: Relation = {
        from: event.id,
        to: 't0',
        type: side,
        rule: 'published',
        confidence: TENSE,
      };
      proposals.push({ document, relation, from, to: -1 });
    }
  });
  return proposals;
}

/** What was possible before something that happened ("tried to turn it before the crash") isn't to come. */
function formerly({ events, relations }: Story['documents'][number]): Set<string> {
  const happened = new Set(events.filter(({ status }) => status === 'happened').map(({ id }) => id));
  const before = relations.filter(
    ({ type, to, confidence }) => type === 'BEFORE' && confidence > TENSE && happened.has(to),
  );
  return new Set(before.map(({ from }) => from));
}

function sideOf({ status, tense, aspect }: Event): RelationType {
  if (status === 'planned') return 'AFTER';
  if (status === 'happened' || status === 'ongoing' || aspect === 'PERFECTIVE' || tense === 'PAST')
    return 'BEFORE';
  return status === 'possible' || tense === 'FUTURE' ? 'AFTER' : 'BEFORE';
}
