import { Worker } from 'bullmq';
import { asAnnalsError } from '../../errors.ts';
import { Crew } from '../crew.ts';
import type { Job, JobOptions } from '../job.ts';
import { connect, type Packet, queueName, type Reply } from './connection.ts';

/** Milliseconds without a sign of life after which a worker's documents go to another. */
const lock = 10_000;

/** Failures that another try may mend: the rest lie in the document. */
const passing = new Set(['worker-died', 'timeout', 'internal']);

export interface ServeOptions {
  url: string;
  jobs: number;
  /** Milliseconds for one document. */
  timeout: number;
  cache?: string;
  signal: AbortSignal;
  /** Called for each document that has been answered. */
  done: () => void;
}

/** Works at a queue until it is interrupted; the documents in hand are finished first. */
export async function serve({ url, jobs, timeout, cache, signal, done }: ServeOptions): Promise<void> {
  const connection = await connect(url);
  const crew = new Crew(jobs);
  const worker = new Worker<Packet, Reply>(
    queueName,
    async ({ data }): Promise<Reply> => {
      try {
        const options: JobOptions = { ...data.options, ...(cache && { cache }) };
        return { line: await crew.run(unpacked(data.job), options, timeout) };
      } catch (thrown) {
        const { code, message } = asAnnalsError(thrown);
        // BullMQ keeps the text of an error and nothing else.
        if (passing.has(code)) throw new Error(`[${code}] ${message}`);
        return { error: { code, message } };
      }
    },
    {
      connection: connection.open(),
      concurrency: jobs,
      lockDuration: lock,
      stalledInterval: lock / 2,
      maxStalledCount: 2,
    },
  );
  worker.on('error', () => {});
  worker.on('completed', done);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await worker.close();
  await crew.stop();
  connection.close();
}

function unpacked({ bytes, ...job }: Packet['job']): Job {
  return { ...job, ...(bytes !== undefined && { bytes: Buffer.from(bytes, 'base64') }) };
}
