import { durationValue } from '../durations.ts';
import type { Point, Unit } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { AMOUNT, amountOf, UNIT, unitOf, VAGUE } from '../words.ts';

const STORY_BACK = 'earlier|before that|previously|prior|before(?= ?[.,;:)]|$)';
const STORY_ON = 'later|afterwards?|thereafter|after that|after(?= ?[.,;:)]|$)|on(?= ?[.,;:)])|hence';

/** How many of one unit are in another, of those that have a number of them. */
const MANY: Record<string, Record<string, number>> = {
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
};

/** "two years and three months" in months. */
function inUnits(number: string, word: string, rest: string, smaller: string): number | undefined {
  const many = MANY[unitOf(word).unit]?.[unitOf(smaller).unit];
  return many && amountOf(number) * many + amountOf(rest);
}

/** A number of units before or after the publication or the story's time. */
export const ago: Rule = {
  id: 'ago',
  about: 'a number of units ago, earlier, later, from now',
  pattern: new RegExp(
    `(?:(${AMOUNT})((?: to | or |-)${AMOUNT})?|(${VAGUE}))(?:[ -]| or (?:two|three|so|more) )(?:(?:more|full|short|long|calendar) )?(?:(${UNIT})(?:,? (?:and )?(?!an? )(${AMOUNT}) (${UNIT})|(?: and a (?:half|quarter))?(?: or (?:so|two|more))?)) (?:(ago(?: today| yesterday)?|back|since)|(?:from |(?<=(?:week|fortnight)s? ))(now|today|yesterday|tomorrow)|(${STORY_BACK})|(${STORY_ON}))`,
  ),
  read([all, number, range, vague, stem, secondly, smaller, speech, , storyBack, storyOn]) {
    const word = secondly ? smaller! : stem!;
    const { unit, factor, designator } = unitOf(word);
    const back = Boolean(speech || storyBack);
    if (speech === 'since' || (speech === 'back' && unit === 'second')) return null;
    const story = Boolean(storyBack || storyOn) && !all.endsWith('hence');
    const couple = vague?.includes('couple');
    if ((vague && !couple) || Number.isNaN(amountOf(number ?? 'a')))
      return { kind: 'reference', value: back ? 'PAST_REF' : 'FUTURE_REF' };
    const extra = / and a half/.test(all) ? 0.5 : / and a quarter/.test(all) ? 0.25 : 0;
    const whole = secondly ? inUnits(number!, stem!, secondly, word) : undefined;
    if (secondly && whole === undefined) return null;
    const amount =
      whole ?? ((couple ? 2 : amountOf(number!)) + (/ and a/.test(number ?? '') ? 0 : extra)) * factor;
    // A decade ago is ten years ago, of that precision.
    const says: Point = {
      kind: 'point',
      shift: {
        unit: designator === 'Y' ? 'year' : (unit as Unit),
        n: back ? -amount : amount,
        from: story ? 'story' : 'speech',
      },
    };
    if (says.shift!.n === -1 && unit === 'year') says.comparison = true;
    if (range || /or (?:so|two|more)/.test(all)) says.mod = 'APPROX';
    const day = / (?:today|yesterday|tomorrow)$/.exec(all)?.[0].slice(1);
    if (day) {
      const n = { today: 0, yesterday: -1, tomorrow: 1 }[day]!;
      says.within = { kind: 'point', shift: { unit: 'day', n, from: 'speech' } };
      says.shift = { ...says.shift!, from: 'story', exact: true };
    }
    return says;
  },
  examples: [
    { text: 'The shop closed [two years ago].', value: '2019' },
    { text: 'He died [three days ago].', value: '2021-03-14' },
    { text: 'He left on May 3, 1950. [Two days later] he was back.', value: '1950-05-05' },
    { text: 'The lease ends [six months from now].', value: '2021-09' },
    { text: 'The lease ends [a month from today].', value: '2021-04-17' },
    { text: 'He died [a year ago today].', value: '2020-03-17' },
    { text: 'He died [3 to 5 days ago].', value: '2021-03-14', mod: 'APPROX' },
    { text: 'It was common [many years ago].', value: 'PAST_REF' },
  ],
};

/** "days later", "months before": a unit alone. */
export const bareLater: Rule = {
  id: 'bare-later',
  about: 'units without a number, before or after',
  pattern:
    /(moments|minutes|hours|days|weeks|months|years|decades|centuries) (ago|earlier|later|before(?= ?[.,;:)]))/,
  read(m) {
    return { kind: 'reference', value: m[2] === 'later' ? 'FUTURE_REF' : 'PAST_REF' };
  },
  examples: [{ text: 'It was sold [years ago].', value: 'PAST_REF' }],
};

/** "the day after", "the day before" without what it is the day after. */
export const dayAfter: Rule = {
  id: 'day-after',
  about: 'the day, week, month or year after or before, of the story',
  pattern:
    /(?:the (day|night|week|month|year) (before|after|following)(?: that| this)?|(?:a|one) (day|week|month|year) (?:on|after|before))(?= ?[.,;:)]|$)/,
  read(m) {
    if (!m[1]) return null;
    const n = m[2] === 'before' ? -1 : 1;
    if (m[1] === 'night')
      return {
        kind: 'point',
        part: 'NI',
        within: { kind: 'point', shift: { unit: 'day', n, from: 'story' } },
      };
    return { kind: 'point', shift: { unit: m[1] as Unit, n, from: 'story' } };
  },
  examples: [
    { text: 'He left on May 3, 1950. [The day after], he was back.', value: '1950-05-04' },
    { text: 'He left on May 3, 1950. [The day before that], he was ill.', value: '1950-05-02' },
  ],
};

/** "the day after the vote": only where the text tells when the event was, which resolving finds out. */
export const eventDay: Rule = {
  id: 'event-day',
  about: 'the day, week, month or year before or after an event that the text dates, or its eve',
  pattern:
    /(?:the )?(?:(day|week|month|year)(?= (?:before|after|following) (?!(?!thanks)\w+ing\b)[a-z])|(?<=on (?:the )?)eve(?= of [a-z]))/,
  read: (m) => ({ kind: 'duration', value: durationValue(1, m[1] ?? 'day') }),
  examples: [
    { text: 'The council voted on May 3, 1950. [The day] after the vote it rained.', value: '1950-05-04' },
    { text: 'The council voted on May 3, 1950. On [the eve] of the vote it rained.', value: '1950-05-02' },
  ],
};
