import type { Proposal, Story } from './story.ts';

/** Everything that the documents' sieves propose about the groups, surest first, ties in the order of telling. */
export function proposalsOf(story: Story): Proposal[] {
  const groups = story.documents.map(() => new Map<string, number>());
  story.groups.forEach((mentions, group) => {
    for (const { document, event } of mentions) groups[document]!.set(event.id, group);
  });
  const proposals: Proposal[] = [];
  story.documents.forEach((document, index) => {
    const times = new Map(document.times.map((time) => [time.id, time]));
    const groupOf = groups[index]!;
    for (const relation of document.relations) {
      const from = groupOf.get(relation.from);
      if (from === undefined) continue;
      const to = groupOf.get(relation.to);
      if (to !== undefined && to !== from) proposals.push({ document: index, relation, from, to });
      else if (relation.to === 't0') proposals.push({ document: index, relation, from, to: -1 });
      else if (times.has(relation.to))
        proposals.push({ document: index, relation, from, to: -1, time: times.get(relation.to) });
    }
  });
  return proposals.sort((a, b) => b.relation.confidence - a.relation.confidence);
}
