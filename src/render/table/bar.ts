import type { Entry } from '../../model/timeline.ts';
import { bounds } from '../calendar.ts';
import { isDated } from '../timeline.ts';

/**
 * Draws each entry's interval on one scale of `cells` cells. The scale is ordinal (each distinct moment gets equal
 * room), so that one event decades away does not press all others into one cell. A known date is "━" ("●" within
 * one cell), an interval in which the entry lies somewhere is "╌"; open ends run to the edge.
 */
export function intervalBar(entries: readonly Entry[], cells: number): (entry: Entry) => string {
  const moments = new Set<number>();
  for (const entry of entries) {
    const { start, end } = bounds(entry.when);
    if (start !== null) moments.add(start);
    if (end !== null) moments.add(end);
  }
  const order = [...moments].sort((a, b) => a - b);
  const rank = new Map(order.map((moment, at) => [moment, at]));
  const scale = (cells - 1) / Math.max(1, order.length - 1);
  const cell = (moment: number) => Math.round(rank.get(moment)! * scale);
  return (entry) => {
    const { start, end } = bounds(entry.when);
    if (start === null && end === null) return '';
    const from = start === null ? 0 : cell(start);
    const to = Math.max(from + 1, end === null ? cells : cell(end));
    const drawn = isDated(entry) ? (to - from === 1 ? '●' : '━'.repeat(to - from)) : '╌'.repeat(to - from);
    // A no-break space keeps the place where the table's wrapping would fold ordinary ones.
    return '\u00a0'.repeat(from) + drawn;
  };
}
