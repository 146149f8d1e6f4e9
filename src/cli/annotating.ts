import { mkdirSync } from 'node:fs';
import { runBatch } from '../batch/batch.ts';
import type { JobOptions } from '../batch/job.ts';
import { jobsOf } from '../batch/jobs.ts';
import { AnnalsError } from '../errors.ts';
import type { AnnotatedDocument } from '../model/annotation.ts';
import { isNdjson } from '../read/formats.ts';
import { expand, type Input } from '../read/inputs.ts';
import { defaultMaxSize } from '../read/read.ts';
import type { Options } from './options.ts';
import { Progress } from './progress.ts';
import { type Session, usageError } from './session.ts';

/**
 * Reads and annotates all inputs. Failures are told to the session, the rest comes in input order.
 * @returns lines of NDJSON without line breaks; no two documents have the same id
 */
export async function* annotated(
  paths: readonly string[],
  options: Options,
  session: Session,
): AsyncGenerator<string> {
  const { signal, env } = session.io;
  const { jobs, timeout, cache, queue } = options;
  if (queue && (jobs || timeout || cache))
    throw usageError('--jobs, --timeout and --cache belong to annals work where there is a --queue');
  const { inputs, skipped } = await expand(paths);
  if (skipped) session.note(`${skipped} ${skipped === 1 ? 'file' : 'files'} of other kinds passed over`);
  if (cache) makeFolder(cache);
  const settings = jobOptions(options, env);
  const tasks = jobsOf(inputs, () => session.stdin, settings);
  const note = (message: string) => session.note(message);
  const expected = countOf(inputs, options);
  const batch = {
    signal,
    note,
    expected,
    ...(jobs && { jobs }),
    ...(timeout && { timeout }),
    ...(queue && { queue }),
  };
  const progress = new Progress(session, expected);
  const ids = new Map<string, number>();
  try {
    for await (const { source, line, error } of runBatch(tasks, settings, batch)) {
      if (signal.aborted) return;
      progress.step();
      if (error) session.fail(source, error);
      else yield distinct(line!, ids);
    }
  } finally {
    progress.stop();
  }
}

function jobOptions(options: Options, env: Session['io']['env']): JobOptions {
  const { inputFormat, published, maxSize = defaultMaxSize, dateOrder, cache } = options;
  return {
    read: {
      maxSize,
      today: today(env),
      ...(inputFormat && { inputFormat }),
      ...(published && { published }),
    },
    annotate: { ...(dateOrder && { dateOrder }) },
    ...(cache && { cache }),
  };
}

/** The day by the clock, in UTC as on every machine; SOURCE_DATE_EPOCH stops the clock, as in reproducible builds. */
function today(env: Session['io']['env']): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const now = epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}

/** @throws AnnalsError `write-failed` */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new AnnalsError('write-failed', `cannot make ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** How many documents the inputs hold; undefined where only reading them would tell. */
function countOf(inputs: readonly Input[], { inputFormat }: Options): number | undefined {
  const open = inputFormat === 'ndjson' || inputs.some(({ path }) => path === '-' || isNdjson(path));
  return open ? undefined : inputs.length;
}

/** Gives a document whose id another has had a number: "a" again is "a#2". */
function distinct(line: string, ids: Map<string, number>): string {
  const id = idOf(line);
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  if (count === 1) return line;
  const document = { ...(JSON.parse(line) as AnnotatedDocument), id: `${id}#${count}` };
  ids.set(document.id, 1);
  return JSON.stringify(document);
}

/** The id of a line that annals wrote, whose first key it is. */
function idOf(line: string): string {
  const match = /^\{"id":("(?:[^"\\]|\\.)*")/.exec(line);
  return JSON.parse(match![1]!) as string;
}
