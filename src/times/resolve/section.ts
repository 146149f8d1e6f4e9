import type { Found } from '../rule.ts';

/** Longer lines are paragraphs. */
const LINE = 90;
const STOPPED = /[.!?;,:"”]$/;

/** A heading that names a year or two ("1812: invasion", "The siege, 1940–41"), and the text under it. */
export interface Section {
  from: number;
  to: number;
  /** Where the heading begins and ends, and the section ends. */
  begin: number;
  start: number;
  end: number;
  /** How many times in a row the text has leapt ahead of the years. */
  leaps: number;
}

const isHeading = (line: string): boolean => line !== '' && line.length <= LINE && !STOPPED.test(line);

/** The line around a time, where it is short enough for a heading. */
function lineAround(text: string, start: number, stop: number): [number, number] | undefined {
  const before = text.slice(Math.max(0, start - LINE), start).lastIndexOf('\n');
  const after = text.slice(stop, stop + LINE).indexOf('\n');
  if (before === -1 || after === -1) return undefined;
  return [Math.max(0, start - LINE) + before + 1, stop + after];
}

/** The sections whose headings name years, in order; a title is no heading. */
export function sectionsOf(found: readonly Found[], text: string): Section[] {
  const sections: Section[] = [];
  for (const { point, index, stop } of found) {
    const year = point?.year;
    if (year === undefined || point!.month || point!.day) continue;
    const last = sections.at(-1);
    if (last && stop <= last.start) {
      last.to = Math.max(last.to, year);
      continue;
    }
    const [begin, start] = lineAround(text, index, stop) ?? [0, 0];
    if (!start || !isHeading(text.slice(begin, start).trim())) continue;
    sections.push({ from: year, to: year, begin, start, end: nextHeading(text, start), leaps: 0 });
  }
  return sections;
}

function nextHeading(text: string, from: number): number {
  for (let at = from + 1; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (end - at <= LINE + 8 && isHeading(text.slice(at, end).trim())) return at;
    at = end + 1;
  }
  return text.length;
}
