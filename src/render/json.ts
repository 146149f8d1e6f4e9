import type { Timeline } from '../model/timeline.ts';
import type { RenderOptions } from './index.ts';

/** Contract 2, indented; on one line with `compact`, so that many timelines make NDJSON. */
export function json(timeline: Timeline, { compact }: RenderOptions): string {
  return `${JSON.stringify(timeline, null, compact ? 0 : 2)}\n`;
}

/** The entries of a timeline, one a line. */
export function ndjson(timeline: Timeline): string {
  return timeline.events.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
