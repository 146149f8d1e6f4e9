import { endsOf, minutesOf } from './calendar.ts';
import { beginOf, endOf, type Network } from './network.ts';
import type { Proposal } from './story.ts';

/**
 * Adds the dates that follow only from how a story is told, as far as the printed order allows them: nothing is to be
 * printed before what ends before it begins. They order nothing themselves.
 * @param order the groups as they are printed
 */
export function addInferred(
  network: Network,
  order: readonly number[],
  proposals: readonly Proposal[],
): void {
  if (!proposals.length) return;
  const { points } = network;
  const { lo, hi } = points.bounds;
  const place = new Int32Array(order.length);
  order.forEach((group, at) => {
    place[group] = at;
  });
  // The least end of what is printed later, the greatest beginning of what is printed before.
  const ends = new Float64Array(order.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let at = order.length - 1; at >= 0; at--)
    ends[at] = Math.min(ends[at + 1]!, hi[points.find(endOf(order[at]!))]!);
  for (const proposal of proposals) {
    const from = edgesOf(proposal).from;
    if (from !== undefined && proposal.relation.type !== 'ENDED_BY' && from <= ends[place[proposal.from]!]!)
      network.add(proposal);
  }
  const begins = new Float64Array(order.length + 1).fill(Number.NEGATIVE_INFINITY);
  order.forEach((group, at) => {
    begins[at + 1] = Math.max(begins[at]!, lo[points.find(beginOf(group))]!);
  });
  for (const proposal of proposals) {
    const to = edgesOf(proposal).to;
    if (to !== undefined && proposal.relation.type === 'ENDED_BY' && to >= begins[place[proposal.from]! + 1]!)
      network.add(proposal);
  }
}

/** First and last minute of a proposal's time. */
function edgesOf({ time }: Proposal): { from?: number | undefined; to?: number | undefined } {
  const { first, last } = endsOf(time?.edtf ?? '..');
  return { from: first && minutesOf(first)?.from, to: last && minutesOf(last)?.to } as ReturnType<
    typeof edgesOf
  >;
}
