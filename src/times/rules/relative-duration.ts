import { durationValue, vagueValue } from '../durations.ts';
import type { Duration } from '../expression.ts';
import { endsSentence, type Rule } from '../rule.ts';
import { AMOUNT, amountOf, UNIT, unitOf, VAGUE } from '../words.ts';

/** "the past three months", "the next few days", "the first nine months", "recent years". */
export const relativeDuration: Rule = {
  id: 'relative-duration',
  about: 'the last, past, next, first so many units',
  pattern: new RegExp(
    `(?:the |these |those |its |their |his |her )?(?:(past|last|previous|preceding|next|coming|following|first|final|latest|opening|closing|intervening|ensuing|subsequent|succeeding|remaining|same) )(?:(${AMOUNT})(?:[- ](?:to|or)[- ](${AMOUNT}))?|(${VAGUE}))[- ](?:(?:full|straight|consecutive|fiscal|calendar|business|trading|working|school) )?(${UNIT})( or (?:so|two|more))?`,
  ),
  read(m, scan) {
    if (/^an?$/.test(m[2] ?? '')) return null;
    const says = length(m, m[5]!);
    // The full stop of "the last 10 mins." ends the sentence, too.
    const stops = m[0].endsWith('.') && endsSentence(scan, m.index + m[0].length);
    return stops ? { says, to: m[0].length - 1 } : says;
  },
  examples: [
    { text: 'It rained over [the past three months].', value: 'P3M', type: 'DURATION' },
    { text: 'It will rain in [the next few days].', value: 'PXD', type: 'DURATION' },
    { text: 'Sales for [the first nine months] rose.', value: 'P9M', type: 'DURATION' },
  ],
};

function length(m: RegExpExecArray, unit: string): Duration {
  if (m[4]?.includes('couple')) return { kind: 'duration', value: durationValue(2, unit), mod: 'APPROX' };
  if (m[3] || m[4]) return { kind: 'duration', value: vagueValue(unit) };
  return {
    kind: 'duration',
    value: durationValue(amountOf(m[2]!), unit),
    ...(m[6] && { mod: 'APPROX' as const }),
  };
}

/** "the last hour", "the next minute": a length, where a longer unit is a date. */
export const lastHour: Rule = {
  id: 'last-hour',
  about: 'the last or next hour or minute, or one and a half of a longer unit',
  pattern:
    /(?:the )?(?:past|last|next|coming|previous|following) (?:(half[- ])?(hour|minute)(?: or so)?|(day|week|month|year|decade|hour|century) and a half)/,
  read(m, scan) {
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 10);
    const before = scan.folded.slice(Math.max(0, m.index - 8), m.index);
    if (
      /^(?:-| (?:of|change|goal|winner|deal)\b)/.test(after) ||
      !/(?:in|for|over|within|during) $/.test(before)
    )
      return null;
    return { kind: 'duration', value: durationValue(m[3] ? 1.5 : m[1] ? 0.5 : 1, (m[2] ?? m[3])!) };
  },
  examples: [
    { text: 'It rained in [the last hour].', value: 'PT1H', type: 'DURATION' },
    { text: 'It rained for [the last year and a half].', value: 'P1Y6M', type: 'DURATION' },
  ],
};

/** "recent years" is the past; "coming weeks" the future; with a definite article they are durations. */
export const recentUnits: Rule = {
  id: 'recent-units',
  about: 'recent and coming units without a number',
  pattern:
    /(?:the )?(?:most )?(recent|past|last|coming|next|early|later|final|previous|intervening|first) (minutes|hours|days|weeks|months|quarters|years|decades|centuries)(?: and (?:months|years|weeks))?(?: ahead)?|the (hours|days|weeks|months|years|decades) ahead|years past/,
  read(m) {
    const unit = (m[2] ?? m[3] ?? 'years').replace(/s$/, '');
    if (m[1] === 'recent' && /^(?:year|decade|centurie)$/.test(unit))
      return { kind: 'reference', value: 'PAST_REF' };
    return { kind: 'duration', value: vagueValue(unitOf(unit) ? unit : 'year') };
  },
  examples: [
    { text: 'Crime fell in [recent years].', value: 'PAST_REF' },
    { text: 'They will decide in [the coming weeks].', value: 'PXW', type: 'DURATION' },
  ],
};

/** "the nine months", "the six days": a definite number of units. */
export const definiteDuration: Rule = {
  id: 'definite-duration',
  about: 'a definite number of units, and "some time", "a while"',
  pattern: new RegExp(
    `(?:the|these|those) (${AMOUNT}) (?:(?:full|straight|intervening) )?(${UNIT})|(quite some time|some time|a while|a long time|a short time|a long while)`,
  ),
  read(m, scan) {
    if (m[3]) {
      if (
        !/(?:for|in|over|after|within|took|quite) $/.test(
          scan.folded.slice(Math.max(0, m.index - 8), m.index),
        )
      )
        return null;
      return { kind: 'duration', value: 'PXX' };
    }
    if (/^an?$/.test(m[1]!)) return null;
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 8);
    if (!m[0].endsWith('s') && /^[- ]old/.test(after)) return null;
    return { kind: 'duration', value: durationValue(amountOf(m[1]!), m[2]!) };
  },
  examples: [
    { text: 'For [the nine months] sales rose.', value: 'P9M', type: 'DURATION' },
    { text: 'He stayed for [a while].', value: 'PXX', type: 'DURATION' },
  ],
};
