import { Worker } from 'node:worker_threads';
import { AnnalsError, type ErrorCode } from '../errors.ts';
import type { Job, JobOptions } from './job.ts';

/** What a worker answers to a job. Before its first job it says "ready". */
export type Answer = { line: string } | { error: { code: ErrorCode; message: string } };

/** Heap of one worker, in MB: far more than a document at the size limit needs. */
const heap = 2048;

type Word = 'ready' | Answer;

/** A worker thread and whoever replaces it: does one job at a time, outlives none that kills it. */
export class Hand {
  readonly #url: URL;
  readonly #options: JobOptions;
  #worker: Worker | undefined;
  /** Who waits for the worker's next word. */
  #waiting: { resolve: (word: Word) => void; reject: (error: AnnalsError) => void } | undefined;

  constructor(url: URL, options: JobOptions) {
    this.#url = url;
    this.#options = options;
  }

  /**
   * Does a job.
   * @param timeout milliseconds after which the worker is killed, counted from when it begins the job
   * @throws AnnalsError: the job's own failure, `timeout`, or `worker-died`
   */
  async run(job: Job, timeout: number): Promise<string> {
    if (!this.#worker) await this.#start();
    const limit = new AnnalsError(
      'timeout',
      `took longer than the ${timeout / 1000} s that --timeout allows`,
    );
    const timer = setTimeout(() => this.#lose(limit), timeout);
    try {
      const answer = this.#word();
      this.#worker!.postMessage(job);
      const word = (await answer) as Answer;
      if ('line' in word) return word.line;
      throw new AnnalsError(word.error.code, word.error.message);
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #start(): Promise<void> {
    const worker = new Worker(this.#url, {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    this.#worker = worker;
    // A worker that has been given up may still have its say.
    const mine = () => this.#worker === worker;
    worker.on('message', (word: Word) => mine() && this.#waiting?.resolve(word));
    worker.on('error', (error) => mine() && this.#lose(died(error)));
    worker.on('exit', (code) => mine() && this.#lose(died(new Error(`exit code ${code}`))));
    await this.#word();
  }

  #word(): Promise<Word> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #lose(error: AnnalsError): void {
    void this.stop();
    this.#waiting?.reject(error);
  }
}

function died(cause: Error): AnnalsError {
  const memory = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  const reason = memory ? 'out of memory' : cause.message;
  return new AnnalsError('worker-died', `the worker died on it: ${reason}`, { cause });
}
