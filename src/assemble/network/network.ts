import type { RelationType, Time } from '../../model/annotation.ts';
import { endsOf, minutesOf } from './calendar.ts';
import { PointOrder, type Refusal } from './points.ts';
import type { Origin, Proposal, Story } from './story.ts';

/** The beginning and the end of a group, as points. */
export const beginOf = (group: number) => 2 * group;
export const endOf = (group: number) => 2 * group + 1;

/** A day's or year's order against its neighbours is strict: half a minute before it or after it. */
const STRICT = 0.5;

/** The tag of an event's own edge from its beginning to its end. */
const OWN = -1;

/** The tag of a hint's edge. */
export const HINT = -2;

/** A hint that would move more points than this is let go: on a shelf of many articles it isn't worth its cost. */
const HINT_REACH = 1000;

/**
 * The events of a story, each with a beginning and an end, in a consistent order: a proposal that contradicts
 * what was accepted before it changes nothing and is remembered in `refused`.
 */
export class Network {
  readonly points: PointOrder;
  readonly origins: Origin[] = [];
  /** The accepted and refused proposals; edges carry the index here as their tag. */
  readonly proposals: Proposal[] = [];
  /** Origin of the first end of the date in which the text puts a group; the other end's stands next to it. */
  readonly included = new Map<number, number>();
  readonly refused: { proposal: Proposal; why: Refusal }[] = [];
  readonly #story: Story;
  readonly #timeOrigins = new Map<Time, number>();
  readonly #publicationOrigins = new Map<number, number>();

  constructor(story: Story) {
    this.#story = story;
    this.points = new PointOrder(2 * story.groups.length);
    for (let group = 0; group < story.groups.length; group++)
      this.points.order(beginOf(group), endOf(group), OWN);
  }

  /** Adds what one relation says, or refuses it. */
  add(proposal: Proposal): void {
    const tag = this.proposals.push(proposal) - 1;
    const { relation, from, to, time, document } = proposal;
    let why: Refusal | undefined;
    if (to >= 0) why = this.#relate(relation.type, from, to, tag);
    else if (time) why = this.#date(proposal, time);
    else why = this.#publish(relation.type, from, document);
    if (why) this.refused.push({ proposal, why });
  }

  /** A weak order of two beginnings. */
  hint(first: number, second: number): void {
    this.hintPoints(beginOf(first), beginOf(second));
  }

  /** A weak order of two points. */
  hintPoints(first: number, second: number): void {
    if (!this.#isAhead(this.points.find(first), this.points.find(second)))
      this.points.order(first, second, HINT, HINT_REACH);
  }

  /** One is to come after the publication, the other was told as over by then. */
  #isAhead(first: number, second: number): boolean {
    const { loOrigin, hiOrigin } = this.points.bounds;
    const [from, to] = [this.origins[loOrigin[first]!], this.origins[hiOrigin[second]!]];
    return !!from && !from.time && !!to && !to.time;
  }

