import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { AnnalsError, type ErrorCode } from '../errors.ts';
import type { Job, JobOptions } from './job.ts';

/** What a worker is asked. */
export interface Order {
  job: Job;
  options: JobOptions;
}

/** What a worker answers to a job. Before its first job it says "ready". */
export type Answer = { line: string } | { error: { code: ErrorCode; message: string } };

/** Heap of one worker, in MB: far more than a document at the size limit needs. */
const heap = 2048;

/**
 * V8 lets a heap grow to four times what lives in it before it collects what was promoted: in hours of annotating,
 * memory creeps up and nothing of it is used. Collecting at 1.4 times costs nothing that can be measured.
 */
const growing = '--heap-growing-percent=40';

/**
 * V8 compiles what runs often on threads of its own, which the workers share their cores with; a quarter of
 * that goes into what it copies into a function beyond this length, and the code is no faster for it.
 */
const inlining = '--max-inlined-bytecode-size-cumulative=300';

type Word = 'ready' | Answer;

/** A worker thread and whoever replaces it: does one job at a time, outlives none that kills it. */
export class Hand {
  readonly #url: URL;
  #worker: Worker | undefined;
  /** Who waits for the worker's next word. */
  #waiting: { resolve: (word: Word) => void; reject: (error: AnnalsError) => void } | undefined;

  /** @param url the worker's script; ours where it is absent */
  constructor(url: URL = workerScript()) {
    this.#url = url;
  }

  /**
   * Does a job.
   * @param timeout milliseconds after which the worker is killed, counted from when it begins the job
   * @throws AnnalsError: the job's own failure, `timeout`, or `worker-died`
   */
  async run(job: Job, options: JobOptions, timeout: number): Promise<string> {
    if (!this.#worker) await this.#start();
    const limit = new AnnalsError(
      'timeout',
      `took longer than the ${timeout / 1000} s that --timeout allows`,
    );
    // The worker keeps the process alive while it works; once it is stopped, its time limit shall not.
    const timer = setTimeout(() => this.#lose(limit), timeout).unref();
    try {
      const answer = this.#word();
      this.#worker!.postMessage({ job, options } satisfies Order);
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
    setFlagsFromString(growing);
    setFlagsFromString(inlining);
    const worker = new Worker(this.#url, { resourceLimits: { maxOldGenerationSizeMb: heap } });
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

/** The bundle's worker; a run from the sources (a test) borrows the built one. */
function workerScript(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? '../../dist/worker.js' : './worker.js', here);
}

function died(cause: Error): AnnalsError {
  const memory = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  const reason = memory ? 'out of memory' : cause.message;
  return new AnnalsError('worker-died', `the worker died on it: ${reason}`, { cause });
}
