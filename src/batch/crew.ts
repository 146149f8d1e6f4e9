import { Hand } from './hand.ts';
import type { Job, JobOptions } from './job.ts';

/** So many workers; a job waits until one of them is free. */
export class Crew {
  readonly #hands: readonly Hand[];
  readonly #free: Hand[];
  readonly #waiting: ((hand: Hand) => void)[] = [];

  /** @param worker the workers' script; ours where it is absent */
  constructor(size: number, worker?: URL) {
    this.#hands = Array.from({ length: size }, () => new Hand(worker));
    this.#free = [...this.#hands];
  }

  /** As {@link Hand.run}. */
  async run(job: Job, options: JobOptions, timeout: number): Promise<string> {
    const hand = this.#free.pop() ?? (await new Promise<Hand>((resolve) => this.#waiting.push(resolve)));
    try {
      return await hand.run(job, options, timeout);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(hand);
      else this.#free.push(hand);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.stop()));
  }
}
