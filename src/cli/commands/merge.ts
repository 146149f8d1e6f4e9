import { sourceOf } from '../../batch/job.ts';
import { jobsOf } from '../../batch/jobs.ts';
import { AnnalsError } from '../../errors.ts';
import { parseLine } from '../../read/document.ts';
import { expand } from '../../read/inputs.ts';
import type { Options } from '../options.ts';
import type { Output } from '../output.ts';
import type { Session } from '../session.ts';
import { show } from '../showing.ts';

/** `annals merge`: the second half of the road, from what `annals annotate` printed. */
export async function merge(
  paths: readonly string[],
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  await show(lines(paths, session), paths, options, session, output);
}

/** An annotated document holds far more bytes than its article. */
const maxLine = 1e9;

async function* lines(paths: readonly string[], session: Session): AsyncGenerator<string> {
  const { inputs } = await expand(paths);
  const read = { inputFormat: 'ndjson', maxSize: maxLine, today: '' };
  const ids = new Set<string>();
  for await (const { error, ...job } of jobsOf(inputs, () => session.stdin, { read, annotate: {} })) {
    if (session.io.signal.aborted) return;
    try {
      if (error) throw error;
      const id = checkAnnotated(parseLine(job.line!.text));
      if (ids.has(id)) throw new AnnalsError('duplicate-document', `a second document with the id "${id}"`);
      ids.add(id);
      yield job.line!.text;
    } catch (thrown) {
      session.fail(sourceOf(job), thrown);
    }
  }
}

/** A look at the outline only: what annals wrote is whole, and anything else shows its lack here. */
function checkAnnotated(value: object): string {
  const document = value as Record<string, unknown>;
  for (const key of ['id', 'source', 'title', 'text'])
    if (typeof document[key] !== 'string') throw new AnnalsError('bad-document', `"${key}" is not a string`);
  for (const key of ['times', 'actors', 'events', 'relations'])
    if (!Array.isArray(document[key]))
      throw new AnnalsError('bad-document', `not an annotated document: "${key}" is not a list`);
  const { value: day } = (document['published'] ?? {}) as { value?: unknown };
  if (typeof day !== 'string')
    throw new AnnalsError('bad-document', 'not an annotated document: no publication date');
  return document['id'] as string;
}
