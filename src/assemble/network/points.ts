/**
 * An order of points that cannot contradict itself. Points are the beginnings and ends of events; x → y says
 * that x is not later than y (point algebra restricted to ≤ and =, Vilain & Kautz 1986). The graph stays
 * acyclic by keeping a topological order up to date (Pearce & Kelly 2006): adding an edge costs as much as the
 * part of the order that it disturbs. Every point carries the earliest and latest minute that it can be
 * (difference bounds against the calendar alone, Dechter, Meiri & Pearl 1991); as the bounds are tight before
 * an edge x → y comes, it is consistent exactly when lo(x) ≤ hi(y).
 */
export type Refusal = 'cycle' | 'dates';

const NONE = -1;

/** Where a bound of a point comes from: an origin (a date of the story), reached over a chain of edges. */
export interface Bounds {
  lo: Float64Array;
  hi: Float64Array;
  /** Index of the caller's origin, −1 where the bound is open. */
  loOrigin: Int32Array;
  hiOrigin: Int32Array;
  /** The tag of the edge over which the bound came, −1 where the date was attached directly. */
  loVia: Int32Array;
  hiVia: Int32Array;
}

export class PointOrder {
  readonly size: number;
  readonly bounds: Bounds;
  /** Position in the topological order. */
  readonly #at: Int32Array;
  readonly #parent: Int32Array;
  readonly #firstOut: Int32Array;
  readonly #firstIn: Int32Array;
  readonly #lastOut: Int32Array;
  readonly #lastIn: Int32Array;
  readonly #edgeFrom: number[] = [];
  readonly #edgeTo: number[] = [];
  readonly #edgeTag: number[] = [];
  readonly #nextOut: number[] = [];
  readonly #nextIn: number[] = [];
  readonly #seen: Int32Array;
  #stamp = 0;
  #mute: number | undefined;

  /** @param size number of points; the initial order is that of their numbers */
  constructor(size: number) {
    this.size = size;
    this.#at = Int32Array.from({ length: size }, (_, i) => i);
    this.#parent = this.#at.slice();
    this.#firstOut = new Int32Array(size).fill(NONE);
    this.#firstIn = this.#firstOut.slice();
    this.#lastOut = this.#firstOut.slice();
    this.#lastIn = this.#firstOut.slice();
    this.#seen = new Int32Array(size);
    this.bounds = {
      lo: new Float64Array(size).fill(-Infinity),
      hi: new Float64Array(size).fill(Infinity),
      loOrigin: this.#firstOut.slice(),
      hiOrigin: this.#firstOut.slice(),
      loVia: this.#firstOut.slice(),
      hiVia: this.#firstOut.slice(),
    };
  }

  /** The bounds as they are. */
  saved(): Bounds {
    const { lo, hi, loOrigin, hiOrigin, loVia, hiVia } = this.bounds;
    return {
      lo: lo.slice(),
      hi: hi.slice(),
      loOrigin: loOrigin.slice(),
      hiOrigin: hiOrigin.slice(),
      loVia: loVia.slice(),
      hiVia: hiVia.slice(),
    };
  }

  /**
   * Takes bounds back to what they were; edges that came since, all of one tag, carry none from now on.
   * @param mute their tag
   */
  restore(saved: Bounds, mute: number): void {
    this.bounds.lo.set(saved.lo);
    this.bounds.hi.set(saved.hi);
    for (const name of ['loOrigin', 'hiOrigin', 'loVia', 'hiVia'] as const)
      this.bounds[name].set(saved[name]);
    this.#mute = mute;
  }

  /** The point that stands for this one and all that are equal to it. */
  find(point: number): number {
    const parent = this.#parent;
    let root = point;
    while (parent[root] !== root) root = parent[root]!;
    for (let p = point; p !== root; ) {
      const next = parent[p]!;
      parent[p] = root;
      p = next;
    }
    return root;
  }

