const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d|UTC|GMT)?)?$/i;
const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/** Is there such a day in the (proleptic Gregorian) calendar? */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** 1–12 for an English month name or its abbreviation, else 0. */
export function monthNumber(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  const full =
    /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;
  return full.test(name) ? months.indexOf(short) + 1 : 0;
}

/**
 * A publication date as people and programs write it: ISO 8601, compact ISO, RFC 5322, "Sept. 14, 2024",
 * "14 September 2024". Numeric dates whose order would be a guess are refused.
 * @returns an ISO 8601 date, or date-time where the input has a time in ISO form; null for anything else
 */
export function parsePublished(input: string): string | null {
  const text = input.trim().replace(/\s+/g, ' ').slice(0, 200);
  const full = iso.exec(text);
  if (full) {
    const [, year, month, day, hour, minute, second, zone] = full;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (!date || !hour) return date;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
    const offset = zone && (/^(Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2'));
    return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset ?? ''}`;
  }
  const digits = compact.exec(text) ?? slashed.exec(text);
  if (digits) return isoDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const named = dayFirst.exec(text);
  if (named && monthNumber(named[2]!))
    return isoDay(Number(named[3]), monthNumber(named[2]!), Number(named[1]));
  const american = monthFirst.exec(text);
  if (american && monthNumber(american[1]!))
    return isoDay(Number(american[3]), monthNumber(american[1]!), Number(american[2]));
  return null;
}
