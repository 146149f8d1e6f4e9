import { civil } from '../model/civil.ts';
import type { Entry, Timeline } from '../model/timeline.ts';
import { firstMoment, lastMoment } from './calendar.ts';
import type { Point } from './edtf.ts';
import type { RenderOptions } from './index.ts';
import { type Placement, placements, stableId } from './placement.ts';
import { escapeMarkup, oneLine } from './text.ts';
import { statusNote, type View, view, who } from './timeline.ts';

/** Rows of groups that TimelineJS can show before it becomes unreadable. */
const GROUPS = 6;

type TimelineDate = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;

/** TimelineJS knows a date's precision by what is left out. Its years are astronomical, as EDTF's are. */
function startDate(point: Point): TimelineDate {
  const { year, month, day, hour, minute, second, season } = point;
  if (season !== undefined)
    return { year: civil(firstMoment(point)).year, month: civil(firstMoment(point)).month };
  const all = { year, month, day, hour, minute, second };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The last day of a point; the point itself where it has a clock time. */
const endDate = (point: Point): TimelineDate =>
  point.hour === undefined ? civil(lastMoment(point) - 1) : startDate(point);

function dates({ start, end }: Placement): { start_date: TimelineDate; end_date?: TimelineDate } {
  const single = start === end && start.open === 0 && start.season === undefined;
  return single ? { start_date: startDate(start) } : { start_date: startDate(start), end_date: endDate(end) };
}

/** TimelineJS takes headline and text as HTML. */
function body(entry: Entry, { title, name }: View, people: string): string {
  const paragraph = (text: string) => (text ? `<p>${escapeMarkup(oneLine(text))}</p>` : '');
  const quotes = entry.sources.map(
    (source) =>
      `<blockquote>${escapeMarkup(oneLine(source.text))}</blockquote><p>${escapeMarkup(title(source.document))}</p>`,
  );
  return [
    paragraph(people),
    paragraph(statusNote(entry)),
    paragraph(entry.attribution ? `according to ${name(entry.attribution)}` : ''),
    ...quotes,
  ].join('');
}

/** Groups and display dates are text that TimelineJS puts into the page as it is, so they may hold no markup. */
const bare = (text: string): string => oneLine(text).replace(/[<>&]/g, ' ').replace(/ {2,}/g, ' ').trim();

/** The actors that most entries share; the first of them that an entry names is its group. */
function groupOf(timeline: Timeline): (entry: Entry) => string | undefined {
  const count = new Map<string, number>();
  for (const entry of timeline.events)
    for (const { actor } of entry.participants) count.set(actor, (count.get(actor) ?? 0) + 1);
  const chosen = [...count].sort((a, b) => b[1] - a[1]).slice(0, GROUPS);
  const names = new Set(chosen.map(([actor]) => actor));
  return (entry) => entry.participants.find(({ actor }) => names.has(actor))?.actor;
}

/** Knight Lab's TimelineJS3 JSON. What it cannot say about a date stands in `display_date`. */
export function timelinejs(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const group = groupOf(timeline);
  const places = placements(timeline);
  const titles = timeline.documents.map((document) => lookup.title(document.id));
  const heading = options.title ?? titles.slice(0, 3).join(' · ');
  const events = timeline.events.map((entry, at) => {
    const actor = group(entry);
    const place = places[at]!;
    return {
      unique_id: `annals-${stableId(entry)}-${at + 1}`,
      ...dates(place),
      ...(place.note ? { display_date: bare(place.note) } : {}),
      ...(actor ? { group: bare(lookup.name(actor)) } : {}),
      text: {
        headline: escapeMarkup(oneLine(entry.what)),
        text: body(entry, lookup, who(entry, lookup)),
      },
    };
  });
  return `${JSON.stringify({ title: { text: { headline: escapeMarkup(oneLine(heading)), text: '' } }, events }, null, 2)}\n`;
}
