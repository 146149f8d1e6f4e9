import { durationValue } from '../durations.ts';
import type { Point, Unit } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { AMOUNT, amountOf, UNIT, unitOf, VAGUE } from '../words.ts';

const STORY_BACK = 'earlier|before that|previously|prior|before(?= ?[.,;:)]|$)';
const STORY_ON = 'later|afterwards?|thereafter|after that|after(?= ?[.,;:)]|$)|on(?= ?[.,;:)])|hence';

/** A number of units before or after the publication or the story's time. */
export const ago: Rule = {
  id: 'ago',
  about: 'a number of units ago, earlier, later, from now',
  pattern: new RegExp(
    `(?:(${AMOUNT})|(${VAGUE}))(?:[ -]| or (?:two|three|so|more) )(?:(?:more|full|short|long|calendar) )?(?:(${UNIT})(?: and a (?:half|quarter))?(?: or (?:so|two|more))?) (?:(ago|back|since)|from (?:now|today|yesterday|tomorrow)|(${STORY_BACK})|(${STORY_ON}))`,
  ),
  read(m) {
    const { unit, factor, designator } = unitOf(m[3]!);
    const back = Boolean(m[4] || m[5]);
    if (m[4] === 'since') return null;
    const story = Boolean(m[5] || m[6]) && !/hence$/.test(m[0]);
    const vague = m[2] && !m[2].startsWith('couple') && !m[2].startsWith('a couple');
    if (vague || Number.isNaN(amountOf(m[1] ?? 'a'))) {
      if (!story) return { kind: 'reference', value: back ? 'PAST_REF' : 'FUTURE_REF' };
      return { kind: 'reference', value: back ? 'PAST_REF' : 'FUTURE_REF' };
    }
    // A decade ago is ten years ago, of that precision.
    const extra = / and a half/.test(m[0]) ? 0.5 : / and a quarter/.test(m[0]) ? 0.25 : 0;
    const amount = ((m[2] ? 2 : amountOf(m[1]!)) + (/ and a/.test(m[1] ?? '') ? 0 : extra)) * factor;
    const years = designator === 'Y';
    if (m[4] === 'back' && unit === 'second') return null;
    const says: Point = {
      kind: 'point',
      shift: {
        unit: years ? 'year' : (unit as Unit),
        n: back ? -amount : amount,
        from: story ? 'story' : 'speech',
      },
    };
    if (says.shift!.n === -1 && unit === 'year') says.comparison = true;
    if (/or (?:so|two|more)/.test(m[0])) says.mod = 'APPROX';
    if (/(?:today|yesterday|tomorrow)$/.test(m[0])) {
      says.within = {
        kind: 'point',
        shift: {
          unit: 'day',
          n: m[0].endsWith('tomorrow') ? 1 : m[0].endsWith('today') ? 0 : -1,
          from: 'speech',
        },
      };
      says.shift!.from = 'story';
    }
    return says;
  },
  examples: [
    { text: 'The shop closed [two years ago].', value: '2019' },
    { text: 'He died [three days ago].', value: '2021-03-14' },
    { text: 'He left on May 3, 1950. [Two days later] he was back.', value: '1950-05-05' },
    { text: 'The lease ends [six months from now].', value: '2021-09' },
    { text: 'It was common [many years ago].', value: 'PAST_REF' },
  ],
};

/** "days later", "months before": a unit alone. */
export const bareLater: Rule = {
  id: 'bare-later',
  about: 'units without a number, before or after',
  pattern:
    /(minutes|hours|days|weeks|months|years|decades|centuries) (ago|earlier|later|before(?= ?[.,;:)]))/,
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
  about: 'the day, week, month or year before or after an event that the text dates',
  pattern:
    /(?:the )?(day|week|month|year)(?= (?:before|after|following) (?:the|his|her|its|their|that|this|he|she|they) )/,
  read: (m) => ({ kind: 'duration', value: durationValue(1, m[1]!) }),
  examples: [
    { text: 'The council voted on May 3, 1950. [The day] after the vote it rained.', value: '1950-05-04' },
  ],
};
