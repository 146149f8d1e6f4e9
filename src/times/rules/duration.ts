import { durationValue, joinDurations, vagueValue } from '../durations.ts';
import type { Duration, Mod } from '../expression.ts';
import { endsSentence, type Rule } from '../rule.ts';
import { AMOUNT, amountOf, UNIT, unitOf, VAGUE } from '../words.ts';

const EXTRA =
  '(?:(?:more|full|straight|consecutive|additional|long|whole|short|extra|solid|successive|trading|business|working|calendar|further|school|academic|fiscal|odd) )?';

const SOME_DAY = /\b(?:will|would|'ll|may|might|could|can|hopes?|hoped to|wants? to|to) $/;

/** "a six-month-old baby": an age in months is that of a child; "a two-day-old strike" is none. */
const YOUNG =
  /^(?:-old|-olds?)? (?:baby|babies|boy|boys|child|daughter|girl|girls|grand[a-z]+|infant|kitten|puppy|son|toddler|twins?)\b/;

/** "a day-care centre", "a night club". */
const COMPOUND =
  /^(?:-[a-z]|-? ?(?:bus|care|centre|center|club|clubs|flight|jobs?|labou?rers?|markets?|nurse|nursery|owl|porter|return|school|shift|tripper|train|trip|watch|watchman)\b)/;

export const duration: Rule = {
  id: 'duration',
  about: 'a number of units',
  pattern: new RegExp(
    `(?:another )?(?:(${AMOUNT})(?:(?:[- ](?:to|or)[- ]|-(?=\\d))(${AMOUNT}))?(\\+|[- ]plus)?|(${VAGUE}))(-| )${EXTRA}(${UNIT})([- ]and[- ]a[- ](?:half|quarter))?(?:,? (?:and )?(\\d{1,3}|(?!an? )${AMOUNT}) (${UNIT}))?(?:,? (?:and )?(\\d{1,3}|(?!an? )${AMOUNT}) (${UNIT}))?(?:[- ](long|old|olds)\\b| (or (?:so|two|more|longer|less|fewer))\\b)?`,
  ),
  read(m, scan) {
    const word = m[6]!;
    const { unit } = unitOf(word);
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 16);
    // "will one day be"
    if (m[0] === 'one day' && SOME_DAY.test(scan.folded.slice(Math.max(0, m.index - 14), m.index)))
      return { kind: 'reference', value: 'FUTURE_REF' };
    const compound = /^an?$/.test(m[1] ?? '') && (COMPOUND.test(after) || m[0].includes(' fiscal '));
    if (compound) return null;
    // Ages are not durations of the story.
    if (
      (m[12]?.startsWith('old') || /^[- ](?:old|of age)/.test(after)) &&
      (unit === 'year' || YOUNG.test(after))
    )
      return null;
    // "the 2020 budget year": a year and no number of them.
    if (m[5] === ' ' && /^(?:1[5-9]|20)\d\d$/.test(m[1] ?? '') && !/s\b/.test(word)) return null;
    // "some day" is none.
    if (m[4] === 'some' && !/s\b/.test(word)) return null;
    if (unit === 'second' && /^(?:a|an|one)?$/.test(m[1] ?? '')) return null;
    if (/^an?$/.test(m[1] ?? '') && (m[5] === '-' || /-long$/.test(m[0]))) return null;
    // "three-quarters of them", "a quarter of it"
    if (
      unit === 'quarter' &&
      (m[5] === '-' || !word.endsWith('s') || /^ of\b/.test(after) || (m[4] && !/several|few/.test(m[4])))
    )
      return null;
    // The full stop of "2 hrs." ends the sentence, too.
    const stops = m[0].endsWith('.') && endsSentence(scan, m.index + m[0].length);
    return stops ? { says: meaning(m, word), to: m[0].length - 1 } : meaning(m, word);
  },
  examples: [
    { text: 'He ruled for [11 months].', value: 'P11M', type: 'DURATION' },
    { text: 'A [four-week] trial began.', value: 'P4W', type: 'DURATION' },
    { text: 'It took [three-and-a-half years].', value: 'P3Y6M', type: 'DURATION' },
    { text: 'It took [two hours and 30 minutes].', value: 'PT2H30M', type: 'DURATION' },
    { text: 'It took [2½ hours].', value: 'PT2H30M', type: 'DURATION' },
    { text: 'It took [several days].', value: 'PXD', type: 'DURATION' },
    { text: 'It took [a year and a half].', value: 'P1Y6M', type: 'DURATION' },
    { text: 'It took [a couple of years].', value: 'P2Y', type: 'DURATION', mod: 'APPROX' },
  ],
};

