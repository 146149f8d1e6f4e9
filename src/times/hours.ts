import { CARDINALS } from '../lexicon/times/numbers.ts';
import type { Point } from './expression.ts';

/** An hour of the clock face, in figures or words. */
export const HOUR = '(?:1[0-2]|0?[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
export const HALF_OF_DAY = '(?:a\\.m\\.|p\\.m\\.|a\\.m|p\\.m|am|pm)';

export const hourOf = (word: string): number => CARDINALS[word] ?? Number(word);

/** Twelve hours to twenty-four: "am", "pm", or a part of the day. */
export function hour24(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  if (/^(?:a\.?m|morning|MO)/.test(half)) return hour % 12;
  // Four at night is before dawn, ten at night is not.
  if (/^(?:night|NI)/.test(half)) return hour < 5 || hour === 12 ? hour % 12 : hour + 12;
  return (hour % 12) + 12;
}

/** A time of the clock. */
export function clockTime(hour: number, minute = 0, rest: { second?: number; zone?: string } = {}): Point {
  return { kind: 'point', hour, minute, ...rest };
}
