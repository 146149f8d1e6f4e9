import type { Document } from '../../model/document.ts';
import type { Fields } from '../expression.ts';
import { dayMoment, type Moment, parseDay } from '../moment.ts';

/** A moment, and what it was worked out from. */
export interface Resolved {
  moment: Moment;
  /** The text says all of it; nothing was worked out. */
  stated: boolean;
  /** Id of the time that it was resolved against, `t0` for the publication. */
  anchor?: string;
  /** It rests, maybe through others, on the publication date. */
  onPublication: boolean;
}

interface Mention extends Resolved {
  id: string;
  offset: number;
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

/** What resolving one document remembers. */
export class Story {
  readonly publication: Resolved;
  readonly narrative: boolean;
  /** The last mention of each fineness or finer. */
  #last: (Mention | undefined)[] = [];
  lastQuarter: Mention | undefined;

  constructor(document: Document, narrative: boolean) {
    this.publication = {
      moment: { ...dayMoment(parseDay(document.published.value)), ...timeOf(document.published.value) },
      stated: false,
      anchor: 't0',
      onPublication: true,
    };
    this.narrative = narrative;
  }

  /** Remembers a time that was told. */
  tell(mention: Mention): void {
    const fineness = FINENESS[mention.moment.unit];
    for (let i = 0; i <= fineness; i++) this.#last[i] = mention;
    if (mention.moment.unit === 'quarter') this.lastQuarter = mention;
  }

  /** The last time told that is at least as fine as a unit. */
  last(unit: Moment['unit'] = 'year'): Mention | undefined {
    return this.#last[FINENESS[unit]];
  }
}

function timeOf(published: string): Fields {
  const m = /T(\d\d):(\d\d)/.exec(published);
  return m ? { hour: Number(m[1]), minute: Number(m[2]) } : {};
}