  #relate(type: RelationType, a: number, b: number, tag: number): Refusal | undefined {
    const { points } = this;
    switch (type) {
      case 'BEFORE':
      case 'IBEFORE':
        return points.order(endOf(a), beginOf(b), tag);
      case 'AFTER':
      case 'IAFTER':
        return points.order(endOf(b), beginOf(a), tag);
      case 'INCLUDES':
        return this.#within(b, a, tag);
      case 'IS_INCLUDED':
      case 'DURING':
        return this.#within(a, b, tag);
      case 'DURING_INV':
        return this.#within(b, a, tag);
      case 'SIMULTANEOUS':
      case 'IDENTITY':
        return points.equate(beginOf(a), beginOf(b), tag) ?? points.equate(endOf(a), endOf(b), tag);
      case 'BEGINS':
        return points.equate(beginOf(a), beginOf(b), tag) ?? points.order(endOf(a), endOf(b), tag);
      case 'BEGUN_BY':
        return points.equate(beginOf(a), beginOf(b), tag) ?? points.order(endOf(b), endOf(a), tag);
      case 'ENDS':
        return points.equate(endOf(a), endOf(b), tag) ?? points.order(beginOf(b), beginOf(a), tag);
      case 'ENDED_BY':
        return points.equate(endOf(a), endOf(b), tag) ?? points.order(beginOf(a), beginOf(b), tag);
    }
  }

  #within(inner: number, outer: number, tag: number): Refusal | undefined {
    const { points } = this;
    const why = points.refuses(beginOf(outer), beginOf(inner)) ?? points.refuses(endOf(inner), endOf(outer));
    if (why) return why;
    return points.order(beginOf(outer), beginOf(inner), tag) ?? points.order(endOf(inner), endOf(outer), tag);
  }

  #date(proposal: Proposal, time: Time): Refusal | undefined {
    const { relation, from: group } = proposal;
    const { type } = relation;
    const { first, last } = endsOf(time.edtf ?? '..');
    const a = first ? minutesOf(first) : undefined;
    const b = last ? minutesOf(last) : undefined;
    const origin = this.#originsOf(proposal, time, first, last);
    const from = a && { minute: a.from, origin };
    const to = b && { minute: b.to, origin: origin + 1 };
    const early = this.#reaches(proposal, time) ? to : from && { ...from, minute: from.minute - STRICT };
    const late = to && { ...to, minute: to.minute + STRICT };
    switch (type) {
      case 'BEFORE':
      case 'IBEFORE':
        return this.#bound([], [[endOf(group), early]]);
      case 'AFTER':
      case 'IAFTER':
        return this.#bound([[beginOf(group), late]], []);
      case 'INCLUDES':
      case 'DURING_INV':
        return this.#bound([[endOf(group), from]], [[beginOf(group), to]]);
      case 'BEGUN_BY':
        return this.#bound([[beginOf(group), from]], [[beginOf(group), to]]);
      case 'ENDED_BY':
        return this.#bound([[endOf(group), from]], [[endOf(group), to]]);
      default: {
        const why = this.#bound([[beginOf(group), from]], [[endOf(group), to]]);
        if (!why && a && b && !proposal.inferred && !this.included.has(group))
          this.included.set(group, origin);
        return why;
      }
    }
  }

  /** "by Friday", "before the end of the year": what comes before may still come on the last day of it. */
  #reaches({ document, relation: { type, cue } }: Proposal, time: Time): boolean {
    if (type !== 'BEFORE' || !cue) return false;
    const { text } = this.#story.documents[document]!;
    return time.mod === 'END' || /^by\b/i.test(text.slice(cue.start, time.start));
  }

  /** An event that goes on at publication is known up to it. */
  #publish(type: RelationType, group: number, document: number): Refusal | undefined {
    const { value, basis } = this.#story.documents[document]!.published;
    const day = value.slice(0, 10);
    const minutes = minutesOf(day);
    if (!minutes) return undefined;
    const label = basis === 'assumed' ? `${day}?` : day;
    let origin = this.#publicationOrigins.get(document);
    if (origin === undefined) {
      origin = this.origins.push({ label, document }) - 1;
      this.#publicationOrigins.set(document, origin);
    }
    const from = { minute: minutes.from, origin };
    const to = { minute: minutes.to, origin };
    switch (type) {
      case 'AFTER':
      case 'IAFTER':
        return this.#bound([[beginOf(group), from]], []);
      case 'BEFORE':
      case 'IBEFORE':
      case 'ENDED_BY':
        return this.#bound([], [[endOf(group), to]]);
      case 'INCLUDES':
      case 'DURING_INV':
      case 'BEGUN_BY':
        return this.#bound([], [[endOf(group), to]]);
      default:
        return this.#bound([[beginOf(group), from]], [[endOf(group), to]]);
    }
  }

  #bound(low: [number, Bound | undefined][], high: [number, Bound | undefined][]): Refusal | undefined {
    const { points } = this;
    const { lo, hi } = points.bounds;
    for (const [point, bound] of low) if (bound && bound.minute > hi[points.find(point)]!) return 'dates';
    for (const [point, bound] of high) if (bound && bound.minute < lo[points.find(point)]!) return 'dates';
    for (const [point, bound] of low) if (bound) points.notBefore(point, bound.minute, bound.origin);
    for (const [point, bound] of high) if (bound) points.notAfter(point, bound.minute, bound.origin);
    return undefined;
  }

  /** The origins of a time's two ends stand next to each other. */
  #originsOf({ document, inferred }: Proposal, time: Time, first = '', last = ''): number {
    const known = this.#timeOrigins.get(time);
    if (known !== undefined) return known;
    const rest = { document, time, inferred };
    const base = this.origins.push({ label: first, ...rest }, { label: last, ...rest }) - 2;
    this.#timeOrigins.set(time, base);
    return base;
  }
}

interface Bound {
  minute: number;
  origin: number;
}
