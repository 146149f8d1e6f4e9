import type { Event, Relation, RelationType } from '../../model/annotation.ts';
import type { Proposal, Story } from './story.ts';

/** How sure it is that what is told as past lies before the publication. */
const TENSE = 0.8;

/** What happened or goes on is no later than its publication, what is to come no earlier. */
export function publications(story: Story): Proposal[] {
  const proposals: Proposal[] = [];
  story.groups.forEach((mentions, from) => {
    for (const { document, event } of mentions) {
      const relation: Relation = {
        from: event.id,
        to: 't0',
        type: sideOf(event),
        rule: 'published',
        confidence: TENSE,
      };
      proposals.push({ document, relation, from, to: -1 });
    }
  });
  return proposals;
}

function sideOf({ status, tense, aspect }: Event): RelationType {
  if (status === 'planned') return 'AFTER';
  if (status === 'happened' || status === 'ongoing' || aspect === 'PERFECTIVE' || tense === 'PAST')
    return 'BEFORE';
  return status === 'possible' || tense === 'FUTURE' ? 'AFTER' : 'BEFORE';
}
