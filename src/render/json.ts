import type { Timeline } from '../model/timeline.ts';
import type { RenderOptions } from './index.ts';

/**
 * JSON escapes control characters below U+0020 only; a terminal also acts on C1 controls, and a reader is fooled by
 * text that turns its direction. Written as escapes, they are the same JSON.
 */
const ACTING = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const written = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    ACTING,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Contract 2, indented; on one line with `compact`, so that many timelines make NDJSON. */
export function json(timeline: Timeline, { compact }: RenderOptions): string {
  return `${written(timeline, compact ? 0 : 2)}\n`;
}

/** The entries of a timeline, one a line. */
export function ndjson(timeline: Timeline): string {
  return timeline.events.map((entry) => `${written(entry)}\n`).join('');
}
