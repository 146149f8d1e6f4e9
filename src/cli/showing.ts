import { assemble } from '../assemble/assemble.ts';
import { AnnalsError } from '../errors.ts';
import type { AnnotatedDocument } from '../model/annotation.ts';
import type { Timeline } from '../model/timeline.ts';
import { type Format, formatNamed, formatOfFile, RenderError, render } from '../render/index.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { type Session, usageError } from './session.ts';
import { terminalOptions } from './terminal.ts';

/** Makes and prints the timeline of annotated documents, or one for each of them. */
export async function show(
  lines: AsyncIterable<string>,
  options: Options,
  session: Session,
  output: Output,
): Promise<void> {
  const format = formatNamed(
    options.format ?? (options.output && formatOfFile(options.output)?.name) ?? 'table',
  );
  const timelineText = await renderer(format, options, session);
  let written = 0;
  const documents: AnnotatedDocument[] = [];
  for await (const line of lines) {
    const document = JSON.parse(line) as AnnotatedDocument;
    if (!options.each) documents.push(document);
    else {
      if (++written > 1 && !format.series)
        throw new AnnalsError(
          'cannot-render',
          `--each: ${format.name} holds one timeline a file; give it one input`,
        );
      await output.write(await timelineText([document]));
    }
  }
  if (!options.each && documents.length && !session.io.signal.aborted)
    await output.write(await timelineText(documents));
}

/** What turns annotated documents into the text to print, as the options want it. */
async function renderer(format: Format, options: Options, session: Session) {
  const { columns, each, explain, output: file } = options;
  if (columns) await checkColumns(format, columns);
  const shown = {
    ...terminalOptions(options, session.io, file !== undefined),
    compact: options.compact || (each && format.name === 'json'),
    ...(columns && { columns }),
    ...(explain && { explain }),
  };
  return async (documents: AnnotatedDocument[]): Promise<string> => {
    const timeline: Timeline = assemble(documents, options);
    for (const warning of timeline.warnings) session.warn(warning);
    try {
      return await render(timeline, format.name, { ...shown, ...(format.documents && { documents }) });
    } catch (error) {
      if (error instanceof RenderError)
        throw new AnnalsError('cannot-render', error.message, { cause: error });
      throw error;
    }
  };
}

async function checkColumns(format: Format, names: readonly string[]): Promise<void> {
  const known = await format.columns?.();
  if (!known) throw usageError(`--columns: ${format.name} has no columns to choose`);
  for (const name of names)
    if (!known.includes(name)) throw usageError(`unknown column "${name}"; known are ${known.join(', ')}`);
}
