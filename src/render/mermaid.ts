import type { Timeline } from '../model/timeline.ts';
import { inWords } from './dates.ts';
import type { RenderOptions } from './index.ts';
import { placements } from './placement.ts';
import { oneLine } from './text.ts';
import { statusNote, view, who } from './timeline.ts';

/**
 * Mermaid's own notation for a character ("#58;"), for everything that its timeline grammar, its comments or its
 * HTML labels would take for themselves.
 */
const safe = (text: string): string =>
  oneLine(text).replace(/[#:;<>&"%{}\\`|]/g, (char) => `#${char.charCodeAt(0)};`);

/** A Mermaid timeline: sections by year where there are several, one period a date, one line an entry. */
export function mermaid(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const places = placements(timeline);
  const years = places.map(({ start, note }) => (/^(?:before|by) /.test(note) ? null : start.year));
  const sections = new Set(years.filter((year) => year !== null)).size > 1;
  const title = options.title ?? timeline.documents.map((document) => lookup.title(document.id)).join(', ');
  const lines = ['timeline', `    title ${safe(title) || 'Timeline'}`];
  let section: number | null = null;
  let period = '';
  for (const [at, entry] of timeline.events.entries()) {
    const year = years[at]!;
    if (sections && year !== null && year !== section) {
      lines.push(`    section ${year > 0 ? year : `${1 - year} BC`}`);
      section = year;
      period = '';
    }
    const people = who(entry, lookup);
    const status = statusNote(entry);
    const text = safe(`${people ? `${people} — ` : ''}${entry.what}${status ? ` [${status}]` : ''}`);
    const date = safe(inWords(entry.when));
    lines.push(`    ${date === period ? ' '.repeat(date.length) : date} : ${text}`);
    period = date;
  }
  return `${lines.join('\n')}\n`;
}
