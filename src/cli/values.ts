import { AnnalsError } from '../errors.ts';
import { isDay, parsePublished } from '../read/calendar.ts';

/** Parsers of flag values. Each returns the value or throws a `usage` error that says what is expected. */

function wrong(expected: string): never {
  throw new AnnalsError('usage', `expected ${expected}`);
}

export function published(value: string): string {
  return parsePublished(value) ?? wrong('a calendar date such as 2025-10-27, or an ISO 8601 date-time');
}

/** A year, month, day or minute: "2024", "2024-05", "2024-05-31", "2024-05-31T14:00". */
export function date(value: string): string {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d)?)?)?$/.exec(value);
  if (!match || !isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)))
    wrong('a year, month, day or minute such as 2024, 2024-05, 2024-05-31 or 2024-05-31T14:00');
  return value;
}

export function count(value: string): number {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : wrong('a whole number from 1');
}

export function share(value: string): number {
  const number = Number(value);
  return /^[\d.]+$/.test(value) && number <= 1 ? number : wrong('a number from 0 to 1');
}

/** Bytes: "500000", "500k", "10MB", "1.5G" (decimal units). */
export function size(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(?:([kmg])b?|b)?$/i.exec(value);
  if (!match || Number(match[1]) === 0) wrong('a size such as 500k, 10MB or 1G');
  const unit = { k: 1e3, m: 1e6, g: 1e9 }[match[2]?.toLowerCase() ?? ''] ?? 1;
  return Math.round(Number(match[1]) * unit);
}

/** Milliseconds: "90" and "90s" are seconds, "500ms", "2m", "1h". */
export function duration(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/i.exec(value);
  const unit = { ms: 1, s: 1e3, m: 6e4, h: 36e5 }[match?.[2]?.toLowerCase() ?? 's']!;
  const milliseconds = Math.round(Number(match?.[1] ?? 0) * unit);
  // setTimeout knows no longer time.
  return milliseconds > 0 && milliseconds < 2 ** 31 ? milliseconds : wrong('a time such as 500ms, 30s or 2m');
}

/** Address of a Redis or Valkey. */
export function queue(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.hostname && /^rediss?:$/.test(url.protocol)
    ? value
    : wrong('an address such as redis://HOST:6379');
}

/** A list of names: "when,what". */
export function list(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
