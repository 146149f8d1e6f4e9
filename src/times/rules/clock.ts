import { CARDINALS } from '../../lexicon/times/numbers.ts';
import { ZONES } from '../../lexicon/times/zones.ts';
import type { Point } from '../expression.ts';
import type { Rule } from '../rule.ts';

const ZONE = `(?:${Object.keys(ZONES)
  .filter((zone) => zone !== 'z')
  .join('|')})`;
export const ZONE_TAIL = `(?: ?\\(?(?:(${ZONE})\\b|((?:gmt|utc) ?[+-] ?\\d{1,2}(?::?\\d{2})?))\\)?)?`;
const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** The offset that the two groups of ZONE_TAIL name. */
export function zoneOf(name: string | undefined, offset: string | undefined): { zone?: string } {
  if (name) return { zone: ZONES[name]! };
  const m = offset && /([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(offset);
  return m ? { zone: `${m[1]}${m[2]!.padStart(2, '0')}:${m[3] ?? '00'}` } : {};
}

/** Twelve hours to twenty-four. */
export const hour24 = (hour: number, half: string | undefined): number =>
  half?.startsWith('p') ? (hour % 12) + 12 : half ? hour % 12 : hour;

const hourOf = (word: string): number => CARDINALS[word] ?? Number(word);

/** "3 p.m.", "3:30 pm EST", "15:00", "3 o'clock". */
export const clock: Rule = {
  id: 'clock',
  about: 'times of day in figures, with zones',
  pattern: new RegExp(
    `(?:(?:(\\d{1,2})(?:[:.](\\d{2})(?::(\\d{2}))?)?|(${HOURS})) ?-?(a\\.m\\.|p\\.m\\.|a\\.m|p\\.m|am|pm|a m|p m)(?![a-z])|(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?(?:hrs?|hours)\\b)?|(\\d{1,2}|${HOURS}) o'clock(?: (?:in the (morning|afternoon|evening)|at (night)))?|([01]\\d|2[0-4])([0-5]\\d) ?(?:hrs|hours)\\b|(\\d{1,2}|${HOURS}) (?:in the (morning|afternoon|evening)|at (night)))${ZONE_TAIL}`,
  ),
  read(m, scan) {
    const zone = zoneOf(m[17], m[18]);
    if (m[14])
      return m.index > 3 &&
        /(?:at|by|before|after|around|about|until|from|to|and) $/.test(
          scan.folded.slice(Math.max(0, m.index - 8), m.index),
        ) &&
        hourOf(m[14]) <= 12
        ? time(
            hour24(hourOf(m[14]), m[15] === 'morning' || (m[16] && hourOf(m[14]) < 5) ? 'am' : 'pm'),
            undefined,
            undefined,
            zone,
          )
        : null;
    if (m[5]) {
      const hour = hourOf(m[1] ?? m[4]!);
      if (hour < 1 || hour > 12 || Number(m[2] ?? 0) > 59) return null;
      if (/^(?:am|a m|p m)$/.test(m[5]) && m[4]) return null;
      return time(hour24(hour, m[5]), m[2], m[3], zone);
    }
    if (m[6]) {
      const before = scan.folded.slice(Math.max(0, m.index - 12), m.index);
      // Scores, verses and ratios: "won 3:10", "John 3:16".
      if (Number(m[6]) > 24 || Number(m[7]) > 59) return null;
      if (
        m[6].length === 1 &&
        !/(?:at|by|until|till|before|after|from|to|around|about|between|and|since|,) $|- ?$/.test(before) &&
        !zone.zone
      )
        return null;
      if (/(?:won|lost|beat|ratio|score|time of|chapter|verse) (?:of |by )?$/.test(before)) return null;
      return time(Number(m[6]), m[7], m[8], zone);
    }
    if (m[9]) {
      const part = m[10] ?? m[11];
      const hour = hourOf(m[9]);
      if (hour > 12) return null;
      return time(
        part ? hour24(hour, /morning/.test(part) ? 'am' : part === 'night' && hour < 5 ? 'am' : 'pm') : hour,
        undefined,
        undefined,
        zone,
      );
    }
    return time(Number(m[12]), m[13], undefined, zone);
  },
  examples: [
    { text: 'It began at [3 p.m. EST].', value: '2021-03-17T15:00', type: 'TIME' },
    { text: 'It began at [3:30 pm].', value: '2021-03-17T15:30', type: 'TIME' },
    { text: 'It began at [15:00].', value: '2021-03-17T15:00', type: 'TIME' },
    { text: "It began at [nine o'clock in the evening].", value: '2021-03-17T21:00', type: 'TIME' },
  ],
};

function time(
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  zone: { zone?: string },
): Point {
  return {
    kind: 'point',
    hour,
    minute: Number(minute ?? 0),
    ...(second && { second: Number(second) }),
    ...zone,
  };
}
