import { assemble } from '../assemble/assemble.ts';
import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import type { Session } from './session.ts';

/** Makes and prints the timeline of annotated documents, or one for each of them. */
export async function show(
  lines: AsyncIterable<string>,
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  const print = async (documents: AnnotatedDocument[]) => {
    const timeline = assemble(documents, options);
    for (const warning of timeline.warnings) session.warn(warning);
    await output.write(`${JSON.stringify(timeline)}\n`);
  };
  const documents: AnnotatedDocument[] = [];
  for await (const line of lines) {
    const document = JSON.parse(line) as AnnotatedDocument;
    if (options.each) await print([document]);
    else documents.push(document);
  }
  if (!options.each && documents.length && !session.io.signal.aborted) await print(documents);
}