/** What a tail says of the amount: "ten days or more". */
const MODS: Record<string, Mod> = {
  so: 'APPROX',
  two: 'APPROX',
  more: 'EQUAL_OR_MORE',
  longer: 'EQUAL_OR_MORE',
  less: 'EQUAL_OR_LESS',
  fewer: 'EQUAL_OR_LESS',
};

function meaning(m: RegExpExecArray, word: string): Duration {
  if (m[4]?.includes('couple')) return { kind: 'duration', value: durationValue(2, word), mod: 'APPROX' };
  if (m[4]) return { kind: 'duration', value: vagueValue(word) };
  const amount = amountOf(m[1]!) + (m[7] ? (m[7].endsWith('half') ? 0.5 : 0.25) : 0);
  let value = durationValue(amount, word);
  for (const at of [8, 10])
    if (m[at]) value = joinDurations(value, durationValue(amountOf(m[at]), m[at + 1]!));
  const mod = m[3] ? 'MORE_THAN' : MODS[m[13]?.slice(3) ?? ''];
  return { kind: 'duration', value, ...(mod && { mod }) };
}

/** Plural units without a number: "for months", "decades-long". */
export const bareUnits: Rule = {
  id: 'bare-units',
  about: 'units without a number',
  pattern:
    /(?:the )?(?:(?:weeks|months) (?:and|or) (?:months|years)|(?:minutes|hours|days|weeks|months|years|decades|centuries)(?:-long)?|(?:day|week|month|year|decade|century|hour|minute|night)-?long|multi-?(?:day|week|month|year|decade|hour))/,
  read(m, scan) {
    const before = scan.folded.slice(Math.max(0, m.index - 14), m.index);
    const after = scan.folded.slice(m.index + m[0].length, m.index + m[0].length + 10);
    // "the minutes of the meeting"
    if (/(?:the|its|their) $/.test(before) && m[0] === 'minutes' && after.startsWith(' of ')) return null;
    if (
      /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|hundred|thousand))[ -]$/.test(
        before,
      )
    )
      return null;
    const unit = /(minute|hour|day|week|month|year|decade|centurie|century|night)/.exec(m[0])![1]!;
    if (m[0].startsWith('multi')) return { kind: 'duration', value: vagueValue(unit) };
    if (/long$/.test(m[0]) && !/s-long$/.test(m[0])) {
      return m[0].startsWith('the ') ? null : { kind: 'duration', value: durationValue(1, unit) };
    }
    if (m[0].startsWith('the ')) return null;
    if (
      /(?:\b(?:in|for|over|after|took|take|takes|taken|within|through|during|lasted|last|spent|spend|until|by|be|been|were|are|and|or|of)) $/.test(
        before,
      ) === false &&
      !/^ (?:of|after|before|to|later|ahead)/.test(after) &&
      !/long$/.test(m[0])
    )
      return null;
    return {
      kind: 'duration',
      value: vagueValue(unit),
      ...(/ or /.test(m[0]) && { mod: 'APPROX' as const }),
    };
  },
  examples: [
    { text: 'They waited for [months].', value: 'PXM', type: 'DURATION' },
    { text: 'A [week-long] strike followed.', value: 'P1W', type: 'DURATION' },
  ],
};
