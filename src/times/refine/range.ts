import type { Refiner } from 'chrono-node/en';
import type { Point, Repetition } from '../expression.ts';
import type { Found } from '../rule.ts';
import { pad } from '../values.ts';

const TO = /^ ?(?:-|to|until|till|through|thru|up to) ?(?:the )?$/;
const AND = /^(?:,? (?:and|or|&)|,) ?(?:on )?(?:the )?$/;
const BETWEEN = /(?:^|[^a-z])between (?:the )?$/;

/** What is nearest only from somewhere: no year, no week. */
const isOpen = (point: Point): boolean =>
  point.year === undefined &&
  point.within === undefined &&
  point.which === undefined &&
  point.shift === undefined &&
  (point.month !== undefined || point.weekday !== undefined);

/** "8 p.m. Friday": the day is what is open. */
const openPart = (point: Point): Point | undefined =>
  isOpen(point) ? point : point.within && isOpen(point.within) ? point.within : undefined;

const YEARLY = /^XXXX-\d\d$/;
const WEEKLY = /^XXXX-WXX-\d/;

/** "every Monday and Thursday": the second one is every one, too. */
function alsoEvery(set: Repetition, point: Point): Repetition | undefined {
  const { month } = point;
  if (YEARLY.test(set.value) && month && isOpen(point) && !point.day)
    return { ...set, value: `XXXX-${pad(month)}` };
  if (!WEEKLY.test(set.value) || point.weekday === undefined || point.which || point.day) return undefined;
  return { ...set, value: `XXXX-WXX-${point.weekday}${set.value.slice(10)}` };
}

/** "from Friday to Monday", "May 3, 4 and 5": the later ones come after the first, not around the publication. */
export const range: Refiner = {
  refine(context, results) {
    const found = results as Found[];
    for (let i = 1; i < found.length; i++) {
      const [a, b] = [found[i - 1]!, found[i]!];
      if (!b.point || b.index - a.stop > 12) continue;
      const between = context.text.slice(a.stop, b.index);
      const and = AND.test(between);
      if (a.says.kind === 'set') {
        b.says = (and && alsoEvery(a.says, b.point)) || b.says;
        continue;
      }
      const [begun, open] = [a.point && openPart(a.point), openPart(b.point)];
      if (
        !a.point ||
        !begun ||
        !open ||
        !begun.month !== !open.month ||
        (a.point.hour !== undefined) !== (b.point.hour !== undefined)
      )
        continue;
      const later =
        TO.test(between) ||
        (and &&
          (b.rule === 'month-day-range' ||
            BETWEEN.test(context.text.slice(Math.max(0, a.index - 14), a.index))));
      if (!later) continue;
      b.says =
        b.point === open ? { ...open, follows: true } : { ...b.point, within: { ...open, follows: true } };
    }
    return found;
  },
};
