import type { Document } from '../../model/document.ts';
import type { Fields } from '../expression.ts';
import { compare, type Day, dayMoment, type Moment, parseDay } from '../moment.ts';
import type { Section } from './section.ts';
import type { Standing } from './storyline.ts';

/** A moment, and what it was worked out from. */
export interface Resolved {
  moment: Moment;
  /** The text says all of it; nothing was worked out. */
  stated: boolean;
  /** Id of the time that it was resolved against, `t0` for the publication. */
  anchor?: string;
  /** It rests, maybe through others, on the publication date. */
  onPublication: boolean;
  /** Said in passing: the story does not go on from it. */
  aside?: boolean;
  /** First and last day, where the moment is that of a coarser origin from which days were counted. */
  between?: [Day, Day];
}

export interface Told extends Resolved {
  id: string;
  offset: number;
  /** It was said to be after noon: "6 p.m.", "noon". */
  afternoon?: boolean;
}

/** How fine a moment is; larger is finer. */
const FINENESS: Record<Moment['unit'], number> = {
  millennium: 0,
  century: 1,
  decade: 2,
  year: 3,
  half: 4,
  season: 4,
  quarter: 4,
  month: 5,
  week: 6,
  weekend: 6,
  day: 7,
  part: 8,
  hour: 9,
  minute: 9,
  second: 9,
};

/** So many leaps ahead of the years of its heading and the section has left them. */
const LEAPS = 3;
/** Years that a story leaps over only at the head of a sentence. */
const FAR = 20;
const BACK = 3;

/** What resolving one document remembers. */
export class Story {
  readonly publication: Resolved;
  readonly narrative: boolean;
  /** Is the day of publication known, from which a writer counts? */
  readonly dated: boolean;
  /** The last mention of each fineness or finer. */
  #last: (Told | undefined)[] = [];
  lastQuarter: Told | undefined;
  /** The quarter that figures are compared with, until a longer period is told. */
  compared: Told | undefined;
  /** The latest time told since the story last said at the head of a sentence where it is. */
  high: Told | undefined;
  /** The weekdays that were told as over. */
  readonly past = new Map<number, Resolved>();
  /** The time resolved last, whatever its standing. */
  previous: Told | undefined;
  /** The years that the heading of the section names. */
  section: Section | undefined;
  /** The moment of publication, with its time of day where that is known. */
  readonly now: Moment;

  constructor(document: Document, narrative: boolean) {
    const today = dayMoment(parseDay(document.published.value));
    this.now = { ...today, ...timeOf(document.published.value) };
    this.publication = {
      moment: today,
      stated: false,
      anchor: 't0',
      onPublication: true,
    };
    this.narrative = narrative;
    this.dated = document.published.basis !== 'assumed';
  }

  /** Remembers a time that was told. */
  tell(mention: Told, standing: Standing = 'mention'): void {
    if (mention.aside || (this.narrative && !this.#goesOn(mention, standing))) return;
    // News goes on in the year of a day that it only names, but not on that day.
    const named = standing === 'aside' && !this.narrative;
    if (named && this.last('year')?.moment.year === mention.moment.year) return;
    const fineness = named ? FINENESS.month : FINENESS[mention.moment.unit];
    if (standing === 'frame' || !this.high || compare(mention.moment, this.high.moment) >= 0)
      this.high = mention;
    for (let i = 0; i <= fineness; i++) this.#last[i] = mention;
    if (mention.moment.unit === 'quarter') this.lastQuarter = mention;
    if (mention.moment.unit === 'quarter') this.compared = mention;
    else if (mention.moment.unit === 'year') this.compared = undefined;
  }

  /** Does a narrative go on from this time, or is it told in passing? */
  #goesOn(mention: Told, standing: Standing): boolean {
    const line = this.last('year');
    if (!line) return true;
    if (this.section && mention.moment.year > this.section.to + 1) {
      // Between its heading and the next a section leaps ahead of its years once in passing.
      if (++this.section.leaps < LEAPS) return false;
    } else if (this.section) this.section.leaps = 0;
    if (standing === 'frame') return true;
    const ahead = mention.moment.year - line.moment.year;
    if (standing === 'behind') return ahead >= 0 && ahead <= FAR;
    return standing === 'mention' && ahead >= -BACK && ahead <= FAR;
  }

  /** The last time told that is at least as fine as a unit. */
  last(unit: Moment['unit'] = 'year'): Told | undefined {
    return this.#last[FINENESS[unit]];
  }
}

function timeOf(published: string): Fields {
  const m = /T(\d\d):(\d\d)/.exec(published);
  return m ? { hour: Number(m[1]), minute: Number(m[2]) } : {};
}
