import { availableParallelism } from 'node:os';
import { defaultTimeout } from '../../batch/batch.ts';
import { serve } from '../../batch/queue/serve.ts';
import { makeFolder } from '../annotating.ts';
import type { Options } from '../options.ts';
import { Progress } from '../progress.ts';
import { type Session, usageError } from '../session.ts';

/** `annals work`: a worker at a queue, for as long as nobody stops it. */
export async function work(_: readonly string[], options: Options, session: Session): Promise<void> {
  const { queue: url, jobs = availableParallelism(), timeout = defaultTimeout, cache } = options;
  if (url === undefined) throw usageError('annals work needs --queue');
  if (cache) makeFolder(cache);
  const progress = new Progress(session);
  const { signal } = session.io;
  session.note(`at work with ${jobs} ${jobs === 1 ? 'thread' : 'threads'}`);
  try {
    await serve({ url, jobs, timeout, signal, done: () => progress.step(), ...(cache && { cache }) });
  } finally {
    progress.stop();
  }
}
