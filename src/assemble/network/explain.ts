import type { Network } from './network.ts';
import type { Proposal, Story } from './story.ts';

const words: Record<string, [forward: string, backward: string]> = {
  BEFORE: ['before', 'after'],
  IBEFORE: ['right before', 'right after'],
  AFTER: ['after', 'before'],
  IAFTER: ['right after', 'right before'],
  INCLUDES: ['around', 'during'],
  IS_INCLUDED: ['during', 'around'],
  DURING: ['during', 'around'],
  DURING_INV: ['around', 'during'],
  SIMULTANEOUS: ['at the same time as', 'at the same time as'],
  IDENTITY: ['the same as', 'the same as'],
  BEGINS: ['beginning with', 'begun by'],
  BEGUN_BY: ['since', 'beginning with'],
  ENDS: ['ending with', 'ended by'],
  ENDED_BY: ['until', 'ending with'],
};

/** Says in words what each accepted and refused proposal about a group was, and on which words it rests. */
export function explainer(story: Story, network: Network, edtf: (group: number) => string | null) {
  const about = new Map<number, number[]>();
  network.proposals.forEach(({ from, to }, index) => {
    for (const group of to >= 0 ? [from, to] : [from]) {
      const known = about.get(group);
      if (known) known.push(index);
      else about.set(group, [index]);
    }
  });
  const refused = new Map(network.refused.map(({ proposal, why }) => [proposal, why]));
  return (group: number): string[] => {
    const lines: string[] = [];
    for (const index of about.get(group) ?? []) {
      const proposal = network.proposals[index]!;
      const why = refused.get(proposal);
      const said = sentence(story, proposal, group, edtf);
      if (!why) lines.push(said);
      else
        lines.push(
          `refused: ${said}, ${why === 'cycle' ? 'which the order above contradicts' : 'which the dates above rule out'}`,
        );
    }
    return lines;
  };
}

function sentence(
  story: Story,
  proposal: Proposal,
  group: number,
  edtf: (group: number) => string | null,
): string {
  const { relation, from, to, time, document } = proposal;
  const source = story.documents[document]!;
  const [forward, backward] = words[relation.type]!;
  const cue = relation.cue ? source.text.slice(relation.cue.start, relation.cue.end) : '';
  const because = cue ? `: '${cue}' (${relation.rule})` : ` (${relation.rule})`;
  if (time) return `${forward} '${time.text}'${time.edtf ? ` (${time.edtf})` : ''}${because}`;
  if (to < 0)
    return `${relation.type === 'INCLUDES' ? 'going on at' : forward} publication (${source.published.value})${because}`;
  const other = from === group ? to : from;
  const what = story.groups[other]![0]!.event.what;
  const date = edtf(other);
  return `${from === group ? forward : backward} '${what}'${date ? ` (${date})` : ''}${because}`;
}
