import type { Rule } from './rule.ts';
import { ago, bareLater, dayAfter, eventDay } from './rules/ago.ts';
import { century, centuryRange, millennium, turnOfCentury } from './rules/century.ts';
import {
  bareHour,
  clockFigures,
  clockHour,
  clockIsh,
  clockMilitary,
  clockTwelve,
  openingHours,
} from './rules/clock.ts';
import { clockSpoken, clockWords, dayPart, halfHour, noon } from './rules/clock-words.ts';
import { compactDuration } from './rules/compact-duration.ts';
import { dayEnd } from './rules/day-end.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import {
  dayInMonthFirst,
  dayInMonthLast,
  dayMonthRange,
  monthDayList,
  monthDayRange,
} from './rules/day-ranges.ts';
import { dayWords } from './rules/day-words.ts';
import { decade } from './rules/decade.ts';
import { bareUnits, duration } from './rules/duration.ts';
import { yearEarlier, yearPeriod } from './rules/earnings.ts';
import { every, everyHoliday, everyNth, everyPart } from './rules/every.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/iso-date.ts';
import { month } from './rules/month.ts';
import { dayMonth, monthDay } from './rules/month-day.ts';
import { monthYear, numericMonth } from './rules/month-year.ts';
import { nth } from './rules/nth.ts';
import { numericDate, numericMonthDay } from './rules/numeric-date.ts';
import { anotherUnit, fraction, wholeUnit } from './rules/one-unit.ts';
import { fiscalYear, quarter, quarterRange, yearQuarter } from './rules/part-of-year.ts';
import { reference } from './rules/references.ts';
import { definiteDuration, lastHour, recentUnits, relativeDuration } from './rules/relative-duration.ts';
import { relativeName } from './rules/relative-name.ts';
import { definiteUnit, speechUnit, storyUnit } from './rules/relative-unit.ts';
import { season } from './rules/season.ts';
import { plural, rate, setAdverb, unitsPer } from './rules/sets.ts';
import { storyTime } from './rules/story-time.ts';
import { weekNumber } from './rules/week-number.ts';
import { weekday, weekdayOfMonth, weekend } from './rules/weekday.ts';
import { weekdaysAgo, weekdayWeek } from './rules/weekday-weeks.ts';
import { year, yearRange } from './rules/year.ts';
import { unitEnd } from './rules/year-end.ts';
import { ancientYear, eraRange, eraYear, shortYear, yearWords } from './rules/year-other.ts';

/**
 * All rules. Of two that read the same words the longer match wins, and of two equal ones the earlier in this list:
 * the more specific come first.
 */
export const RULES: readonly Rule[] = [
  // Days and months of the calendar.
  isoDate,
  numericDate,
  nth,
  monthDay,
  numericMonthDay,
  dayMonth,
  monthDayRange,
  monthDayList,
  dayMonthRange,
  dayInMonthFirst,
  dayInMonthLast,
  monthYear,
  numericMonth,
  weekNumber,
  holiday,
  // Years and more, and parts of them.
  eraYear,
  eraRange,
  ancientYear,
  yearWords,
  fiscalYear,
  yearQuarter,
  quarterRange,
  quarter,
  season,
  decade,
  century,
  centuryRange,
  millennium,
  turnOfCentury,
  // Relative ones before the names they hold.
  relativeName,
  ago,
  bareLater,
  dayAfter,
  eventDay,
  yearEarlier,
  yearPeriod,
  speechUnit,
  storyUnit,
  storyTime,
  unitEnd,
  dayEnd,
  dayWords,
  definiteUnit,
  dayOfMonth,
  month,
  weekdaysAgo,
  weekdayWeek,
  weekdayOfMonth,
  weekday,
  weekend,
  year,
  yearRange,
  shortYear,
  // Times of day.
  clockTwelve,
  clockFigures,
  clockHour,
  clockIsh,
  clockMilitary,
  bareHour,
  openingHours,
  clockWords,
  clockSpoken,
  halfHour,
  noon,
  dayPart,
  // Sets before durations: "every two weeks".
  everyNth,
  everyHoliday,
  everyPart,
  unitsPer,
  every,
  rate,
  plural,
  setAdverb,
  relativeDuration,
  lastHour,
  definiteDuration,
  compactDuration,
  fraction,
  wholeUnit,
  anotherUnit,
  recentUnits,
  duration,
  bareUnits,
  reference,
];
