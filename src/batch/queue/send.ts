import { randomUUID } from 'node:crypto';
import { Queue, QueueEvents, Job as QueueJob } from 'bullmq';
import { AnnalsError, asAnnalsError, type ErrorCode } from '../../errors.ts';
import { fileBytes, type Job, type JobOptions, sourceOf } from '../job.ts';
import type { Task } from '../jobs.ts';
import { inOrder } from '../order.ts';
import type { Result } from '../run.ts';
import { connect, type Packet, queueName, type Reply } from './connection.ts';

/** Documents in the queue at a time, from one sender. */
const ahead = 512;
/** How often a document is given to a worker that then dies on it. */
const tries = 3;
/** Milliseconds after which a result is asked for, should its announcement have been lost. */
const patience = 5_000;
/** Seconds that results wait for a sender that has gone. */
const keep = 86_400;

export interface QueueOptions {
  url: string;
  signal: AbortSignal;
  note: (message: string) => void;
}

/** Has jobs done by the workers at a queue. Each result comes once, in the order of the jobs. */
export async function* runQueue(
  tasks: AsyncIterable<Task>,
  options: JobOptions,
  { url, signal, note }: QueueOptions,
): AsyncGenerator<Result> {
  const connection = await connect(url);
  const queue = new Queue<Packet, Reply>(queueName, { connection: connection.open() });
  const events = new QueueEvents(queueName, { connection: connection.open() });
  queue.on('error', () => {});
  events.on('error', () => {});
  // Each document that is waited for listens.
  queue.setMaxListeners(0);
  events.setMaxListeners(0);
  const run = randomUUID();
  let sent = 0;
  const send = async ({ error, ...job }: Task): Promise<Result> => {
    const source = sourceOf(job);
    if (error) return { source, error };
    try {
      const data = { job: await packed(job, options), options };
      const jobId = `${run}-${sent++}`;
      const waiting = await queue.add('annotate', data, {
        jobId,
        attempts: tries,
        removeOnComplete: { age: keep },
        removeOnFail: { age: keep },
      });
      const reply = await finished(waiting, events, signal);
      await waiting.remove().catch(() => {});
      if ('line' in reply) return { source, line: reply.line };
      return { source, error: new AnnalsError(reply.error.code, reply.error.message) };
    } catch (thrown) {
      return { source, error: asAnnalsError(thrown) };
    }
  };
  try {
    await events.waitUntilReady();
    if ((await queue.getWorkersCount()) === 0) note('no worker is at the queue yet: annals work --queue …');
    yield* inOrder(tasks, send, ahead, signal);
  } finally {
    await Promise.allSettled([events.close(), queue.close()]);
    connection.close();
  }
}

/** The document itself, for a machine that cannot see our files. */
async function packed(job: Job, { read }: JobOptions): Promise<Packet['job']> {
  if (job.line) return { path: job.path, line: job.line };
  const bytes = job.bytes ?? (await fileBytes(job.path, read.maxSize));
  return { path: job.path, bytes: Buffer.from(bytes).toString('base64') };
}

async function finished(
  job: QueueJob<Packet, Reply>,
  events: QueueEvents,
  signal: AbortSignal,
): Promise<Reply> {
  for (;;) {
    try {
      return await job.waitUntilFinished(events, patience);
    } catch (error) {
      const state = signal.aborted ? 'failed' : await job.getState();
      if (state === 'failed')
        throw failure(error as Error, await QueueJob.fromId(events, job.id!).catch(() => undefined));
    }
  }
}

/** Why a document failed for good: the error of its last try, or that no worker came back from it. */
function failure(error: Error, job: QueueJob | undefined): AnnalsError {
  const reason = job?.failedReason ?? error.message;
  const [, code, message] = /^\[([a-z-]+)\] (.*)$/s.exec(reason) ?? [];
  if (code && message) return new AnnalsError(code as ErrorCode, `${message} (${tries} tries)`);
  return new AnnalsError('worker-died', `no worker came back from it: ${reason}`);
}
