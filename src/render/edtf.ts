/**
 * Reads the EDTF (ISO 8601-2:2019, Library of Congress specification, levels 0–2) that a timeline holds: dates,
 * times, seasons, quarters, unspecified digits, qualifiers and open intervals. Nothing here touches `Date`.
 */
export interface Point {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** "Z" or "+05:00"; absent for a local time. */
  zone?: string;
  /** ISO 8601-2 division of the year: 21–24 seasons, 33–36 quarters, 37–39 four-month terms, 40–41 halves. */
  season?: number;
  /** Number of final digits of the year that the text leaves open: 1 for a decade, 2 for a century. */
  open: number;
  approximate: boolean;
  uncertain: boolean;
}

/** Both ends of a value; an end is null where the interval is open. A single date has twice the same point. */
export interface Extent {
  from: Point | null;
  to: Point | null;
  interval: boolean;
}

const POINT =
  /^[?~%]?(Y?-?[\dX]+)(?:[?~%]?-[?~%]?([\dX]{2})(?:[?~%]?-[?~%]?([\dX]{2}))?)?(?:T(\d{2})(?::?(\d{2})(?::?(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?[?~%]?$/;

const numeric = (digits: string | undefined): number | undefined =>
  digits === undefined || digits.includes('X') ? undefined : Number(digits);

function readPoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, rawYear = '', part, day, hour, minute, second, zone] = match;
  const digits = rawYear.replace('Y', '');
  const open = /X*$/.exec(digits)![0].length;
  if (open === digits.length || /X\d/.test(digits)) return null;
  const within = (part: number | undefined, first: number, last: number) =>
    part === undefined || (part >= first && part <= last);
  const month = numeric(part);
  if (!within(month, 1, 12) && !within(month, 21, 41)) return null;
  if (!within(numeric(day), 1, 31) || !within(numeric(hour), 0, 24)) return null;
  const point: Point = {
    year: Number(digits.replace(/X/g, '0')),
    open,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
  if (month !== undefined && month > 12) point.season = month;
  else if (month !== undefined) point.month = month;
  const dayOfMonth = month === undefined ? undefined : numeric(day);
  if (dayOfMonth !== undefined) point.day = dayOfMonth;
  if (hour !== undefined) point.hour = Number(hour);
  if (minute !== undefined) point.minute = Number(minute);
  if (second !== undefined) point.second = Number(second);
  if (zone !== undefined) point.zone = zone;
  return point;
}

/** The two ends of an EDTF value, or null for what is none (or is known to be unknown). */
export function readEdtf(edtf: string | null | undefined): Extent | null {
  if (!edtf) return null;
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    const point = readPoint(edtf);
    return point && { from: point, to: point, interval: false };
  }
  const ends = [edtf.slice(0, slash), edtf.slice(slash + 1)].map((end) =>
    end === '..' || end === '' ? null : readPoint(end),
  );
  const [from = null, to = null] = ends;
  return from || to ? { from, to, interval: true } : null;
}
