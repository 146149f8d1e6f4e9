import { civil } from '../model/civil.ts';
import type { Entry, Timeline } from '../model/timeline.ts';
import { bounds, firstMoment, lastMoment } from './calendar.ts';
import { inWords } from './dates.ts';
import type { RenderOptions } from './index.ts';
import { beyondFourDigits, type Placement, placements, stableId } from './placement.ts';
import { oneLine } from './text.ts';
import { statusNote, type View, view, who } from './timeline.ts';

/** A TEXT value (RFC 5545, 3.3.11). Each argument becomes a line. */
const text = (...lines: string[]): string =>
  lines
    .filter(Boolean)
    .map((line) => oneLine(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');

/** Folds a content line at 75 octets without breaking a character (RFC 5545, 3.1). */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const code = char.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

function date(days: number): string {
  const { year, month, day } = civil(days);
  return `${pad(year, 4)}${pad(month)}${pad(day)}`;
}

function dateTime(days: number, utc: boolean): string {
  const seconds = Math.round((days - Math.floor(days)) * 86400);
  const clock = `${pad(Math.floor(seconds / 3600))}${pad(Math.floor(seconds / 60) % 60)}${pad(seconds % 60)}`;
  return `${date(days)}T${clock}${utc ? 'Z' : ''}`;
}

/** Hours east of Greenwich as a fraction of a day. */
function offset(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? '');
  if (!match) return 0;
  return ((match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0))) / 1440;
}

/** DTSTART and DTEND: clock times as they are (floating without a zone), everything else as whole days. */
function when({ start, end }: Placement): string[] {
  const [from, to] = [firstMoment(start), lastMoment(end)];
  if (start.hour === undefined || end.hour === undefined)
    return [
      `DTSTART;VALUE=DATE:${date(from)}`,
      `DTEND;VALUE=DATE:${date(Math.max(Math.floor(from) + 1, Math.ceil(to)))}`,
    ];
  const moment = (days: number, zone?: string) => dateTime(days - offset(zone), zone !== undefined);
  const lines = [`DTSTART:${moment(from, start.zone)}`];
  if (to > from) lines.push(`DTEND:${moment(to, end.zone)}`);
  return lines;
}

function description(entry: Entry, note: string, { name, title }: View): string {
  return text(
    note && `Date: ${note}${entry.when.text ? ` (“${entry.when.text}”)` : ''}`,
    statusNote(entry) && `Status: ${entry.status}`,
    entry.attribution ? `According to ${name(entry.attribution)}` : '',
    ...(entry.conflicts ?? []).map((other) => `Other sources: ${inWords(other)}`),
    ...entry.sources.map((source) => `“${source.text}” (${title(source.document)})`),
  );
}

function component(entry: Entry, place: Placement, lookup: View, stamp: string): string[] {
  const status = statusNote(entry);
  const actors = [...new Set(entry.participants.map((one) => lookup.name(one.actor)))];
  // A year that a DATE cannot hold makes a journal entry without a date: nothing is lost, nothing is made up.
  const dateless = beyondFourDigits(entry);
  const kind = dateless ? 'VJOURNAL' : 'VEVENT';
  const note = dateless ? inWords(entry.when) : place.note;
  const people = who(entry, lookup);
  return [
    `BEGIN:${kind}`,
    `UID:${stableId(entry)}@annals`,
    `DTSTAMP:${stamp}`,
    ...(dateless ? [] : [...when(place), 'TRANSP:TRANSPARENT']),
    `SUMMARY:${text(`${note ? `${note}: ` : ''}${entry.what}${status ? ` [${status}]` : ''}`)}`,
    `DESCRIPTION:${text(people)}${people ? '\\n' : ''}${description(entry, note, lookup)}`,
    ...(entry.place ? [`${dateless ? 'COMMENT' : 'LOCATION'}:${text(lookup.name(entry.place))}`] : []),
    ...(actors.length > 0 ? [`CATEGORIES:${actors.map((actor) => text(actor)).join(',')}`] : []),
    `END:${kind}`,
  ];
}

/**
 * An iCalendar object (RFC 5545): all-day events for days and longer, timed ones for clock times. UIDs follow from
 * the sources and DTSTAMP from the publication dates, so that a second export updates the first.
 */
export function ics(timeline: Timeline, options: RenderOptions): string {
  const lookup = view(timeline);
  const published = timeline.documents
    .map(
      (document) =>
        bounds({ edtf: document.published.value, earliest: null, latest: null, basis: 'published' }).start,
    )
    .reduce<number>((latest, day) => Math.max(latest, day ?? 0), 0);
  const stamp = dateTime(published, true);
  const places = placements(timeline);
  const title = options.title ?? timeline.documents.map((document) => lookup.title(document.id)).join(', ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//annals//timeline//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(title.slice(0, 200))}`,
    ...timeline.events.flatMap((entry, at) => component(entry, places[at]!, lookup, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
