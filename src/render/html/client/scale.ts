import { civil, dayNumber } from '../../../model/civil.ts';
import type { PageEntry } from '../page-data.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface Scale {
  start: number;
  end: number;
  /** Per cent of the track for a moment in days. */
  at(days: number): number;
}

export interface Tick {
  days: number;
  label: string;
}

/** Share of the whole span in which eight tenths of the dates must lie for the rest to count as far. */
const CROWDED = 0.08;

/** Where nearly all dates lie, when a few far ones would press them together; null when they do not. */
export function mainPart(entries: readonly PageEntry[]): [from: number, to: number] | null {
  const moments = entries
    .flatMap(({ start, end }) => [start, end])
    .filter((moment) => moment !== null)
    .sort((a, b) => a - b);
  const far = Math.floor(moments.length / 10);
  if (far === 0) return null;
  const [from, to] = [moments[far]!, moments[moments.length - 1 - far]!];
  const whole = moments.at(-1)! - moments[0]!;
  if (to - from >= whole * CROWDED) return null;
  const room = Math.max(1, (to - from) * 0.1);
  return [Math.max(moments[0]!, from - room), Math.min(moments.at(-1)!, to + room)];
}

/** The scale that holds all bounds of the entries shown, with a little room at both ends for open ones. */
export function scaleOf(entries: readonly PageEntry[], from = -Infinity, to = Infinity): Scale {
  let start = Infinity;
  let end = -Infinity;
  for (const entry of entries)
    for (const bound of [entry.start, entry.end])
      if (bound !== null) {
        start = Math.min(start, bound);
        end = Math.max(end, bound);
      }
  start = Math.max(start, from);
  end = Math.min(end, to);
  if (!(end > start)) end = (Number.isFinite(start) ? start : (start = 0)) + 1;
  const room = (end - start) * 0.04;
  start -= room;
  end += room;
  return { start, end, at: (days) => Math.min(100, Math.max(0, ((days - start) / (end - start)) * 100)) };
}

interface Step {
  days: number;
  next(days: number): number;
  label(days: number): string;
}

const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

const clockStep = (hours: number): Step => ({
  days: hours / 24,
  next: (days) => (Math.floor((days * 24) / hours + 1e-6) + 1) * (hours / 24),
  label: (days) => {
    const minutes = Math.round((days - Math.floor(days + 1e-6)) * 1440);
    if (minutes === 0) return `${civil(days + 1e-6).day} ${MONTHS[civil(days + 1e-6).month - 1]}`;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  },
});

const dayStep = (size: number): Step => ({
  days: size,
  next: (days) => (Math.floor(days / size) + 1) * size,
  label: (days) => `${civil(days).day} ${MONTHS[civil(days).month - 1]}`,
});

const monthStep = (size: number): Step => ({
  days: size * 30,
  next(days) {
    const { year, month } = civil(days);
    return dayNumber(year, Math.floor((month - 1) / size) * size + 1 + size, 1);
  },
  label(days) {
    const { year, month } = civil(days);
    return month === 1 ? yearName(year) : `${MONTHS[month - 1]}${size >= 3 ? '' : ` ${year}`}`;
  },
});

const yearStep = (size: number): Step => ({
  days: size * 365,
  next: (days) => dayNumber((Math.floor(civil(days).year / size) + 1) * size, 1, 1),
  label: (days) => yearName(civil(days).year),
});

const STEPS: Step[] = [
  ...[1 / 60, 1 / 12, 1 / 4, 1, 3, 6, 12].map(clockStep),
  ...[1, 2, 7, 14].map(dayStep),
  ...[1, 3, 6].map(monthStep),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000].map(yearStep),
];

/** Round dates along a scale, at most about `most` of them. */
export function ticks({ start, end }: Scale, most: number): Tick[] {
  const step = STEPS.find(({ days }) => (end - start) / days <= most) ?? STEPS.at(-1)!;
  const found: Tick[] = [];
  for (let days = step.next(start); days < end && found.length < 100; days = step.next(days))
    found.push({ days, label: step.label(days) });
  const [first] = found;
  if (first && step.days >= 1 && step.days < 365 && !/\d{4}|BC/.test(first.label))
    first.label += ` ${yearName(civil(first.days).year)}`;
  return found;
}
