import { parentPort } from 'node:worker_threads';
import { annotate } from '../annotate.ts';
import { asAnnalsError } from '../errors.ts';
import type { Answer, Order } from './hand.ts';
import { runJob } from './run.ts';

/** The thread that does jobs for the pool, one at a time. */
const port = parentPort!;

port.on('message', async ({ job, options }: Order) => {
  let answer: Answer;
  try {
    answer = { line: await runJob(job, options) };
  } catch (error) {
    const { code, message } = asAnnalsError(error);
    answer = { error: { code, message } };
  }
  port.postMessage(answer);
});
// Models and lexicons load with the first text, which shall not count against a document's time.
annotate({
  id: '',
  source: '',
  title: '',
  text: 'Begin.',
  published: { value: '2000-01-01', basis: 'given' },
});
port.postMessage('ready');
