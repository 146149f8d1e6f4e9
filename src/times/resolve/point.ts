import type { Point } from '../expression.ts';
import type { Moment } from '../moment.ts';
import type { Direction } from './direction.ts';
import { underspecified } from './nearest.ts';
import { besideOf, nthOf } from './nth.ts';
import { place } from './place.ts';
import { shifted } from './shifted.ts';
import type { Resolved, Story } from './state.ts';

/** What the point's place in the text says. */
export interface Place {
  direction: () => Direction;
  /** Is the date its clause's verb's, not that of a noun in it? */
  certain: () => boolean;
  offset: number;
  /** Where its sentence begins. */
  sentence: () => number;
  /** Is an offset before it in the same paragraph? */
  inParagraph: (offset: number) => boolean;
  /** Has an age been told since a place in the text: "when she was nine"? */
  aged: (since: number) => boolean;
  /** It describes what follows: "Sunday's election". */
  possessive: boolean;
  /** The words of the expression, folded. */
  said: string;
  /** Is its clause in the past perfect, which goes back before what was told? */
  flashback: () => boolean;
}

/** The moment that a point means; undefined where there is none (the 31st of June). A shift may be given its origin. */
export function resolvePoint(
  point: Point,
  story: Story,
  where: Place,
  from?: Resolved,
): Resolved | undefined {
  if (point.shift) {
    const origin = from ?? (point.within && resolvePoint(point.within, story, where));
    return shifted(point, story, where, origin);
  }
  if (point.within) {
    const base = resolvePoint(point.within, story, where);
    const moment =
      base &&
      (point.side
        ? besideOf(base.moment, point)
        : point.nth
          ? nthOf(base.moment, point.nth)
          : place(point, base.moment));
    return moment && { ...base!, moment };
  }
  if (point.year !== undefined)
    return stated(place(point, { unit: 'year', year: century(point, story, point.year) }));
  if (point.decade !== undefined)
    return stated({ unit: 'decade', year: century(point, story, point.decade) });
  if (point.millennium !== undefined) return stated({ unit: 'millennium', year: point.millennium });
  if (point.century !== undefined) return stated({ unit: 'century', year: point.century });
  return underspecified(point, story, where);
}

function stated(moment: Moment | undefined): Resolved | undefined {
  return moment && { moment, stated: true, onPublication: false };
}

/** The century of a year of two digits: the story's own, else the one that is not far ahead of the publication. */
function century({ twoDigits }: Point, story: Story, year: number): number {
  if (!twoDigits) return year;
  const told = story.narrative ? story.last('year')?.moment.year : undefined;
  if (told !== undefined) return year + 100 * Math.round((told - year) / 100);
  const published = story.publication.moment.year;
  return year > published + 20 ? year - 100 : year;
}