  /** The points that stand for themselves, in a topological order. */
  roots(): number[] {
    const roots: number[] = [];
    for (let p = 0; p < this.size; p++) if (this.find(p) === p) roots.push(p);
    return roots.sort((a, b) => this.#at[a]! - this.#at[b]!);
  }

  /** A topological position: x → y over any number of edges implies at(x) < at(y). */
  at(point: number): number {
    return this.#at[this.find(point)]!;
  }

  /** Could x → y be added? Says why not. */
  refuses(from: number, to: number): Refusal | undefined {
    const x = this.find(from);
    const y = this.find(to);
    if (x === y) return undefined;
    if (this.bounds.lo[x]! > this.bounds.hi[y]!) return 'dates';
    return this.#reaches(y, x) ? 'cycle' : undefined;
  }

  /** Does a chain of edges lead from x to y (or are they equal)? */
  precedes(from: number, to: number): boolean {
    return this.#reaches(this.find(from), this.find(to));
  }

  /**
   * Adds x → y.
   * @param tag the caller's name for the edge, found again in the bounds that come over it
   * @param reach most points that may be looked at on either side; an edge that disturbs more is refused
   * @returns why it was refused, and then nothing has changed; undefined when it was taken
   */
  order(from: number, to: number, tag: number, reach = Infinity): Refusal | undefined {
    const x = this.find(from);
    const y = this.find(to);
    if (x === y) return undefined;
    const { lo, hi } = this.bounds;
    if (lo[x]! > hi[y]!) return 'dates';
    if (this.#at[y]! < this.#at[x]!) {
      const forward = this.#collect(y, this.#at[x]!, true, x, reach);
      const backward = forward && this.#collect(x, this.#at[y]!, false, NONE, reach);
      if (!backward) return 'cycle';
      this.#shift([...backward.reverse(), ...forward]);
    }
    this.#link(x, y, tag);
    this.#raise(y, lo[x]!, this.bounds.loOrigin[x]!, tag);
    this.#lower(x, hi[y]!, this.bounds.hiOrigin[y]!, tag);
    return undefined;
  }

  /** Makes two points one. Refused when an order between them is known, or their bounds don't meet. */
  equate(a: number, b: number, tag: number): Refusal | undefined {
    let x = this.find(a);
    let y = this.find(b);
    if (x === y) return undefined;
    const { lo, hi, loOrigin, hiOrigin } = this.bounds;
    if (lo[x]! > hi[y]! || lo[y]! > hi[x]!) return 'dates';
    if (this.#at[y]! < this.#at[x]!) [x, y] = [y, x];
    const forward = this.#collect(x, this.#at[y]!, true, y);
    if (!forward) return 'cycle';
    const backward = this.#collect(y, this.#at[x]!, false)!;
    // What precedes y, then the two, then what follows x.
    this.#shift([...backward.reverse(), ...forward]);
    this.#raise(y, lo[x]!, loOrigin[x]!, tag);
    this.#raise(x, lo[y]!, loOrigin[y]!, tag);
    this.#lower(x, hi[y]!, hiOrigin[y]!, tag);
    this.#lower(y, hi[x]!, hiOrigin[x]!, tag);
    this.#parent[y] = x;
    this.#join(this.#firstOut, this.#lastOut, this.#nextOut, x, y);
    this.#join(this.#firstIn, this.#lastIn, this.#nextIn, x, y);
    return undefined;
  }

  /** Says that a point is not earlier than a minute. */
  notBefore(point: number, minute: number, origin: number): Refusal | undefined {
    const x = this.find(point);
    if (minute > this.bounds.hi[x]!) return 'dates';
    this.#raise(x, minute, origin, NONE);
    return undefined;
  }

  /** Says that a point is not later than a minute. */
  notAfter(point: number, minute: number, origin: number): Refusal | undefined {
    const x = this.find(point);
    if (minute < this.bounds.lo[x]!) return 'dates';
    this.#lower(x, minute, origin, NONE);
    return undefined;
  }

  /** Calls back for every point that an edge leads to from here. */
  eachAfter(point: number, visit: (to: number, tag: number) => void): void {
    for (let e = this.#firstOut[this.find(point)]!; e !== NONE; e = this.#nextOut[e]!)
      visit(this.find(this.#edgeTo[e]!), this.#edgeTag[e]!);
  }

  #link(x: number, y: number, tag: number): void {
    const edge = this.#edgeFrom.length;
    this.#edgeFrom.push(x);
    this.#edgeTo.push(y);
    this.#edgeTag.push(tag);
    this.#nextOut.push(this.#firstOut[x]!);
    this.#nextIn.push(this.#firstIn[y]!);
    if (this.#firstOut[x] === NONE) this.#lastOut[x] = edge;
    if (this.#firstIn[y] === NONE) this.#lastIn[y] = edge;
    this.#firstOut[x] = edge;
    this.#firstIn[y] = edge;
  }

  #join(first: Int32Array, last: Int32Array, next: number[], x: number, y: number): void {
    if (first[y] === NONE) return;
    if (first[x] === NONE) first[x] = first[y]!;
    else next[last[x]!] = first[y]!;
    last[x] = last[y]!;
  }

  #raise(point: number, minute: number, origin: number, tag: number): void {
    const { lo, loOrigin, loVia } = this.bounds;
    if (!(minute > lo[point]!)) return;
    const stack = [point];
    lo[point] = minute;
    loOrigin[point] = origin;
    loVia[point] = tag;
    for (let x = stack.pop(); x !== undefined; x = stack.pop()) {
      for (let e = this.#firstOut[x]!; e !== NONE; e = this.#nextOut[e]!) {
        const y = this.find(this.#edgeTo[e]!);
        if (!(minute > lo[y]!) || this.#edgeTag[e] === this.#mute) continue;
        lo[y] = minute;
        loOrigin[y] = origin;
        loVia[y] = this.#edgeTag[e]!;
        stack.push(y);
      }
    }
  }

  #lower(point: number, minute: number, origin: number, tag: number): void {
    const { hi, hiOrigin, hiVia } = this.bounds;
    if (!(minute < hi[point]!)) return;
    const stack = [point];
    hi[point] = minute;
    hiOrigin[point] = origin;
    hiVia[point] = tag;
    for (let y = stack.pop(); y !== undefined; y = stack.pop()) {
      for (let e = this.#firstIn[y]!; e !== NONE; e = this.#nextIn[e]!) {
        const x = this.find(this.#edgeFrom[e]!);
        if (!(minute < hi[x]!) || this.#edgeTag[e] === this.#mute) continue;
        hi[x] = minute;
        hiOrigin[x] = origin;
        hiVia[x] = this.#edgeTag[e]!;
        stack.push(x);
      }
    }
  }

  #reaches(x: number, y: number): boolean {
    if (x === y) return true;
    if (this.#at[x]! >= this.#at[y]!) return false;
    return !this.#collect(x, this.#at[y]!, true, y);
  }

  /**
   * The points reachable from one, no further than a position in the order; sorted, for `backward` from the last.
   * @returns undefined when `forbidden` is among them, or they are more than `reach`
   */
  #collect(
    start: number,
    limit: number,
    forward: boolean,
    forbidden = NONE,
    reach = Infinity,
  ): number[] | undefined {
    const at = this.#at;
    const stamp = ++this.#stamp;
    const found = [start];
    this.#seen[start] = stamp;
    for (let i = 0; i < found.length; i++) {
      const x = found[i]!;
      const next = forward ? this.#nextOut : this.#nextIn;
      for (let e = (forward ? this.#firstOut : this.#firstIn)[x]!; e !== NONE; e = next[e]!) {
        const y = this.find((forward ? this.#edgeTo : this.#edgeFrom)[e]!);
        if (y === forbidden) return undefined;
        if (this.#seen[y] === stamp || (forward ? at[y]! > limit : at[y]! < limit)) continue;
        this.#seen[y] = stamp;
        found.push(y);
        if (found.length > reach) return undefined;
      }
    }
    return forward ? found.sort((a, b) => at[a]! - at[b]!) : found.sort((a, b) => at[b]! - at[a]!);
  }

  /** Gives the points the positions that they have now, in the order of the list. */
  #shift(points: number[]): void {
    const places = points.map((point) => this.#at[point]!).sort((a, b) => a - b);
    for (let i = 0; i < points.length; i++) this.#at[points[i]!] = places[i]!;
  }
}
