import type { Entry, Timeline } from '../model/timeline.ts';
import { inWords } from './dates.ts';
import type { RenderOptions } from './index.ts';
import { summary } from './summary.ts';
import { oneLine } from './text.ts';
import { isDated, statusNote, type View, view, who } from './timeline.ts';

/** Backslashes before everything that CommonMark or GFM could take for markup, and before what begins a block. */
const safe = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>#|~&!$^]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

function line(entry: Entry, lookup: View, note: string): string {
  const people = who(entry, lookup);
  const status = statusNote(entry);
  const others = (entry.conflicts ?? []).map(inWords).join(', ');
  return [
    people && `**${safe(people)}**:`,
    safe(entry.what),
    entry.attribution && `(according to ${safe(lookup.name(entry.attribution))})`,
    others && `(other sources: ${safe(others)})`,
    status && `*[${status}]*`,
  ]
    .filter(Boolean)
    .join(' ')
    .concat(note);
}

/** A list by date; each entry's sources are footnotes. Inferred dates are in italics. */
export function markdown(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const titles = timeline.documents.map((document) => lookup.title(document.id));
  const lines = [
    `# ${safe(options.title ?? (titles.length === 1 ? titles[0]! : 'Timeline'))}`,
    '',
    safe(summary(timeline)),
  ];
  const notes: string[] = [];
  let last = '';
  for (const entry of timeline.events) {
    const date = inWords(entry.when);
    if (date !== last) lines.push('', isDated(entry) ? `## ${safe(date)}` : `## *${safe(date)}*`, '');
    last = date;
    const marks = entry.sources.map((source) => {
      notes.push(`[^${notes.length + 1}]: “${safe(source.text)}” (${safe(lookup.title(source.document))})`);
      return `[^${notes.length}]`;
    });
    lines.push(`- ${line(entry, lookup, marks.join(''))}`);
    if (options.explain) for (const reason of entry.explain ?? []) lines.push(`  - ${safe(reason)}`);
  }
  if (notes.length > 0) lines.push('', notes.join('\n\n'));
  return `${lines.join('\n')}\n`;
}
