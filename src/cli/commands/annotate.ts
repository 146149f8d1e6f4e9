import { annotated } from '../annotating.ts';
import type { Options } from '../options.ts';
import type { Output } from '../output.ts';
import type { Session } from '../session.ts';

/** `annals annotate`: annotated documents as NDJSON, each as soon as its turn has come. */
export async function annotate(
  paths: readonly string[],
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  for await (const line of annotated(paths, options, session)) await output.write(`${line}\n`);
}
