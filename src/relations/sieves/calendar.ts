import { endsOf, minutesOf } from '../../assemble/network/calendar.ts';
import { type Proposed, publication, relate, type Sieve } from '../context.ts';

/** A date of the text against the day of publication, by their values. */
export const calendar: Sieve = {
  name: 'calendar',
  read(context) {
    const day = minutesOf(context.document.published.value.slice(0, 10));
    if (!day) return [];
    return context.times.flatMap((time): Proposed[] => {
      const { edtf, type } = time.time;
      if (!edtf || type === 'SET' || type === 'DURATION') return [];
      const { first, last } = endsOf(edtf);
      const from = first ? minutesOf(first)?.from : undefined;
      const to = last ? minutesOf(last)?.to : undefined;
      if (to !== undefined && to < day.from) return [relate(context, time, 'BEFORE', publication, 0.95)];
      if (from !== undefined && from > day.to) return [relate(context, time, 'AFTER', publication, 0.95)];
      if (from === undefined || to === undefined || from > day.from || to < day.to) return [];
      const same = from === day.from && to === day.to;
      return [relate(context, time, same ? 'SIMULTANEOUS' : 'INCLUDES', publication, 0.8)];
    });
  },
};
