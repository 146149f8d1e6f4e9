import type { SingleBar } from 'cli-progress';
import type { Session } from './session.ts';

/** Milliseconds before the first sign of progress, and between lines where there is no terminal. */
const patience = 2_000;
const betweenLines = 10_000;

/**
 * Tells on standard error how far a long run has come: a bar with rate and time left on a terminal, a line every so
 * often elsewhere, nothing when quiet. Runs that end soon show nothing.
 */
export class Progress {
  readonly #session: Session;
  readonly #total: number | undefined;
  readonly #began = performance.now();
  readonly #timer: NodeJS.Timeout | undefined;
  #done = 0;
  #told = 0;
  #bar: SingleBar | undefined;
  #stopped = false;

  /** @param total documents in all, where that is known */
  constructor(session: Session, total?: number) {
    this.#session = session;
    this.#total = total;
    if (session.quiet) return;
    const { stderr, stdout } = session.io;
    // Results that scroll by on the same terminal show the progress themselves.
    const bar = stderr.isTTY && !stdout.isTTY;
    this.#timer = bar
      ? setTimeout(() => void this.#showBar(), patience)
      : stderr.isTTY
        ? undefined
        : setInterval(() => this.#line(), betweenLines);
    this.#timer?.unref();
  }

  step(): void {
    this.#done++;
    this.#bar?.update(this.#done, { rate: this.#rate().toFixed(0) });
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#bar?.stop();
    this.#session.clearProgress = () => {};
  }

  #rate(): number {
    return this.#done / Math.max(0.001, (performance.now() - this.#began) / 1000);
  }

  #line(): void {
    if (this.#done === this.#told) return;
    this.#told = this.#done;
    const rate = this.#rate();
    const of = this.#total === undefined ? '' : ` of ${this.#total}`;
    const left = this.#total && rate > 0 ? `, ${Math.ceil((this.#total - this.#done) / rate)} s left` : '';
    this.#session.note(`${this.#done}${of} documents, ${rate.toFixed(1)}/s${left}`);
  }

  async #showBar(): Promise<void> {
    const { default: progress } = await import('cli-progress');
    if (this.#stopped) return;
    const known = this.#total !== undefined;
    const bar = new progress.SingleBar({
      format: known
        ? '{bar} {value}/{total} documents, {rate}/s, {eta_formatted} left'
        : '{value} documents, {rate}/s',
      stream: this.#session.io.stderr as NodeJS.WriteStream,
      clearOnComplete: true,
      hideCursor: null,
      barsize: 24,
    });
    bar.start(this.#total ?? 0, this.#done, { rate: this.#rate().toFixed(0) });
    this.#bar = bar;
    this.#session.clearProgress = () => this.#session.io.stderr.write('\r\u001b[K');
  }
}
