import { distances } from './distances.ts';
import { explainer } from './explain.ts';
import { linearExtension } from './extension.ts';
import { hintDates, hintSequences } from './hints.ts';
import { addInferred } from './inferred.ts';
import { neighbours } from './neighbours.ts';
import { beginOf, endOf, HINT, Network } from './network.ts';
import { proposalsOf } from './proposals.ts';
import type { Placement, Proposal, Solution, Story } from './story.ts';
import { type PrintedBound, whenOf } from './when.ts';

/** So often distances are followed from one event to the next. */
const ROUNDS = 3;

/**
 * Puts the events of a story in their places: accepts the documents' relations, surest first, as long as they
 * are consistent, reads each event's date bounds off the result, then lets the weak hints settle the rest of the
 * order. Near-linear in mentions and relations.
 * @param story documents and the groups of their mentions; initial order breaks ties
 */
export function solve(story: Story): Solution {
  const { network, late } = accepted(story);
  const near = neighbours(network);
  const dated = network.points.saved();
  const order = orderOf(network, story);
  network.points.restore(dated, HINT);
  addInferred(network, order, late);
  const placements = story.groups.map((_, group): Placement => {
    const [low, high] = boundsOf(network, group);
    return { when: whenOf(low, high), after: near.after[group]!, before: near.before[group]! };
  });
  const explain = explainer(story, network, (group) => placements[group]!.when.edtf);
  return { order, placements, explain };
}

/** The order alone, for who prints no dates. */
export function solveOrder(story: Story): number[] {
  return orderOf(accepted(story).network, story);
}

/** What of a story's proposals is consistent, and those that settle no order. */
function accepted(story: Story): { network: Network; late: Proposal[] } {
  const network = new Network(story);
  const { sure, weak, late, groupOf } = proposalsOf(story);
  for (const proposal of sure) network.add(proposal);
  // What one distance dates may date the next.
  for (let round = 0; round < ROUNDS; round++) {
    const found = distances(story, network, groupOf);
    if (!found.length) break;
    for (const proposal of found) network.add(proposal);
  }
  for (const proposal of weak) network.add(proposal);
  return { network, late };
}

/** Lets the hints settle what the proposals left open. */
function orderOf(network: Network, story: Story): number[] {
  if (story.hints) {
    hintDates(network, story.groups.length);
    for (const { first, second } of story.hints) network.hint(first, second);
  } else hintSequences(network, story);
  return linearExtension(network, story.groups);
}

/** The printed ends of a group: its beginning's lower bound and its end's upper bound. */
function boundsOf(network: Network, group: number): [PrintedBound | undefined, PrintedBound | undefined] {
  const { points, origins } = network;
  const { loOrigin, hiOrigin, loVia, hiVia } = points.bounds;
  const first = points.find(beginOf(group));
  const last = points.find(endOf(group));
  let low = loOrigin[first]!;
  let high = hiOrigin[last]!;
  // The publication doesn't cut a date that the text states: "in early 2022" stays 2022.
  const stated = network.included.get(group);
  if (stated !== undefined) {
    if (low === stated && high >= 0 && !origins[high]!.time && hiVia[last]! < 0) high = stated + 1;
    else if (high === stated + 1 && low >= 0 && !origins[low]!.time && loVia[first]! < 0) low = stated;
  }
  return [
    low < 0
      ? undefined
      : { origin: origins[low]!, inferred: loVia[first]! >= 0 || origins[low]!.inferred === true },
    high < 0
      ? undefined
      : { origin: origins[high]!, inferred: hiVia[last]! >= 0 || origins[high]!.inferred === true },
  ];
}
