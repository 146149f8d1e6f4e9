import { civil } from '../model/civil.ts';
import type { Timeline } from '../model/timeline.ts';
import { firstMoment, lastMoment } from './calendar.ts';
import type { Point } from './edtf.ts';
import type { RenderOptions } from './index.ts';
import { type Placement, placements } from './placement.ts';
import { oneLine } from './text.ts';
import { statusNote, view, who } from './timeline.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

function day(days: number): string {
  const { year, month, day } = civil(days);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const moment = (point: Point): string =>
  `${day(firstMoment(point))} ${pad(point.hour ?? 0)}:${pad(point.minute ?? 0)}`;

/** A date that Markwhen's parser keeps: it drops "~", "X", open ends and negative years without a word. */
function range({ start, end }: Placement): string {
  if (start.year <= 0)
    return end.year <= 0 && end.year !== start.year
      ? `${1 - start.year}-${1 - end.year} BC`
      : `${1 - start.year} BC`;
  if (start.hour !== undefined && start === end) return moment(start);
  if (start.hour !== undefined && end.hour !== undefined) return `${moment(start)} / ${moment(end)}`;
  const plain = start === end && start.open === 0 && start.season === undefined;
  if (plain && start.day === undefined)
    return start.month === undefined ? pad(start.year, 4) : `${pad(start.year, 4)}-${pad(start.month)}`;
  const [from, to] = [day(firstMoment(start)), day(Math.ceil(lastMoment(end)) - 1)];
  return from === to ? from : `${from} / ${to}`;
}

/** Markwhen takes tags, event ids, check boxes, images and places out of a text; look-alikes stay in it. */
const safe = (text: string): string =>
  oneLine(text)
    .replace(/(^|\s)#(?=\w)/g, '$1＃')
    .replace(/!(?=[\w[])/g, '！')
    .replace(/(^|\W)\.(?=(?:start|end)\b)/g, '$1․')
    .replace(/\]\(/g, '] (')
    .replace(/^\[/, '［');

/** A Markwhen document. What its dates cannot say stands in words before the text; the quotes follow below. */
export function markwhen(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const places = placements(timeline);
  const title = options.title ?? timeline.documents.map((document) => lookup.title(document.id)).join(', ');
  const lines = ['---', `title: ${JSON.stringify(oneLine(title))}`, '---', ''];
  for (const [at, entry] of timeline.events.entries()) {
    const place = places[at]!;
    const people = who(entry, lookup);
    const status = statusNote(entry);
    const { note } = place;
    const said = `${note ? `${note} — ` : ''}${entry.what}${people ? ` (${people})` : ''}${status ? ` [${status}]` : ''}`;
    lines.push(`${range(place)}: ${safe(said)}`);
    for (const source of entry.sources)
      lines.push(`“${safe(source.text)}” (${safe(lookup.title(source.document))})`);
    lines.push('');
  }
  return lines.join('\n');
}
