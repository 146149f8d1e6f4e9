import { ZONES } from '../lexicon/times/zones.ts';

const NAMES = Object.keys(ZONES)
  .filter((zone) => !/^(?:z|eastern|pacific)$/.test(zone))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A zone after a clock time; the groups are `offset` and `zone`. */
export const ZONE_TAIL = `(?: ?\\(?(?:(?<offset>(?:gmt|utc) ?[+-] ?\\d{1,2}(?::?\\d{2})?)|(?<zone>(?:${NAMES})\\b|(?:eastern|pacific)(?=[.,;)]|$| (?:and|on|to)\\b)))\\)?)?`;

/** What ZONE_TAIL matched, as "Z" or "+hh:mm". */
export function zoneOf({ groups }: RegExpExecArray): { zone?: string } {
  if (groups?.zone) return { zone: ZONES[groups.zone]! };
  const m = groups?.offset && /([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(groups.offset);
  return m ? { zone: `${m[1]}${m[2]!.padStart(2, '0')}:${m[3] ?? '00'}` } : {};
}
