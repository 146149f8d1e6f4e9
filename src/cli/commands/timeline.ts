import { annotated } from '../annotating.ts';
import type { Options } from '../options.ts';
import type { Output } from '../output.ts';
import type { Session } from '../session.ts';
import { show } from '../showing.ts';

/** `annals INPUT…`: the whole road. */
export async function timeline(
  paths: readonly string[],
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  await show(annotated(paths, options, session), paths, options, session, output);
}
